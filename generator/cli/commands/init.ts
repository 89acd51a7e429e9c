/**
 * `shapewright init` on the command line.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import type { InitFlags, InitSettings } from '../run-init.js'
import type { Start } from './start.js'

/** Adds the command to the program. */
export function addInitCommand(program: Command, start: Start): void {
  program
    .command('init')
    .description('set a project up: configuration, scripts, first pages and packages')
    .option('--service <name...>', "services to begin with, as boto3's client() takes them")
    .option('--from <source>', 'where pages come from: boto3, site, the address of a _sources folder, or a folder')
    .option('--python <command>', 'interpreter for --from boto3 (default: python3, then python)')
    .option('--scope <scope>', "scope of the packages' names: @example makes @example/aws-sqs")
    .option('-i, --input <folder>', 'folder for the pages (default: spec)')
    .option('-o, --output <folder>', "folder for the packages (default: output, or aws beside a workspace's packages)")
    .option('--workflows', 'write workflows for GitHub Actions that update and publish')
    .option('--no-workflows', 'write none')
    .option('-y, --yes', 'ask nothing: take the flags and the defaults')
    .addOption(new Option('--dry-run', 'say what would be written, write nothing'))
    .option('-s, --silent', 'print only errors')
    .option('--json', 'print one JSON document and nothing else')
    .action((flags: InitFlags) =>
      start<InitSettings>(
        'init',
        flags,
        async (settings, context) => {
          const { runInit } = await import('../run-init.js')
          return runInit(settings, flags, context)
        },
        async (_flags, cwd) => {
          const { loadInitSettings } = await import('../run-init.js')
          return loadInitSettings(flags, cwd)
        },
      ),
    )
}

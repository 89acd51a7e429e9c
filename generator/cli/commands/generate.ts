/**
 * `shapewright generate` on the command line.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { type Flags, addCommonOptions } from './options.js'
import type { Start } from './start.js'

interface GenerateFlags extends Flags {
  readonly dryRun?: true
  readonly check?: true
  readonly allOrNothing?: true
}

/** Adds the command to the program. */
export function addGenerateCommand(program: Command, start: Start): void {
  addCommonOptions(program.command('generate').description('read the pages and write a package per service'))
    .option('-o, --output <folder>', 'folder that the packages go to (default: output)')
    .addOption(
      new Option('-w, --watch', 'generate again whenever a page changes').conflicts(['json', 'check', 'dryRun']),
    )
    .option(
      '--base <revision>',
      'git revision whose packages are published: the next versions follow them (default: HEAD)',
    )
    .option('--json-schema', 'let builds write a JSON Schema file for each request and response, too')
    .addOption(new Option('--dry-run', 'say what would be written, write nothing').conflicts('check'))
    .option('--check', 'write nothing; exit 1 where the output is not what the pages give')
    .option('--all-or-nothing', 'write no package if any service has an error (default: write those that have none)')
    .action((flags: GenerateFlags) => {
      const mode = flags.check ? 'check' : flags.dryRun ? 'dry-run' : 'write'
      return start('generate', flags, async (settings, context) => {
        const { runGenerate } = await import('../run-generate.js')
        return runGenerate({ ...settings, allOrNothing: flags.allOrNothing === true }, mode, context)
      })
    })
}

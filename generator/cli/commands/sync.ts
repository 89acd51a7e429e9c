/**
 * `shapewright sync` on the command line.
 *
 * @module
 */
import { type Command, InvalidArgumentError } from 'commander'
import { type SyncFlags, type SyncSettings, loadSyncSettings, runSync } from '../run-sync.js'
import type { Start } from './start.js'

const maxConcurrency = 64

/** Adds the command to the program. */
export function addSyncCommand(program: Command, start: Start): void {
  program
    .command('sync')
    .description('bring the pages of services into the input folder')
    .argument('[service...]', "names of services, as boto3's client() takes them")
    .option('--from <source>', 'boto3, site, the address of a _sources folder, or a folder', 'site')
    .option('--all', 'every service that the source has')
    .option('--python <command>', 'interpreter for --from boto3 (default: python3, then python)')
    .option('--concurrency <number>', 'requests at the same time', parseConcurrency, 8)
    .option('--allow-removals', 'let services lose operations, or more than a tenth of their pages')
    .option('--dry-run', 'say what would be written, write nothing')
    .option('-c, --config <file>', 'configuration (default: shapewright.config.ts, .js, .mjs or .json)')
    .option('-i, --input <folder>', 'folder for the pages (default: spec)')
    .option('-s, --silent', 'print only errors')
    .option('--verbose', 'print info messages, too')
    .option('--json', 'print one JSON document and nothing else')
    .action((services: string[], flags: SyncFlags) =>
      start<SyncSettings>(
        'sync',
        flags,
        (settings, context) => runSync(settings, flags, context),
        (_flags, cwd) => loadSyncSettings(services, flags, cwd),
      ),
    )
}

function parseConcurrency(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= maxConcurrency) return number
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${maxConcurrency}.`)
}

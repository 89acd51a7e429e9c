/**
 * `shapewright check` on the command line.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { type Flags, addCommonOptions } from './options.js'
import type { Start } from './start.js'

interface CheckFlags extends Flags {
  readonly strict?: true
}

/** Adds the command to the program. */
export function addCheckCommand(program: Command, start: Start): void {
  addCommonOptions(
    program
      .command('check')
      .description('say what is wrong with the pages, what of the packages is stale, and what no page describes'),
  )
    .option('-o, --output <folder>', 'folder with the packages (default: output)')
    .option('--json-schema', 'the packages have JSON Schema files')
    .option('--base <revision>', 'git revision whose packages are published (default: HEAD)')
    .option('--strict', 'exit 1 for warnings and for what no page describes, too')
    .addOption(new Option('-w, --watch', 'check again whenever a page changes').conflicts('json'))
    .action((flags: CheckFlags) =>
      start('check', flags, async (settings, context) => {
        const { runCheck } = await import('../run-check.js')
        return runCheck(settings, { strict: flags.strict === true }, context)
      }),
    )
}

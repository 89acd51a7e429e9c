/**
 * `shapewright check` on the command line.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { runCheck } from '../run-command.js'
import { type Flags, addCommonOptions } from './options.js'
import type { Start } from './start.js'

/** Adds the command to the program. */
export function addCheckCommand(program: Command, start: Start): void {
  addCommonOptions(
    program.command('check').description('read the pages and say what is wrong with them; write nothing'),
  )
    .addOption(new Option('-w, --watch', 'check again whenever a page changes').conflicts('json'))
    .action((flags: Flags) => start('check', flags, runCheck))
}

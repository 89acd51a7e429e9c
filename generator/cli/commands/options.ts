/**
 * Options that every command has.
 *
 * @module
 */
import type { Command } from 'commander'
import type { Arguments } from '../settings.js'

/** What a command line says, as commander gives it. A command sees the options that it has; the others are absent. */
export interface Flags extends Arguments {
  readonly watch?: true
  readonly silent?: true
  readonly verbose?: true
  readonly json?: true
}

/**
 * Adds the options that every command has.
 *
 * @returns the command
 */
export function addCommonOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration (default: shapewright.config.ts, .js, .mjs or .json)')
    .option('-i, --input <folder>', 'folder with the pages (default: spec)')
    .option('--service <name...>', 'only these services')
    .option('-s, --silent', 'print only errors')
    .option('--verbose', 'print info messages, too')
    .option('--json', 'print one JSON document and nothing else')
}

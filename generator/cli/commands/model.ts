/**
 * `shapewright model` on the command line.
 *
 * @module
 */
import type { Command } from 'commander'
import { type Flags, addCommonOptions } from './options.js'
import type { Start } from './start.js'

interface ModelFlags extends Flags {
  readonly out: string
}

/** Adds the command to the program. */
export function addModelCommand(program: Command, start: Start): void {
  addCommonOptions(program.command('model').description("write each service's model as JSON"))
    .requiredOption('--out <folder>', 'folder for <service>.json')
    .action((flags: ModelFlags) =>
      start('model', flags, async (settings, context) => {
        const { runModel } = await import('../run-model.js')
        return runModel(settings, flags.out, context)
      }),
    )
}

/**
 * `shapewright names` on the command line.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { runNames } from '../run-names.js'
import { type Flags, addCommonOptions } from './options.js'
import type { Start } from './start.js'

interface NamesFlags extends Flags {
  readonly from: 'boto3' | 'sdk'
  readonly python?: string
  readonly modules?: string
}

/** Adds the command to the program. */
export function addNamesCommand(program: Command, start: Start): void {
  const command = program
    .command('names')
    .description("write the services' own names of shapes to <input>/<service>.names.json, which generate follows")
  addCommonOptions(command)
    .addOption(
      new Option('--from <source>', 'where the names are from').choices(['boto3', 'sdk']).makeOptionMandatory(),
    )
    .option('--python <command>', 'interpreter that has boto3 (default: python3, then python)')
    .option('--modules <folder>', 'folder for which clients of the AWS SDK are installed (default: where you are)')
    .argument('[service...]', 'names of services; all that have pages unless given')
    .action((services: string[], given: NamesFlags) => {
      const flags = services.length > 0 ? { ...given, service: services } : given
      return start('names', flags, (settings, context) => runNames(settings, { source: flags.from, ...flags }, context))
    })
}

import type { PackageChoices } from '../../generator/release/index.js'

/** What is chosen where a configuration chooses nothing. */
export const choices: PackageChoices = {
  requestEnums: 'closed',
  responseEnums: 'open',
  requestEnumGuards: 'closed',
  responseEnumGuards: 'open',
  requestUnknownMembers: 'refuse',
  responseUnknownMembers: 'ignore',
  jsonSchema: false,
  formats: ['esm'],
}

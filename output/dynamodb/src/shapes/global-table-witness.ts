// Written by Shapewright from boto3's reference pages; do not edit.

import { response } from '../contracts.js'
import { string, structure } from '../runtime/description.js'
import { isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type WitnessStatus, WitnessStatusSchema } from './witness-status.js'

/** One witness Region of an MRSC global table. */
export interface GlobalTableWitness {
  /** Which Region is witness to the MRSC global table. */
  RegionName?: string
  /** How far the witness Region has come. */
  WitnessStatus?: WitnessStatus | (string & {})
}

export function isGlobalTableWitness(value: unknown): value is GlobalTableWitness {
  if (!isObject(value)) return false
  let member: unknown = value['RegionName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['WitnessStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

export const GlobalTableWitnessSchema: StructureSchema<GlobalTableWitness> = /* @__PURE__ */ structure(
  'GlobalTableWitness',
  response,
  isGlobalTableWitness,
  () => [
    ['RegionName', string],
    ['WitnessStatus', WitnessStatusSchema],
  ],
)

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ObjectiveStatusValues}. */
export type ObjectiveStatus = 'Succeeded' | 'Pending' | 'Failed'

/** Every {@link ObjectiveStatus} that the pages list. */
export const ObjectiveStatusValues: readonly ['Succeeded', 'Pending', 'Failed'] = /* @__PURE__ */ Object.freeze([
  'Succeeded',
  'Pending',
  'Failed',
] as const)

export function isObjectiveStatus(value: unknown): value is ObjectiveStatus {
  return value === 'Succeeded' || value === 'Pending' || value === 'Failed'
}

export const ObjectiveStatusSchema: EnumSchema<ObjectiveStatus> = /* @__PURE__ */ enumOf(
  'ObjectiveStatus',
  ObjectiveStatusValues,
)

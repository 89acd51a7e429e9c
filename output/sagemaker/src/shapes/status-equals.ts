// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link StatusEqualsValues}. */
export type StatusEquals = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link StatusEquals} that the pages list. */
export const StatusEqualsValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

export function isStatusEquals(value: unknown): value is StatusEquals {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

export const StatusEqualsSchema: EnumSchema<StatusEquals> = /* @__PURE__ */ enumOf('StatusEquals', StatusEqualsValues)

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link SSEDescriptionStatusValues}. */
export type SSEDescriptionStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED' | 'UPDATING'

/** Every {@link SSEDescriptionStatus} that the pages list. */
export const SSEDescriptionStatusValues: readonly ['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'UPDATING'] =
  /* @__PURE__ */ Object.freeze(['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'UPDATING'] as const)

export function isSSEDescriptionStatus(value: unknown): value is SSEDescriptionStatus {
  return (
    value === 'ENABLING' || value === 'ENABLED' || value === 'DISABLING' || value === 'DISABLED' || value === 'UPDATING'
  )
}

export const SSEDescriptionStatusSchema: EnumSchema<SSEDescriptionStatus> = /* @__PURE__ */ enumOf(
  'SSEDescriptionStatus',
  SSEDescriptionStatusValues,
)

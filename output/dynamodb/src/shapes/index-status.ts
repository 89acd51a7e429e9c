// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link IndexStatusValues}. */
export type IndexStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link IndexStatus} that the pages list. */
export const IndexStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] = /* @__PURE__ */ Object.freeze(
  ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const,
)

export function isIndexStatus(value: unknown): value is IndexStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

export const IndexStatusSchema: EnumSchema<IndexStatus> = /* @__PURE__ */ enumOf('IndexStatus', IndexStatusValues)

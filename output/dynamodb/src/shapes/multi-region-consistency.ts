// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link MultiRegionConsistencyValues}. */
export type MultiRegionConsistency = 'EVENTUAL' | 'STRONG'

/** Every {@link MultiRegionConsistency} that the pages list. */
export const MultiRegionConsistencyValues: readonly ['EVENTUAL', 'STRONG'] = /* @__PURE__ */ Object.freeze([
  'EVENTUAL',
  'STRONG',
] as const)

export function isMultiRegionConsistency(value: unknown): value is MultiRegionConsistency {
  return value === 'EVENTUAL' || value === 'STRONG'
}

export const MultiRegionConsistencySchema: EnumSchema<MultiRegionConsistency> = /* @__PURE__ */ enumOf(
  'MultiRegionConsistency',
  MultiRegionConsistencyValues,
)

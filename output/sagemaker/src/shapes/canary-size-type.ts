// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CanarySizeTypeValues}. */
export type CanarySizeType = 'INSTANCE_COUNT' | 'CAPACITY_PERCENT'

/** Every {@link CanarySizeType} that the pages list. */
export const CanarySizeTypeValues: readonly ['INSTANCE_COUNT', 'CAPACITY_PERCENT'] = /* @__PURE__ */ Object.freeze([
  'INSTANCE_COUNT',
  'CAPACITY_PERCENT',
] as const)

export function isCanarySizeType(value: unknown): value is CanarySizeType {
  return value === 'INSTANCE_COUNT' || value === 'CAPACITY_PERCENT'
}

export const CanarySizeTypeSchema: EnumSchema<CanarySizeType> = /* @__PURE__ */ enumOf(
  'CanarySizeType',
  CanarySizeTypeValues,
)

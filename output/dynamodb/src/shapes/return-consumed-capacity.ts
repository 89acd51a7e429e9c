// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ReturnConsumedCapacityValues}. */
export type ReturnConsumedCapacity = 'INDEXES' | 'TOTAL' | 'NONE'

/** Every {@link ReturnConsumedCapacity} that the pages list. */
export const ReturnConsumedCapacityValues: readonly ['INDEXES', 'TOTAL', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'INDEXES',
  'TOTAL',
  'NONE',
] as const)

export function isReturnConsumedCapacity(value: unknown): value is ReturnConsumedCapacity {
  return value === 'INDEXES' || value === 'TOTAL' || value === 'NONE'
}

export const ReturnConsumedCapacitySchema: EnumSchema<ReturnConsumedCapacity> = /* @__PURE__ */ enumOf(
  'ReturnConsumedCapacity',
  ReturnConsumedCapacityValues,
)

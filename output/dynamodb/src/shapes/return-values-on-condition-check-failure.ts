// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ReturnValuesOnConditionCheckFailureValues}. */
export type ReturnValuesOnConditionCheckFailure = 'ALL_OLD' | 'NONE'

/** Every {@link ReturnValuesOnConditionCheckFailure} that the pages list. */
export const ReturnValuesOnConditionCheckFailureValues: readonly ['ALL_OLD', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'ALL_OLD',
  'NONE',
] as const)

export function isReturnValuesOnConditionCheckFailure(value: unknown): value is ReturnValuesOnConditionCheckFailure {
  return value === 'ALL_OLD' || value === 'NONE'
}

export const ReturnValuesOnConditionCheckFailureSchema: EnumSchema<ReturnValuesOnConditionCheckFailure> =
  /* @__PURE__ */ enumOf('ReturnValuesOnConditionCheckFailure', ReturnValuesOnConditionCheckFailureValues)

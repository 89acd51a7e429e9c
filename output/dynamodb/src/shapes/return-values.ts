// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ReturnValuesValues}. */
export type ReturnValues = 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW'

/** Every {@link ReturnValues} that the pages list. */
export const ReturnValuesValues: readonly ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] =
  /* @__PURE__ */ Object.freeze(['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] as const)

export function isReturnValues(value: unknown): value is ReturnValues {
  return (
    value === 'NONE' || value === 'ALL_OLD' || value === 'UPDATED_OLD' || value === 'ALL_NEW' || value === 'UPDATED_NEW'
  )
}

export const ReturnValuesSchema: EnumSchema<ReturnValues> = /* @__PURE__ */ enumOf('ReturnValues', ReturnValuesValues)

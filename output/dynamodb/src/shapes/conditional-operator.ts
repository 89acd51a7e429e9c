// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ConditionalOperatorValues}. */
export type ConditionalOperator = 'AND' | 'OR'

/** Every {@link ConditionalOperator} that the pages list. */
export const ConditionalOperatorValues: readonly ['AND', 'OR'] = /* @__PURE__ */ Object.freeze(['AND', 'OR'] as const)

export function isConditionalOperator(value: unknown): value is ConditionalOperator {
  return value === 'AND' || value === 'OR'
}

export const ConditionalOperatorSchema: EnumSchema<ConditionalOperator> = /* @__PURE__ */ enumOf(
  'ConditionalOperator',
  ConditionalOperatorValues,
)

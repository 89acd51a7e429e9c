// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link ComparisonOperatorValues}. */
export type ComparisonOperator =
  | 'EQ'
  | 'NE'
  | 'IN'
  | 'LE'
  | 'LT'
  | 'GE'
  | 'GT'
  | 'BETWEEN'
  | 'NOT_NULL'
  | 'NULL'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'BEGINS_WITH'

/** Every {@link ComparisonOperator} that the pages list. */
export const ComparisonOperatorValues: readonly [
  'EQ',
  'NE',
  'IN',
  'LE',
  'LT',
  'GE',
  'GT',
  'BETWEEN',
  'NOT_NULL',
  'NULL',
  'CONTAINS',
  'NOT_CONTAINS',
  'BEGINS_WITH',
] = /* @__PURE__ */ Object.freeze([
  'EQ',
  'NE',
  'IN',
  'LE',
  'LT',
  'GE',
  'GT',
  'BETWEEN',
  'NOT_NULL',
  'NULL',
  'CONTAINS',
  'NOT_CONTAINS',
  'BEGINS_WITH',
] as const)

const setOfComparisonOperator: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(ComparisonOperatorValues)

export function isComparisonOperator(value: unknown): value is ComparisonOperator {
  return setOfComparisonOperator.has(value)
}

export const ComparisonOperatorSchema: EnumSchema<ComparisonOperator> = /* @__PURE__ */ enumOf(
  'ComparisonOperator',
  ComparisonOperatorValues,
)

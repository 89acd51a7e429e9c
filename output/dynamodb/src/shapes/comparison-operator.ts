// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

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

/** Whether a value is of type {@link ComparisonOperator}. */
export function isComparisonOperator(value: unknown): value is ComparisonOperator {
  return setOfComparisonOperator.has(value)
}

/** Adds to a report what keeps a value from being of type {@link ComparisonOperator}. */
export function findInComparisonOperator(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ComparisonOperatorValues)
}

/** The description of {@link ComparisonOperator}. */
export const shapeOfComparisonOperator: EnumShape = /* @__PURE__ */ enumOf(
  'ComparisonOperator',
  ComparisonOperatorValues,
)

/** Asserts that a value is of type {@link ComparisonOperator}; throws a ValidationError that holds every issue. */
export function assertComparisonOperator(value: unknown): asserts value is ComparisonOperator {
  assertValid(validateComparisonOperator(value))
}

/** Tells every issue that keeps a value from being of type {@link ComparisonOperator}. */
export function validateComparisonOperator(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInComparisonOperator, 'strict', value, options)
}

/** The Standard Schema of {@link ComparisonOperator}; yields its JSON Schema too. */
export const ComparisonOperatorSchema: StandardSchema<ComparisonOperator> = /* @__PURE__ */ createStandardSchema(
  validateComparisonOperator,
  shapeOfComparisonOperator,
)

/** Makes up a value of type {@link ComparisonOperator}: the same for the same seed; without one every member is there. */
export function sampleComparisonOperator(seed?: number): ComparisonOperator {
  return sample(isComparisonOperator, shapeOfComparisonOperator, seed)
}

/** Makes up values that are of type {@link ComparisonOperator}, but for one fault each. */
export function sampleInvalidComparisonOperator(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfComparisonOperator, seed)
}

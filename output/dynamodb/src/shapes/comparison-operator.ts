// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link ComparisonOperator}; throws a ValidationError that holds every issue. */
export function assertComparisonOperator(value: unknown): asserts value is ComparisonOperator {
  assertValid(validateComparisonOperator(value))
}

/** Tells every issue that keeps a value from being of type {@link ComparisonOperator}. */
export function validateComparisonOperator(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isComparisonOperator, explainComparisonOperator, value, options)
}

/** The Standard Schema of {@link ComparisonOperator}; yields its JSON Schema too. */
export const ComparisonOperatorSchema: StandardSchema<ComparisonOperator> = /* @__PURE__ */ createStandardSchema(
  validateComparisonOperator,
  jsonSchemaOfComparisonOperator,
)

/** Adds to a report why a value is not of type {@link ComparisonOperator}. */
export function explainComparisonOperator(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ComparisonOperatorValues)
}

/** The JSON Schema of {@link ComparisonOperator}. */
export function jsonSchemaOfComparisonOperator(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ComparisonOperator', () => ({
    type: 'string',
    enum: [...ComparisonOperatorValues],
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ConditionalOperatorValues}. */
export type ConditionalOperator = 'AND' | 'OR'

/** Every {@link ConditionalOperator} that the pages list. */
export const ConditionalOperatorValues: readonly ['AND', 'OR'] = /* @__PURE__ */ Object.freeze(['AND', 'OR'] as const)

/** Whether a value is of type {@link ConditionalOperator}. */
export function isConditionalOperator(value: unknown): value is ConditionalOperator {
  return value === 'AND' || value === 'OR'
}

/** Asserts that a value is of type {@link ConditionalOperator}; throws a ValidationError that holds every issue. */
export function assertConditionalOperator(value: unknown): asserts value is ConditionalOperator {
  assertValid(validateConditionalOperator(value))
}

/** Tells every issue that keeps a value from being of type {@link ConditionalOperator}. */
export function validateConditionalOperator(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isConditionalOperator, explainConditionalOperator, value, options)
}

/** The Standard Schema of {@link ConditionalOperator}; yields its JSON Schema too. */
export const ConditionalOperatorSchema: StandardSchema<ConditionalOperator> = /* @__PURE__ */ createStandardSchema(
  validateConditionalOperator,
  jsonSchemaOfConditionalOperator,
)

/** Adds to a report why a value is not of type {@link ConditionalOperator}. */
export function explainConditionalOperator(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ConditionalOperatorValues)
}

/** The JSON Schema of {@link ConditionalOperator}. */
export function jsonSchemaOfConditionalOperator(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ConditionalOperator', () => ({
    type: 'string',
    enum: [...ConditionalOperatorValues],
  }))
}

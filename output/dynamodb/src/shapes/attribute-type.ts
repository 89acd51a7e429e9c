// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AttributeTypeValues}. */
export type AttributeType = 'S' | 'N' | 'B'

/** Every {@link AttributeType} that the pages list. */
export const AttributeTypeValues: readonly ['S', 'N', 'B'] = /* @__PURE__ */ Object.freeze(['S', 'N', 'B'] as const)

/** Whether a value is of type {@link AttributeType}. */
export function isAttributeType(value: unknown): value is AttributeType {
  return value === 'S' || value === 'N' || value === 'B'
}

/** Asserts that a value is of type {@link AttributeType}; throws a ValidationError that holds every issue. */
export function assertAttributeType(value: unknown): asserts value is AttributeType {
  assertValid(validateAttributeType(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeType}. */
export function validateAttributeType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAttributeType, explainAttributeType, value, options)
}

/** The Standard Schema of {@link AttributeType}; yields its JSON Schema too. */
export const AttributeTypeSchema: StandardSchema<AttributeType> = /* @__PURE__ */ createStandardSchema(
  validateAttributeType,
  jsonSchemaOfAttributeType,
)

/** Adds to a report why a value is not of type {@link AttributeType}. */
export function explainAttributeType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, AttributeTypeValues)
}

/** The JSON Schema of {@link AttributeType}. */
export function jsonSchemaOfAttributeType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AttributeType', () => ({ type: 'string', enum: [...AttributeTypeValues] }))
}

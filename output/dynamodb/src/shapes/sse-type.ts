// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SSETypeValues}. */
export type SSEType = 'AES256' | 'KMS'

/** Every {@link SSEType} that the pages list. */
export const SSETypeValues: readonly ['AES256', 'KMS'] = /* @__PURE__ */ Object.freeze(['AES256', 'KMS'] as const)

/** Whether a value is of type {@link SSEType}. */
export function isSSEType(value: unknown): value is SSEType {
  return value === 'AES256' || value === 'KMS'
}

/** Asserts that a value is of type {@link SSEType}; throws a ValidationError that holds every issue. */
export function assertSSEType(value: unknown): asserts value is SSEType {
  assertValid(validateSSEType(value))
}

/** Tells every issue that keeps a value from being of type {@link SSEType}. */
export function validateSSEType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSSEType, explainSSEType, value, options)
}

/** The Standard Schema of {@link SSEType}; yields its JSON Schema too. */
export const SSETypeSchema: StandardSchema<SSEType> = /* @__PURE__ */ createStandardSchema(
  validateSSEType,
  jsonSchemaOfSSEType,
)

/** Adds to a report why a value is not of type {@link SSEType}. */
export function explainSSEType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SSETypeValues)
}

/** The JSON Schema of {@link SSEType}. */
export function jsonSchemaOfSSEType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SSEType', () => ({ type: 'string', enum: [...SSETypeValues] }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CompressionTypeValues}. */
export type CompressionType = 'None' | 'Gzip'

/** Every {@link CompressionType} that the pages list. */
export const CompressionTypeValues: readonly ['None', 'Gzip'] = /* @__PURE__ */ Object.freeze(['None', 'Gzip'] as const)

/** Whether a value is of type {@link CompressionType}. */
export function isCompressionType(value: unknown): value is CompressionType {
  return value === 'None' || value === 'Gzip'
}

/** Asserts that a value is of type {@link CompressionType}; throws a ValidationError that holds every issue. */
export function assertCompressionType(value: unknown): asserts value is CompressionType {
  assertValid(validateCompressionType(value))
}

/** Tells every issue that keeps a value from being of type {@link CompressionType}. */
export function validateCompressionType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCompressionType, explainCompressionType, value, options)
}

/** The Standard Schema of {@link CompressionType}; yields its JSON Schema too. */
export const CompressionTypeSchema: StandardSchema<CompressionType> = /* @__PURE__ */ createStandardSchema(
  validateCompressionType,
  jsonSchemaOfCompressionType,
)

/** Adds to a report why a value is not of type {@link CompressionType}. */
export function explainCompressionType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CompressionTypeValues)
}

/** The JSON Schema of {@link CompressionType}. */
export function jsonSchemaOfCompressionType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CompressionType', () => ({ type: 'string', enum: [...CompressionTypeValues] }))
}

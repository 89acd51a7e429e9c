// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link KeyTypeValues}. */
export type KeyType = 'HASH' | 'RANGE'

/** Every {@link KeyType} that the pages list. */
export const KeyTypeValues: readonly ['HASH', 'RANGE'] = /* @__PURE__ */ Object.freeze(['HASH', 'RANGE'] as const)

/** Whether a value is of type {@link KeyType}. */
export function isKeyType(value: unknown): value is KeyType {
  return value === 'HASH' || value === 'RANGE'
}

/** Asserts that a value is of type {@link KeyType}; throws a ValidationError that holds every issue. */
export function assertKeyType(value: unknown): asserts value is KeyType {
  assertValid(validateKeyType(value))
}

/** Tells every issue that keeps a value from being of type {@link KeyType}. */
export function validateKeyType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isKeyType, explainKeyType, value, options)
}

/** The Standard Schema of {@link KeyType}; yields its JSON Schema too. */
export const KeyTypeSchema: StandardSchema<KeyType> = /* @__PURE__ */ createStandardSchema(
  validateKeyType,
  jsonSchemaOfKeyType,
)

/** Adds to a report why a value is not of type {@link KeyType}. */
export function explainKeyType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, KeyTypeValues)
}

/** The JSON Schema of {@link KeyType}. */
export function jsonSchemaOfKeyType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'KeyType', () => ({ type: 'string', enum: [...KeyTypeValues] }))
}

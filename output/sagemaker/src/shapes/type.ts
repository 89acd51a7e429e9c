// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link TypeValues}. */
export type Type = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'

/** Every {@link Type} that the pages list. */
export const TypeValues: readonly ['ALL_AT_ONCE', 'CANARY', 'LINEAR'] = /* @__PURE__ */ Object.freeze([
  'ALL_AT_ONCE',
  'CANARY',
  'LINEAR',
] as const)

/** Whether a value is of type {@link Type}. */
export function isType(value: unknown): value is Type {
  return value === 'ALL_AT_ONCE' || value === 'CANARY' || value === 'LINEAR'
}

/** Asserts that a value is of type {@link Type}; throws a ValidationError that holds every issue. */
export function assertType(value: unknown): asserts value is Type {
  assertValid(validateType(value))
}

/** Tells every issue that keeps a value from being of type {@link Type}. */
export function validateType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isType, explainType, value, options)
}

/** The Standard Schema of {@link Type}; yields its JSON Schema too. */
export const TypeSchema: StandardSchema<Type> = /* @__PURE__ */ createStandardSchema(validateType, jsonSchemaOfType)

/** Adds to a report why a value is not of type {@link Type}. */
export function explainType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, TypeValues)
}

/** The JSON Schema of {@link Type}. */
export function jsonSchemaOfType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Type', () => ({ type: 'string', enum: [...TypeValues] }))
}

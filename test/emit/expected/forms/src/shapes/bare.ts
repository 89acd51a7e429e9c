// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Bare {}

/** Whether a value is of type {@link Bare}. */
export function isBare(value: unknown): value is Bare {
  return isObject(value)
}

/** Asserts that a value is of type {@link Bare}; throws a ValidationError that holds every issue. */
export function assertBare(value: unknown): asserts value is Bare {
  assertValid(validateBare(value))
}

/** Tells every issue that keeps a value from being of type {@link Bare}. */
export function validateBare(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBare, explainBare, value, options)
}

/** The Standard Schema of {@link Bare}; yields its JSON Schema too. */
export const BareSchema: StandardSchema<Bare> = /* @__PURE__ */ createStandardSchema(validateBare, jsonSchemaOfBare)

/** Adds to a report why a value is not of type {@link Bare}. */
export function explainBare(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [])
}

/** The JSON Schema of {@link Bare}. */
export function jsonSchemaOfBare(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Bare', () => ({ type: 'object' }))
}

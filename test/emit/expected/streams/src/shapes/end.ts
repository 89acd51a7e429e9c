// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface End {}

/** Whether a value is of type {@link End}. */
export function isEnd(value: unknown): value is End {
  return isObject(value)
}

/** Asserts that a value is of type {@link End}; throws a ValidationError that holds every issue. */
export function assertEnd(value: unknown): asserts value is End {
  assertValid(validateEnd(value))
}

/** Tells every issue that keeps a value from being of type {@link End}. */
export function validateEnd(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isEnd, explainEnd, value, options)
}

/** The Standard Schema of {@link End}; yields its JSON Schema too. */
export const EndSchema: StandardSchema<End> = /* @__PURE__ */ createStandardSchema(validateEnd, jsonSchemaOfEnd)

/** Adds to a report why a value is not of type {@link End}. */
export function explainEnd(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [])
}

/** The JSON Schema of {@link End}. */
export function jsonSchemaOfEnd(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'End', () => ({ type: 'object' }))
}

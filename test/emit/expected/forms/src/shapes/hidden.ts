// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { type Report, reportObject } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Hidden {
  [key: string]: unknown
}

/** Whether a value is of type {@link Hidden}, as requests have it. */
export function isHidden(value: unknown): value is Hidden {
  return isObject(value)
}

/** Asserts that a value is of type {@link Hidden}, as requests have it; throws a ValidationError that holds every issue. */
export function assertHidden(value: unknown): asserts value is Hidden {
  assertValid(validateHidden(value))
}

/** Tells every issue that keeps a value from being of type {@link Hidden}, as requests have it. */
export function validateHidden(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isHidden, explainHidden, value, options)
}

/** The Standard Schema of {@link Hidden}, as requests have it; yields its JSON Schema too. */
export const HiddenSchema: StandardSchema<Hidden> = /* @__PURE__ */ createStandardSchema(
  validateHidden,
  jsonSchemaOfHidden,
)

/** Adds to a report why a value is not of type {@link Hidden}, as requests have it. */
export function explainHidden(value: unknown, path: Path | undefined, report: Report): void {
  reportObject(value, path, report)
}

/** The JSON Schema of {@link Hidden}, as requests have it. */
export function jsonSchemaOfHidden(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Hidden', () => ({ type: 'object' }))
}

/** Whether a value is of type {@link Hidden}, as responses have it. */
export function isHiddenOutput(value: unknown): value is Hidden {
  return isObject(value)
}

/** Asserts that a value is of type {@link Hidden}, as responses have it; throws a ValidationError that holds every issue. */
export function assertHiddenOutput(value: unknown): asserts value is Hidden {
  assertValid(validateHiddenOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Hidden}, as responses have it. */
export function validateHiddenOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isHiddenOutput, explainHiddenOutput, value, options)
}

/** The Standard Schema of {@link Hidden}, as responses have it; yields its JSON Schema too. */
export const HiddenOutputSchema: StandardSchema<Hidden> = /* @__PURE__ */ createStandardSchema(
  validateHiddenOutput,
  jsonSchemaOfHiddenOutput,
)

/** Adds to a report why a value is not of type {@link Hidden}, as responses have it. */
export function explainHiddenOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportObject(value, path, report)
}

/** The JSON Schema of {@link Hidden}, as responses have it. */
export function jsonSchemaOfHiddenOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'HiddenOutput', () => ({ type: 'object' }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type StructureShape, stringShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface Date {
  Text?: string
}

/** Whether a value is of type {@link Date}, as requests have it. */
export function isDate(value: unknown): value is Date {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Date}, as requests have it. */
export const shapeOfDate: StructureShape = /* @__PURE__ */ structure('Date', 'strict', () => [['Text', stringShape]])

/** Asserts that a value is of type {@link Date}, as requests have it; throws a ValidationError that holds every issue. */
export function assertDate(value: unknown): asserts value is Date {
  assertValid(validateDate(value))
}

/** Tells every issue that keeps a value from being of type {@link Date}, as requests have it. */
export function validateDate(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isDate, shapeOfDate, value, options)
}

/** The Standard Schema of {@link Date}, as requests have it; yields its JSON Schema too. */
export const DateSchema: StandardSchema<Date> = /* @__PURE__ */ createStandardSchema(validateDate, shapeOfDate)

/** Whether a value is of type {@link Date}, as responses have it. */
export function isDateOutput(value: unknown): value is Date {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Date}, as responses have it. */
export const shapeOfDateOutput: StructureShape = /* @__PURE__ */ structure('DateOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Date}, as responses have it; throws a ValidationError that holds every issue. */
export function assertDateOutput(value: unknown): asserts value is Date {
  assertValid(validateDateOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Date}, as responses have it. */
export function validateDateOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isDateOutput, shapeOfDateOutput, value, options)
}

/** The Standard Schema of {@link Date}, as responses have it; yields its JSON Schema too. */
export const DateOutputSchema: StandardSchema<Date> = /* @__PURE__ */ createStandardSchema(
  validateDateOutput,
  shapeOfDateOutput,
)

// Written by Shapewright from boto3's reference pages; do not edit.

import { isObject } from '../runtime/object.js'
import { type ScalarShape, objectShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Hidden {
  [key: string]: unknown
}

/** Whether a value is of type {@link Hidden}, as requests have it. */
export function isHidden(value: unknown): value is Hidden {
  return isObject(value)
}

/** The description of {@link Hidden}, as requests have it. */
export const shapeOfHidden: ScalarShape = objectShape

/** Asserts that a value is of type {@link Hidden}, as requests have it; throws a ValidationError that holds every issue. */
export function assertHidden(value: unknown): asserts value is Hidden {
  assertValid(validateHidden(value))
}

/** Tells every issue that keeps a value from being of type {@link Hidden}, as requests have it. */
export function validateHidden(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isHidden, shapeOfHidden, value, options)
}

/** The Standard Schema of {@link Hidden}, as requests have it; yields its JSON Schema too. */
export const HiddenSchema: StandardSchema<Hidden> = /* @__PURE__ */ createStandardSchema(validateHidden, shapeOfHidden)

/** Whether a value is of type {@link Hidden}, as responses have it. */
export function isHiddenOutput(value: unknown): value is Hidden {
  return isObject(value)
}

/** The description of {@link Hidden}, as responses have it. */
export const shapeOfHiddenOutput: ScalarShape = objectShape

/** Asserts that a value is of type {@link Hidden}, as responses have it; throws a ValidationError that holds every issue. */
export function assertHiddenOutput(value: unknown): asserts value is Hidden {
  assertValid(validateHiddenOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Hidden}, as responses have it. */
export function validateHiddenOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isHiddenOutput, shapeOfHiddenOutput, value, options)
}

/** The Standard Schema of {@link Hidden}, as responses have it; yields its JSON Schema too. */
export const HiddenOutputSchema: StandardSchema<Hidden> = /* @__PURE__ */ createStandardSchema(
  validateHiddenOutput,
  shapeOfHiddenOutput,
)

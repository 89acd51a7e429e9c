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

export interface ValidationError {
  Text?: string
}

/** Whether a value is of type {@link ValidationError}, as requests have it. */
export function isValidationError(value: unknown): value is ValidationError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link ValidationError}, as requests have it. */
export const shapeOfValidationError: StructureShape = /* @__PURE__ */ structure('ValidationError', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link ValidationError}, as requests have it; throws a ValidationError that holds every issue. */
export function assertValidationError(value: unknown): asserts value is ValidationError {
  assertValid(validateValidationError(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationError}, as requests have it. */
export function validateValidationError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isValidationError, shapeOfValidationError, value, options)
}

/** The Standard Schema of {@link ValidationError}, as requests have it; yields its JSON Schema too. */
export const ValidationErrorSchema: StandardSchema<ValidationError> = /* @__PURE__ */ createStandardSchema(
  validateValidationError,
  shapeOfValidationError,
)

/** Whether a value is of type {@link ValidationError}, as responses have it. */
export function isValidationErrorOutput(value: unknown): value is ValidationError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link ValidationError}, as responses have it. */
export const shapeOfValidationErrorOutput: StructureShape = /* @__PURE__ */ structure(
  'ValidationErrorOutput',
  'open',
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ValidationError}, as responses have it; throws a ValidationError that holds every issue. */
export function assertValidationErrorOutput(value: unknown): asserts value is ValidationError {
  assertValid(validateValidationErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationError}, as responses have it. */
export function validateValidationErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isValidationErrorOutput, shapeOfValidationErrorOutput, value, options)
}

/** The Standard Schema of {@link ValidationError}, as responses have it; yields its JSON Schema too. */
export const ValidationErrorOutputSchema: StandardSchema<ValidationError> = /* @__PURE__ */ createStandardSchema(
  validateValidationErrorOutput,
  shapeOfValidationErrorOutput,
)

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

export interface ValidationResult {
  Text?: string
}

/** Whether a value is of type {@link ValidationResult}, as requests have it. */
export function isValidationResult(value: unknown): value is ValidationResult {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link ValidationResult}, as requests have it. */
export const shapeOfValidationResult: StructureShape = /* @__PURE__ */ structure('ValidationResult', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link ValidationResult}, as requests have it; throws a ValidationError that holds every issue. */
export function assertValidationResult(value: unknown): asserts value is ValidationResult {
  assertValid(validateValidationResult(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationResult}, as requests have it. */
export function validateValidationResult(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isValidationResult, shapeOfValidationResult, value, options)
}

/** The Standard Schema of {@link ValidationResult}, as requests have it; yields its JSON Schema too. */
export const ValidationResultSchema: StandardSchema<ValidationResult> = /* @__PURE__ */ createStandardSchema(
  validateValidationResult,
  shapeOfValidationResult,
)

/** Whether a value is of type {@link ValidationResult}, as responses have it. */
export function isValidationResultOutput(value: unknown): value is ValidationResult {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link ValidationResult}, as responses have it. */
export const shapeOfValidationResultOutput: StructureShape = /* @__PURE__ */ structure(
  'ValidationResultOutput',
  'open',
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link ValidationResult}, as responses have it; throws a ValidationError that holds every issue. */
export function assertValidationResultOutput(value: unknown): asserts value is ValidationResult {
  assertValid(validateValidationResultOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ValidationResult}, as responses have it. */
export function validateValidationResultOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isValidationResultOutput, shapeOfValidationResultOutput, value, options)
}

/** The Standard Schema of {@link ValidationResult}, as responses have it; yields its JSON Schema too. */
export const ValidationResultOutputSchema: StandardSchema<ValidationResult> = /* @__PURE__ */ createStandardSchema(
  validateValidationResultOutput,
  shapeOfValidationResultOutput,
)

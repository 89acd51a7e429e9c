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

export interface Error {
  Text?: string
}

/** Whether a value is of type {@link Error}, as requests have it. */
export function isError(value: unknown): value is Error {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Error}, as requests have it. */
export const shapeOfError: StructureShape = /* @__PURE__ */ structure('Error', 'strict', () => [['Text', stringShape]])

/** Asserts that a value is of type {@link Error}, as requests have it; throws a ValidationError that holds every issue. */
export function assertError(value: unknown): asserts value is Error {
  assertValid(validateError(value))
}

/** Tells every issue that keeps a value from being of type {@link Error}, as requests have it. */
export function validateError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isError, shapeOfError, value, options)
}

/** The Standard Schema of {@link Error}, as requests have it; yields its JSON Schema too. */
export const ErrorSchema: StandardSchema<Error> = /* @__PURE__ */ createStandardSchema(validateError, shapeOfError)

/** Whether a value is of type {@link Error}, as responses have it. */
export function isErrorOutput(value: unknown): value is Error {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Error}, as responses have it. */
export const shapeOfErrorOutput: StructureShape = /* @__PURE__ */ structure('ErrorOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Error}, as responses have it; throws a ValidationError that holds every issue. */
export function assertErrorOutput(value: unknown): asserts value is Error {
  assertValid(validateErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Error}, as responses have it. */
export function validateErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isErrorOutput, shapeOfErrorOutput, value, options)
}

/** The Standard Schema of {@link Error}, as responses have it; yields its JSON Schema too. */
export const ErrorOutputSchema: StandardSchema<Error> = /* @__PURE__ */ createStandardSchema(
  validateErrorOutput,
  shapeOfErrorOutput,
)

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

export interface ServiceError {
  Text?: string
}

/** Whether a value is of type {@link ServiceError}, as requests have it. */
export function isServiceError(value: unknown): value is ServiceError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link ServiceError}, as requests have it. */
export const shapeOfServiceError: StructureShape = /* @__PURE__ */ structure('ServiceError', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link ServiceError}, as requests have it; throws a ValidationError that holds every issue. */
export function assertServiceError(value: unknown): asserts value is ServiceError {
  assertValid(validateServiceError(value))
}

/** Tells every issue that keeps a value from being of type {@link ServiceError}, as requests have it. */
export function validateServiceError(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isServiceError, shapeOfServiceError, value, options)
}

/** The Standard Schema of {@link ServiceError}, as requests have it; yields its JSON Schema too. */
export const ServiceErrorSchema: StandardSchema<ServiceError> = /* @__PURE__ */ createStandardSchema(
  validateServiceError,
  shapeOfServiceError,
)

/** Whether a value is of type {@link ServiceError}, as responses have it. */
export function isServiceErrorOutput(value: unknown): value is ServiceError {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link ServiceError}, as responses have it. */
export const shapeOfServiceErrorOutput: StructureShape = /* @__PURE__ */ structure('ServiceErrorOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link ServiceError}, as responses have it; throws a ValidationError that holds every issue. */
export function assertServiceErrorOutput(value: unknown): asserts value is ServiceError {
  assertValid(validateServiceErrorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ServiceError}, as responses have it. */
export function validateServiceErrorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isServiceErrorOutput, shapeOfServiceErrorOutput, value, options)
}

/** The Standard Schema of {@link ServiceError}, as responses have it; yields its JSON Schema too. */
export const ServiceErrorOutputSchema: StandardSchema<ServiceError> = /* @__PURE__ */ createStandardSchema(
  validateServiceErrorOutput,
  shapeOfServiceErrorOutput,
)

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

export interface Array {
  Text?: string
}

/** Whether a value is of type {@link Array}, as requests have it. */
export function isArray(value: unknown): value is Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Array}, as requests have it. */
export const shapeOfArray: StructureShape = /* @__PURE__ */ structure('Array', 'strict', () => [['Text', stringShape]])

/** Asserts that a value is of type {@link Array}, as requests have it; throws a ValidationError that holds every issue. */
export function assertArray(value: unknown): asserts value is Array {
  assertValid(validateArray(value))
}

/** Tells every issue that keeps a value from being of type {@link Array}, as requests have it. */
export function validateArray(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isArray, shapeOfArray, value, options)
}

/** The Standard Schema of {@link Array}, as requests have it; yields its JSON Schema too. */
export const ArraySchema: StandardSchema<Array> = /* @__PURE__ */ createStandardSchema(validateArray, shapeOfArray)

/** Whether a value is of type {@link Array}, as responses have it. */
export function isArrayOutput(value: unknown): value is Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Array}, as responses have it. */
export const shapeOfArrayOutput: StructureShape = /* @__PURE__ */ structure('ArrayOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Array}, as responses have it; throws a ValidationError that holds every issue. */
export function assertArrayOutput(value: unknown): asserts value is Array {
  assertValid(validateArrayOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Array}, as responses have it. */
export function validateArrayOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isArrayOutput, shapeOfArrayOutput, value, options)
}

/** The Standard Schema of {@link Array}, as responses have it; yields its JSON Schema too. */
export const ArrayOutputSchema: StandardSchema<Array> = /* @__PURE__ */ createStandardSchema(
  validateArrayOutput,
  shapeOfArrayOutput,
)

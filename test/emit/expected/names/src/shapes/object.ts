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

export interface Object {
  Text?: string
}

/** Whether a value is of type {@link Object}, as requests have it. */
export function isObject(value: unknown): value is Object {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Object}, as requests have it. */
export const shapeOfObject: StructureShape = /* @__PURE__ */ structure('Object', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Object}, as requests have it; throws a ValidationError that holds every issue. */
export function assertObject(value: unknown): asserts value is Object {
  assertValid(validateObject(value))
}

/** Tells every issue that keeps a value from being of type {@link Object}, as requests have it. */
export function validateObject(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isObject, shapeOfObject, value, options)
}

/** The Standard Schema of {@link Object}, as requests have it; yields its JSON Schema too. */
export const ObjectSchema: StandardSchema<Object> = /* @__PURE__ */ createStandardSchema(validateObject, shapeOfObject)

/** Whether a value is of type {@link Object}, as responses have it. */
export function isObjectOutput(value: unknown): value is Object {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Object}, as responses have it. */
export const shapeOfObjectOutput: StructureShape = /* @__PURE__ */ structure('ObjectOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Object}, as responses have it; throws a ValidationError that holds every issue. */
export function assertObjectOutput(value: unknown): asserts value is Object {
  assertValid(validateObjectOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Object}, as responses have it. */
export function validateObjectOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isObjectOutput, shapeOfObjectOutput, value, options)
}

/** The Standard Schema of {@link Object}, as responses have it; yields its JSON Schema too. */
export const ObjectOutputSchema: StandardSchema<Object> = /* @__PURE__ */ createStandardSchema(
  validateObjectOutput,
  shapeOfObjectOutput,
)

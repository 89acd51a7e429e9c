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

export interface Uint8Array {
  Text?: string
}

/** Whether a value is of type {@link Uint8Array}, as requests have it. */
export function isUint8Array(value: unknown): value is Uint8Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Uint8Array}, as requests have it. */
export const shapeOfUint8Array: StructureShape = /* @__PURE__ */ structure('Uint8Array', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Uint8Array}, as requests have it; throws a ValidationError that holds every issue. */
export function assertUint8Array(value: unknown): asserts value is Uint8Array {
  assertValid(validateUint8Array(value))
}

/** Tells every issue that keeps a value from being of type {@link Uint8Array}, as requests have it. */
export function validateUint8Array(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isUint8Array, shapeOfUint8Array, value, options)
}

/** The Standard Schema of {@link Uint8Array}, as requests have it; yields its JSON Schema too. */
export const Uint8ArraySchema: StandardSchema<Uint8Array> = /* @__PURE__ */ createStandardSchema(
  validateUint8Array,
  shapeOfUint8Array,
)

/** Whether a value is of type {@link Uint8Array}, as responses have it. */
export function isUint8ArrayOutput(value: unknown): value is Uint8Array {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link Uint8Array}, as responses have it. */
export const shapeOfUint8ArrayOutput: StructureShape = /* @__PURE__ */ structure('Uint8ArrayOutput', 'open', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link Uint8Array}, as responses have it; throws a ValidationError that holds every issue. */
export function assertUint8ArrayOutput(value: unknown): asserts value is Uint8Array {
  assertValid(validateUint8ArrayOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link Uint8Array}, as responses have it. */
export function validateUint8ArrayOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isUint8ArrayOutput, shapeOfUint8ArrayOutput, value, options)
}

/** The Standard Schema of {@link Uint8Array}, as responses have it; yields its JSON Schema too. */
export const Uint8ArrayOutputSchema: StandardSchema<Uint8Array> = /* @__PURE__ */ createStandardSchema(
  validateUint8ArrayOutput,
  shapeOfUint8ArrayOutput,
)

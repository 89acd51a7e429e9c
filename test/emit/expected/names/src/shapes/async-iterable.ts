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

export interface AsyncIterable {
  Text?: string
}

/** Whether a value is of type {@link AsyncIterable}, as requests have it. */
export function isAsyncIterable(value: unknown): value is AsyncIterable {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link AsyncIterable}, as requests have it. */
export const shapeOfAsyncIterable: StructureShape = /* @__PURE__ */ structure('AsyncIterable', 'strict', () => [
  ['Text', stringShape],
])

/** Asserts that a value is of type {@link AsyncIterable}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAsyncIterable(value: unknown): asserts value is AsyncIterable {
  assertValid(validateAsyncIterable(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncIterable}, as requests have it. */
export function validateAsyncIterable(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAsyncIterable, shapeOfAsyncIterable, value, options)
}

/** The Standard Schema of {@link AsyncIterable}, as requests have it; yields its JSON Schema too. */
export const AsyncIterableSchema: StandardSchema<AsyncIterable> = /* @__PURE__ */ createStandardSchema(
  validateAsyncIterable,
  shapeOfAsyncIterable,
)

/** Whether a value is of type {@link AsyncIterable}, as responses have it. */
export function isAsyncIterableOutput(value: unknown): value is AsyncIterable {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link AsyncIterable}, as responses have it. */
export const shapeOfAsyncIterableOutput: StructureShape = /* @__PURE__ */ structure(
  'AsyncIterableOutput',
  'open',
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link AsyncIterable}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAsyncIterableOutput(value: unknown): asserts value is AsyncIterable {
  assertValid(validateAsyncIterableOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncIterable}, as responses have it. */
export function validateAsyncIterableOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAsyncIterableOutput, shapeOfAsyncIterableOutput, value, options)
}

/** The Standard Schema of {@link AsyncIterable}, as responses have it; yields its JSON Schema too. */
export const AsyncIterableOutputSchema: StandardSchema<AsyncIterable> = /* @__PURE__ */ createStandardSchema(
  validateAsyncIterableOutput,
  shapeOfAsyncIterableOutput,
)

// Written by Shapewright from boto3's reference pages; do not edit.

import { isObject } from '../runtime/object.js'
import { type StructureShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Bare {}

/** Whether a value is of type {@link Bare}. */
export function isBare(value: unknown): value is Bare {
  return isObject(value)
}

/** The description of {@link Bare}. */
export const shapeOfBare: StructureShape = /* @__PURE__ */ structure('Bare', 'open', () => [])

/** Asserts that a value is of type {@link Bare}; throws a ValidationError that holds every issue. */
export function assertBare(value: unknown): asserts value is Bare {
  assertValid(validateBare(value))
}

/** Tells every issue that keeps a value from being of type {@link Bare}. */
export function validateBare(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBare, shapeOfBare, value, options)
}

/** The Standard Schema of {@link Bare}; yields its JSON Schema too. */
export const BareSchema: StandardSchema<Bare> = /* @__PURE__ */ createStandardSchema(validateBare, shapeOfBare)

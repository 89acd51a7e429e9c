// Written by Shapewright from boto3's reference pages; do not edit.

import { isObject } from '../runtime/object.js'
import { type StructureShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface End {}

/** Whether a value is of type {@link End}. */
export function isEnd(value: unknown): value is End {
  return isObject(value)
}

/** The description of {@link End}. */
export const shapeOfEnd: StructureShape = /* @__PURE__ */ structure('End', 'open', () => [])

/** Asserts that a value is of type {@link End}; throws a ValidationError that holds every issue. */
export function assertEnd(value: unknown): asserts value is End {
  assertValid(validateEnd(value))
}

/** Tells every issue that keeps a value from being of type {@link End}. */
export function validateEnd(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isEnd, shapeOfEnd, value, options)
}

/** The Standard Schema of {@link End}; yields its JSON Schema too. */
export const EndSchema: StandardSchema<End> = /* @__PURE__ */ createStandardSchema(validateEnd, shapeOfEnd)

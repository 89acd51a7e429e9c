// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject } from '../runtime/object.js'
import { type StructureShape, stringShape, union } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type Single = {
  Only: string
}

/** Whether a value is of type {@link Single}. */
export function isSingle(value: unknown): value is Single {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Only']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Only' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Single}. */
export const shapeOfSingle: StructureShape = /* @__PURE__ */ union('Single', 'strict', () => [['Only', stringShape]])

/** Asserts that a value is of type {@link Single}; throws a ValidationError that holds every issue. */
export function assertSingle(value: unknown): asserts value is Single {
  assertValid(validateSingle(value))
}

/** Tells every issue that keeps a value from being of type {@link Single}. */
export function validateSingle(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSingle, shapeOfSingle, value, options)
}

/** The Standard Schema of {@link Single}; yields its JSON Schema too. */
export const SingleSchema: StandardSchema<Single> = /* @__PURE__ */ createStandardSchema(validateSingle, shapeOfSingle)

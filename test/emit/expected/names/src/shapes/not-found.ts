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

export interface NotFound {
  Name?: string
}

/** Whether a value is of type {@link NotFound}. */
export function isNotFound(value: unknown): value is NotFound {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link NotFound}. */
export const shapeOfNotFound: StructureShape = /* @__PURE__ */ structure('NotFound', 'strict', () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link NotFound}; throws a ValidationError that holds every issue. */
export function assertNotFound(value: unknown): asserts value is NotFound {
  assertValid(validateNotFound(value))
}

/** Tells every issue that keeps a value from being of type {@link NotFound}. */
export function validateNotFound(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNotFound, shapeOfNotFound, value, options)
}

/** The Standard Schema of {@link NotFound}; yields its JSON Schema too. */
export const NotFoundSchema: StandardSchema<NotFound> = /* @__PURE__ */ createStandardSchema(
  validateNotFound,
  shapeOfNotFound,
)

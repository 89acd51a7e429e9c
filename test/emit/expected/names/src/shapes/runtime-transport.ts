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

export interface RuntimeTransport {
  Name?: string
}

/** Whether a value is of type {@link RuntimeTransport}. */
export function isRuntimeTransport(value: unknown): value is RuntimeTransport {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link RuntimeTransport}. */
export const shapeOfRuntimeTransport: StructureShape = /* @__PURE__ */ structure('RuntimeTransport', 'strict', () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link RuntimeTransport}; throws a ValidationError that holds every issue. */
export function assertRuntimeTransport(value: unknown): asserts value is RuntimeTransport {
  assertValid(validateRuntimeTransport(value))
}

/** Tells every issue that keeps a value from being of type {@link RuntimeTransport}. */
export function validateRuntimeTransport(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isRuntimeTransport, shapeOfRuntimeTransport, value, options)
}

/** The Standard Schema of {@link RuntimeTransport}; yields its JSON Schema too. */
export const RuntimeTransportSchema: StandardSchema<RuntimeTransport> = /* @__PURE__ */ createStandardSchema(
  validateRuntimeTransport,
  shapeOfRuntimeTransport,
)

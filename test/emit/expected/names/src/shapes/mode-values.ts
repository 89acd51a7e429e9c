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

export interface ModeValues {
  Name?: string
}

/** Whether a value is of type {@link ModeValues}. */
export function isModeValues(value: unknown): value is ModeValues {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link ModeValues}. */
export const shapeOfModeValues: StructureShape = /* @__PURE__ */ structure('ModeValues', 'strict', () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link ModeValues}; throws a ValidationError that holds every issue. */
export function assertModeValues(value: unknown): asserts value is ModeValues {
  assertValid(validateModeValues(value))
}

/** Tells every issue that keeps a value from being of type {@link ModeValues}. */
export function validateModeValues(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isModeValues, shapeOfModeValues, value, options)
}

/** The Standard Schema of {@link ModeValues}; yields its JSON Schema too. */
export const ModeValuesSchema: StandardSchema<ModeValues> = /* @__PURE__ */ createStandardSchema(
  validateModeValues,
  shapeOfModeValues,
)

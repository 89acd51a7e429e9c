// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject } from '../runtime/object.js'
import { type StructureShape, required, stringShape, structure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Part {
  Name: string
}

/** {@link Part} as responses have it. */
export interface PartOutput {
  Name?: string
}

/** Whether a value is of type {@link Part}, as requests have it. */
export function isPart(value: unknown): value is Part {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Part}, as requests have it. */
export const shapeOfPart: StructureShape = /* @__PURE__ */ structure('Part', 'strict', () => [
  ['Name', stringShape, required],
])

/** Asserts that a value is of type {@link Part}, as requests have it; throws a ValidationError that holds every issue. */
export function assertPart(value: unknown): asserts value is Part {
  assertValid(validatePart(value))
}

/** Tells every issue that keeps a value from being of type {@link Part}, as requests have it. */
export function validatePart(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPart, shapeOfPart, value, options)
}

/** The Standard Schema of {@link Part}, as requests have it; yields its JSON Schema too. */
export const PartSchema: StandardSchema<Part> = /* @__PURE__ */ createStandardSchema(validatePart, shapeOfPart)

/** Whether a value is of type {@link PartOutput}, as responses have it. */
export function isPartOutput(value: unknown): value is PartOutput {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** The description of {@link PartOutput}, as responses have it. */
export const shapeOfPartOutput: StructureShape = /* @__PURE__ */ structure('PartOutput', 'open', () => [
  ['Name', stringShape],
])

/** Asserts that a value is of type {@link PartOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertPartOutput(value: unknown): asserts value is PartOutput {
  assertValid(validatePartOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link PartOutput}, as responses have it. */
export function validatePartOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPartOutput, shapeOfPartOutput, value, options)
}

/** The Standard Schema of {@link PartOutput}, as responses have it; yields its JSON Schema too. */
export const PartOutputSchema: StandardSchema<PartOutput> = /* @__PURE__ */ createStandardSchema(
  validatePartOutput,
  shapeOfPartOutput,
)

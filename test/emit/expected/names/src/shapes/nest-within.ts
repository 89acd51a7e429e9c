// Written by Shapewright from boto3's reference pages; do not edit.

import { MAXIMUM_DEPTH, hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type StructureShape, recursiveStructure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface NestWithin {
  Inner?: NestWithin
}

/** Whether a value is of type {@link NestWithin}. */
export function isNestWithin(value: unknown): value is NestWithin {
  return isNestWithinWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link NestWithin}. */
export function isNestWithinWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !isNestWithinWithin(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link NestWithin}. */
export const shapeOfNestWithin: StructureShape = /* @__PURE__ */ recursiveStructure(
  'NestWithin',
  'strict',
  'NestWithin',
  () => [['Inner', shapeOfNestWithin]],
)

/** Asserts that a value is of type {@link NestWithin}; throws a ValidationError that holds every issue. */
export function assertNestWithin(value: unknown): asserts value is NestWithin {
  assertValid(validateNestWithin(value))
}

/** Tells every issue that keeps a value from being of type {@link NestWithin}. */
export function validateNestWithin(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNestWithin, shapeOfNestWithin, value, options)
}

/** The Standard Schema of {@link NestWithin}; yields its JSON Schema too. */
export const NestWithinSchema: StandardSchema<NestWithin> = /* @__PURE__ */ createStandardSchema(
  validateNestWithin,
  shapeOfNestWithin,
)

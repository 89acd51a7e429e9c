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

export interface Nest {
  Inner?: Nest
}

/** Whether a value is of type {@link Nest}. */
export function isNest(value: unknown): value is Nest {
  return isNestWithinDepth(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Nest}. */
export function isNestWithinDepth(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Inner']
  if (member !== undefined && !isNestWithinDepth(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Inner' && hasSet(value, key)) return false
  }
  return true
}

/** The description of {@link Nest}. */
export const shapeOfNest: StructureShape = /* @__PURE__ */ recursiveStructure('Nest', 'strict', 'Nest', () => [
  ['Inner', shapeOfNest],
])

/** Asserts that a value is of type {@link Nest}; throws a ValidationError that holds every issue. */
export function assertNest(value: unknown): asserts value is Nest {
  assertValid(validateNest(value))
}

/** Tells every issue that keeps a value from being of type {@link Nest}. */
export function validateNest(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isNest, shapeOfNest, value, options)
}

/** The Standard Schema of {@link Nest}; yields its JSON Schema too. */
export const NestSchema: StandardSchema<Nest> = /* @__PURE__ */ createStandardSchema(validateNest, shapeOfNest)

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link TypeValues}. */
export type Type = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'

/** Every {@link Type} that the pages list. */
export const TypeValues: readonly ['ALL_AT_ONCE', 'CANARY', 'LINEAR'] = /* @__PURE__ */ Object.freeze([
  'ALL_AT_ONCE',
  'CANARY',
  'LINEAR',
] as const)

/** Whether a value is of type {@link Type}. */
export function isType(value: unknown): value is Type {
  return value === 'ALL_AT_ONCE' || value === 'CANARY' || value === 'LINEAR'
}

/** Adds to a report what keeps a value from being of type {@link Type}. */
export function findInType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, TypeValues)
}

/** The description of {@link Type}. */
export const shapeOfType: EnumShape = /* @__PURE__ */ enumOf('Type', TypeValues)

/** Asserts that a value is of type {@link Type}; throws a ValidationError that holds every issue. */
export function assertType(value: unknown): asserts value is Type {
  assertValid(validateType(value))
}

/** Tells every issue that keeps a value from being of type {@link Type}. */
export function validateType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInType, 'strict', value, options)
}

/** The Standard Schema of {@link Type}; yields its JSON Schema too. */
export const TypeSchema: StandardSchema<Type> = /* @__PURE__ */ createStandardSchema(validateType, shapeOfType)

/** Makes up a value of type {@link Type}: the same for the same seed; without one every member is there. */
export function sampleType(seed?: number): Type {
  return sample(isType, shapeOfType, seed)
}

/** Makes up values that are of type {@link Type}, but for one fault each. */
export function sampleInvalidType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfType, seed)
}

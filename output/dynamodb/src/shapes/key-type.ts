// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link KeyTypeValues}. */
export type KeyType = 'HASH' | 'RANGE'

/** Every {@link KeyType} that the pages list. */
export const KeyTypeValues: readonly ['HASH', 'RANGE'] = /* @__PURE__ */ Object.freeze(['HASH', 'RANGE'] as const)

/** Whether a value is of type {@link KeyType}. */
export function isKeyType(value: unknown): value is KeyType {
  return value === 'HASH' || value === 'RANGE'
}

/** Adds to a report what keeps a value from being of type {@link KeyType}. */
export function findInKeyType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, KeyTypeValues)
}

/** The description of {@link KeyType}. */
export const shapeOfKeyType: EnumShape = /* @__PURE__ */ enumOf('KeyType', KeyTypeValues)

/** Asserts that a value is of type {@link KeyType}; throws a ValidationError that holds every issue. */
export function assertKeyType(value: unknown): asserts value is KeyType {
  assertValid(validateKeyType(value))
}

/** Tells every issue that keeps a value from being of type {@link KeyType}. */
export function validateKeyType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInKeyType, 'strict', value, options)
}

/** The Standard Schema of {@link KeyType}; yields its JSON Schema too. */
export const KeyTypeSchema: StandardSchema<KeyType> = /* @__PURE__ */ createStandardSchema(
  validateKeyType,
  shapeOfKeyType,
)

/** Makes up a value of type {@link KeyType}: the same for the same seed; without one every member is there. */
export function sampleKeyType(seed?: number): KeyType {
  return sample(isKeyType, shapeOfKeyType, seed)
}

/** Makes up values that are of type {@link KeyType}, but for one fault each. */
export function sampleInvalidKeyType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfKeyType, seed)
}

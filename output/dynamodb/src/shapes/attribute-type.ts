// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AttributeTypeValues}. */
export type AttributeType = 'S' | 'N' | 'B'

/** Every {@link AttributeType} that the pages list. */
export const AttributeTypeValues: readonly ['S', 'N', 'B'] = /* @__PURE__ */ Object.freeze(['S', 'N', 'B'] as const)

/** Whether a value is of type {@link AttributeType}. */
export function isAttributeType(value: unknown): value is AttributeType {
  return value === 'S' || value === 'N' || value === 'B'
}

/** Adds to a report what keeps a value from being of type {@link AttributeType}. */
export function findInAttributeType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, AttributeTypeValues)
}

/** The description of {@link AttributeType}. */
export const shapeOfAttributeType: EnumShape = /* @__PURE__ */ enumOf('AttributeType', AttributeTypeValues)

/** Asserts that a value is of type {@link AttributeType}; throws a ValidationError that holds every issue. */
export function assertAttributeType(value: unknown): asserts value is AttributeType {
  assertValid(validateAttributeType(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeType}. */
export function validateAttributeType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAttributeType, 'strict', value, options)
}

/** The Standard Schema of {@link AttributeType}; yields its JSON Schema too. */
export const AttributeTypeSchema: StandardSchema<AttributeType> = /* @__PURE__ */ createStandardSchema(
  validateAttributeType,
  shapeOfAttributeType,
)

/** Makes up a value of type {@link AttributeType}: the same for the same seed; without one every member is there. */
export function sampleAttributeType(seed?: number): AttributeType {
  return sample(isAttributeType, shapeOfAttributeType, seed)
}

/** Makes up values that are of type {@link AttributeType}, but for one fault each. */
export function sampleInvalidAttributeType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAttributeType, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ChannelTypeValues}. */
export type ChannelType = 'training' | 'validation'

/** Every {@link ChannelType} that the pages list. */
export const ChannelTypeValues: readonly ['training', 'validation'] = /* @__PURE__ */ Object.freeze([
  'training',
  'validation',
] as const)

/** Whether a value is of type {@link ChannelType}. */
export function isChannelType(value: unknown): value is ChannelType {
  return value === 'training' || value === 'validation'
}

/** Adds to a report what keeps a value from being of type {@link ChannelType}. */
export function findInChannelType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ChannelTypeValues)
}

/** The description of {@link ChannelType}. */
export const shapeOfChannelType: EnumShape = /* @__PURE__ */ enumOf('ChannelType', ChannelTypeValues)

/** Asserts that a value is of type {@link ChannelType}; throws a ValidationError that holds every issue. */
export function assertChannelType(value: unknown): asserts value is ChannelType {
  assertValid(validateChannelType(value))
}

/** Tells every issue that keeps a value from being of type {@link ChannelType}. */
export function validateChannelType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInChannelType, 'strict', value, options)
}

/** The Standard Schema of {@link ChannelType}; yields its JSON Schema too. */
export const ChannelTypeSchema: StandardSchema<ChannelType> = /* @__PURE__ */ createStandardSchema(
  validateChannelType,
  shapeOfChannelType,
)

/** Makes up a value of type {@link ChannelType}: the same for the same seed; without one every member is there. */
export function sampleChannelType(seed?: number): ChannelType {
  return sample(isChannelType, shapeOfChannelType, seed)
}

/** Makes up values that are of type {@link ChannelType}, but for one fault each. */
export function sampleInvalidChannelType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfChannelType, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CompressionTypeValues}. */
export type CompressionType = 'None' | 'Gzip'

/** Every {@link CompressionType} that the pages list. */
export const CompressionTypeValues: readonly ['None', 'Gzip'] = /* @__PURE__ */ Object.freeze(['None', 'Gzip'] as const)

/** Whether a value is of type {@link CompressionType}. */
export function isCompressionType(value: unknown): value is CompressionType {
  return value === 'None' || value === 'Gzip'
}

/** Adds to a report what keeps a value from being of type {@link CompressionType}. */
export function findInCompressionType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, CompressionTypeValues)
}

/** The description of {@link CompressionType}. */
export const shapeOfCompressionType: EnumShape = /* @__PURE__ */ enumOf('CompressionType', CompressionTypeValues)

/** Asserts that a value is of type {@link CompressionType}; throws a ValidationError that holds every issue. */
export function assertCompressionType(value: unknown): asserts value is CompressionType {
  assertValid(validateCompressionType(value))
}

/** Tells every issue that keeps a value from being of type {@link CompressionType}. */
export function validateCompressionType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCompressionType, 'strict', value, options)
}

/** The Standard Schema of {@link CompressionType}; yields its JSON Schema too. */
export const CompressionTypeSchema: StandardSchema<CompressionType> = /* @__PURE__ */ createStandardSchema(
  validateCompressionType,
  shapeOfCompressionType,
)

/** Makes up a value of type {@link CompressionType}: the same for the same seed; without one every member is there. */
export function sampleCompressionType(seed?: number): CompressionType {
  return sample(isCompressionType, shapeOfCompressionType, seed)
}

/** Makes up values that are of type {@link CompressionType}, but for one fault each. */
export function sampleInvalidCompressionType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCompressionType, seed)
}

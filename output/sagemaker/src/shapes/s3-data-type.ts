// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link S3DataTypeValues}. */
export type S3DataType = 'ManifestFile' | 'S3Prefix' | 'AugmentedManifestFile'

/** Every {@link S3DataType} that the pages list. */
export const S3DataTypeValues: readonly ['ManifestFile', 'S3Prefix', 'AugmentedManifestFile'] =
  /* @__PURE__ */ Object.freeze(['ManifestFile', 'S3Prefix', 'AugmentedManifestFile'] as const)

/** Whether a value is of type {@link S3DataType}. */
export function isS3DataType(value: unknown): value is S3DataType {
  return value === 'ManifestFile' || value === 'S3Prefix' || value === 'AugmentedManifestFile'
}

/** Adds to a report what keeps a value from being of type {@link S3DataType}. */
export function findInS3DataType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, S3DataTypeValues)
}

/** The description of {@link S3DataType}. */
export const shapeOfS3DataType: EnumShape = /* @__PURE__ */ enumOf('S3DataType', S3DataTypeValues)

/** Asserts that a value is of type {@link S3DataType}; throws a ValidationError that holds every issue. */
export function assertS3DataType(value: unknown): asserts value is S3DataType {
  assertValid(validateS3DataType(value))
}

/** Tells every issue that keeps a value from being of type {@link S3DataType}. */
export function validateS3DataType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInS3DataType, 'strict', value, options)
}

/** The Standard Schema of {@link S3DataType}; yields its JSON Schema too. */
export const S3DataTypeSchema: StandardSchema<S3DataType> = /* @__PURE__ */ createStandardSchema(
  validateS3DataType,
  shapeOfS3DataType,
)

/** Makes up a value of type {@link S3DataType}: the same for the same seed; without one every member is there. */
export function sampleS3DataType(seed?: number): S3DataType {
  return sample(isS3DataType, shapeOfS3DataType, seed)
}

/** Makes up values that are of type {@link S3DataType}, but for one fault each. */
export function sampleInvalidS3DataType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfS3DataType, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link S3DataType}; throws a ValidationError that holds every issue. */
export function assertS3DataType(value: unknown): asserts value is S3DataType {
  assertValid(validateS3DataType(value))
}

/** Tells every issue that keeps a value from being of type {@link S3DataType}. */
export function validateS3DataType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isS3DataType, explainS3DataType, value, options)
}

/** The Standard Schema of {@link S3DataType}; yields its JSON Schema too. */
export const S3DataTypeSchema: StandardSchema<S3DataType> = /* @__PURE__ */ createStandardSchema(
  validateS3DataType,
  jsonSchemaOfS3DataType,
)

/** Adds to a report why a value is not of type {@link S3DataType}. */
export function explainS3DataType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, S3DataTypeValues)
}

/** The JSON Schema of {@link S3DataType}. */
export function jsonSchemaOfS3DataType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'S3DataType', () => ({ type: 'string', enum: [...S3DataTypeValues] }))
}

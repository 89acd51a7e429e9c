// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type S3DataType, explainS3DataType, isS3DataType, jsonSchemaOfS3DataType } from './s3-data-type.js'

export interface S3DataSource {
  /**
   * Tells how `S3Uri` is to be read.
   *
   * @remarks
   * - `S3Prefix`: `S3Uri` is a prefix, and every object under it is training input for SageMaker
   *   AI. Example: `s3://amzn-s3-demo-bucket/path/to/data`
   * - `ManifestFile`: `S3Uri` is the key of a manifest, a JSON list of the objects to train on,
   *   such as: `[ {"prefix": "s3://amzn-s3-demo-bucket/crops/"},` `"2024/wheat-1.csv",`
   *   `"2024/wheat-2.csv",` `... "2024/wheat-9.csv" ]`
   * - `AugmentedManifestFile`: `S3Uri` is the key of a JSON Lines file that carries the training
   *   data with its labels. Only jobs of the V2 API take it (those made with `CreateAutoMLJobV2`).
   *   A record looks like this: `{"source-ref": "s3://amzn-s3-demo-bucket/birds/heron.png",`
   *   `"label-metadata": {"class-name": "heron"` \} How `AugmentedManifestFile` works is told in
   *   [the guide to augmented manifests](https://docs.aws.amazon.com/sagemaker/latest/dg/augmented-manifest.html).
   */
  S3DataType: S3DataType
  /** The address in Amazon S3: a prefix or a manifest, as the data type says. */
  S3Uri: string
}

/** {@link S3DataSource} as responses have it. */
export interface S3DataSourceOutput {
  /**
   * Tells how `S3Uri` is to be read.
   *
   * @remarks
   * - `S3Prefix`: `S3Uri` is a prefix, and every object under it is training input for SageMaker
   *   AI. Example: `s3://amzn-s3-demo-bucket/path/to/data`
   * - `ManifestFile`: `S3Uri` is the key of a manifest, a JSON list of the objects to train on,
   *   such as: `[ {"prefix": "s3://amzn-s3-demo-bucket/crops/"},` `"2024/wheat-1.csv",`
   *   `"2024/wheat-2.csv",` `... "2024/wheat-9.csv" ]`
   * - `AugmentedManifestFile`: `S3Uri` is the key of a JSON Lines file that carries the training
   *   data with its labels. Only jobs of the V2 API take it (those made with `CreateAutoMLJobV2`).
   *   A record looks like this: `{"source-ref": "s3://amzn-s3-demo-bucket/birds/heron.png",`
   *   `"label-metadata": {"class-name": "heron"` \} How `AugmentedManifestFile` works is told in
   *   [the guide to augmented manifests](https://docs.aws.amazon.com/sagemaker/latest/dg/augmented-manifest.html).
   */
  S3DataType?: S3DataType | (string & {})
  /** The address in Amazon S3: a prefix or a manifest, as the data type says. */
  S3Uri?: string
}

/** Whether a value is of type {@link S3DataSource}, as requests have it. */
export function isS3DataSource(value: unknown): value is S3DataSource {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataType']
  if (!isS3DataType(member)) return false
  member = value['S3Uri']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'S3DataType' && key !== 'S3Uri' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link S3DataSource}, as requests have it; throws a ValidationError that holds every issue. */
export function assertS3DataSource(value: unknown): asserts value is S3DataSource {
  assertValid(validateS3DataSource(value))
}

/** Tells every issue that keeps a value from being of type {@link S3DataSource}, as requests have it. */
export function validateS3DataSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isS3DataSource, explainS3DataSource, value, options)
}

/** The Standard Schema of {@link S3DataSource}, as requests have it; yields its JSON Schema too. */
export const S3DataSourceSchema: StandardSchema<S3DataSource> = /* @__PURE__ */ createStandardSchema(
  validateS3DataSource,
  jsonSchemaOfS3DataSource,
)

/** Adds to a report why a value is not of type {@link S3DataSource}, as requests have it. */
export function explainS3DataSource(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['S3DataType', explainS3DataType, true],
    ['S3Uri', reportString, true],
  ])
}

/** The JSON Schema of {@link S3DataSource}, as requests have it. */
export function jsonSchemaOfS3DataSource(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'S3DataSource', () => ({
    type: 'object',
    properties: { S3DataType: jsonSchemaOfS3DataType(builder), S3Uri: { type: 'string' } },
    required: ['S3DataType', 'S3Uri'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link S3DataSourceOutput}, as responses have it. */
export function isS3DataSourceOutput(value: unknown): value is S3DataSourceOutput {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3Uri']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link S3DataSourceOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertS3DataSourceOutput(value: unknown): asserts value is S3DataSourceOutput {
  assertValid(validateS3DataSourceOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link S3DataSourceOutput}, as responses have it. */
export function validateS3DataSourceOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isS3DataSourceOutput, explainS3DataSourceOutput, value, options)
}

/** The Standard Schema of {@link S3DataSourceOutput}, as responses have it; yields its JSON Schema too. */
export const S3DataSourceOutputSchema: StandardSchema<S3DataSourceOutput> = /* @__PURE__ */ createStandardSchema(
  validateS3DataSourceOutput,
  jsonSchemaOfS3DataSourceOutput,
)

/** Adds to a report why a value is not of type {@link S3DataSourceOutput}, as responses have it. */
export function explainS3DataSourceOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['S3DataType', reportString],
    ['S3Uri', reportString],
  ])
}

/** The JSON Schema of {@link S3DataSourceOutput}, as responses have it. */
export function jsonSchemaOfS3DataSourceOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'S3DataSourceOutput', () => ({
    type: 'object',
    properties: { S3DataType: { type: 'string' }, S3Uri: { type: 'string' } },
  }))
}

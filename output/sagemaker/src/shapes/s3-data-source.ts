// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type S3DataType, findInS3DataType, isS3DataType, shapeOfS3DataType } from './s3-data-type.js'

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

/** Adds to a report what keeps a value from being of type {@link S3DataSource}, as requests have it. */
export function findInS3DataSource(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['S3DataType']
  if (member === undefined) addWrong(member, 'S3DataType', depth, report, 'string')
  else if (!isS3DataType(member)) findInS3DataType(member, enter(report, depth, 'S3DataType'), report)
  member = value['S3Uri']
  if (typeof member !== 'string') addWrong(member, 'S3Uri', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['S3DataType', 'S3Uri'])
}

/** The description of {@link S3DataSource}, as requests have it. */
export const shapeOfS3DataSource: StructureShape = /* @__PURE__ */ structure(
  'S3DataSource',
  'strict',
  isS3DataSource,
  () => [
    ['S3DataType', shapeOfS3DataType, required],
    ['S3Uri', stringShape, required],
  ],
)

/** Asserts that a value is of type {@link S3DataSource}, as requests have it; throws a ValidationError that holds every issue. */
export function assertS3DataSource(value: unknown): asserts value is S3DataSource {
  assertValid(validateS3DataSource(value))
}

/** Tells every issue that keeps a value from being of type {@link S3DataSource}, as requests have it. */
export function validateS3DataSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInS3DataSource, 'strict', value, options)
}

/** The Standard Schema of {@link S3DataSource}, as requests have it; yields its JSON Schema too. */
export const S3DataSourceSchema: StandardSchema<S3DataSource> = /* @__PURE__ */ createStandardSchema(
  validateS3DataSource,
  shapeOfS3DataSource,
)

/** The JSON form of {@link S3DataSource}: dates and bytes are strings. */
export type S3DataSourceJson = JsonForm<S3DataSource>

/** Reads the JSON form of {@link S3DataSource}, as requests have it; throws a ValidationError where it is none. */
export function decodeS3DataSource(json: unknown, options?: ValidateOptions): S3DataSource {
  return decode(validateS3DataSource, shapeOfS3DataSource, json, options)
}

/** Writes the JSON form of {@link S3DataSource}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeS3DataSource(value: S3DataSource, options?: ValidateOptions): S3DataSourceJson {
  return encode(validateS3DataSource, shapeOfS3DataSource, value, options)
}

/** Makes up a value of type {@link S3DataSource}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleS3DataSource(seed?: number): S3DataSource {
  return sample(isS3DataSource, shapeOfS3DataSource, seed)
}

/** Makes up values that are of type {@link S3DataSource}, as requests have it, but for one fault each. */
export function sampleInvalidS3DataSource(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfS3DataSource, seed)
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

/** Adds to a report what keeps a value from being of type {@link S3DataSourceOutput}, as responses have it. */
export function findInS3DataSourceOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['S3DataType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInS3DataType(member, enter(report, depth, 'S3DataType'), report)
  member = value['S3Uri']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'S3Uri', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['S3DataType', 'S3Uri'])
}

/** The description of {@link S3DataSourceOutput}, as responses have it. */
export const shapeOfS3DataSourceOutput: StructureShape = /* @__PURE__ */ structure(
  'S3DataSourceOutput',
  'open',
  isS3DataSourceOutput,
  () => [
    ['S3DataType', shapeOfS3DataType],
    ['S3Uri', stringShape],
  ],
)

/** Asserts that a value is of type {@link S3DataSourceOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertS3DataSourceOutput(value: unknown): asserts value is S3DataSourceOutput {
  assertValid(validateS3DataSourceOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link S3DataSourceOutput}, as responses have it. */
export function validateS3DataSourceOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInS3DataSourceOutput, 'open', value, options)
}

/** The Standard Schema of {@link S3DataSourceOutput}, as responses have it; yields its JSON Schema too. */
export const S3DataSourceOutputSchema: StandardSchema<S3DataSourceOutput> = /* @__PURE__ */ createStandardSchema(
  validateS3DataSourceOutput,
  shapeOfS3DataSourceOutput,
)

/** The JSON form of {@link S3DataSourceOutput}: dates and bytes are strings. */
export type S3DataSourceOutputJson = JsonForm<S3DataSourceOutput>

/** Reads the JSON form of {@link S3DataSourceOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeS3DataSourceOutput(json: unknown, options?: ValidateOptions): S3DataSourceOutput {
  return decode(validateS3DataSourceOutput, shapeOfS3DataSourceOutput, json, options)
}

/** Writes the JSON form of {@link S3DataSourceOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeS3DataSourceOutput(value: S3DataSourceOutput, options?: ValidateOptions): S3DataSourceOutputJson {
  return encode(validateS3DataSourceOutput, shapeOfS3DataSourceOutput, value, options)
}

/** Makes up a value of type {@link S3DataSourceOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleS3DataSourceOutput(seed?: number): S3DataSourceOutput {
  return sample(isS3DataSourceOutput, shapeOfS3DataSourceOutput, seed)
}

/** Makes up values that are of type {@link S3DataSourceOutput}, as responses have it, but for one fault each. */
export function sampleInvalidS3DataSourceOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfS3DataSourceOutput, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type S3DataSource,
  type S3DataSourceOutput,
  findInS3DataSource,
  findInS3DataSourceOutput,
  isS3DataSource,
  isS3DataSourceOutput,
  shapeOfS3DataSource,
  shapeOfS3DataSourceOutput,
} from './s3-data-source.js'

export interface DataSource {
  /** The place in Amazon S3 that holds the input. */
  S3DataSource: S3DataSource
}

/** {@link DataSource} as responses have it. */
export interface DataSourceOutput {
  /** The place in Amazon S3 that holds the input. */
  S3DataSource?: S3DataSourceOutput
}

/** Whether a value is of type {@link DataSource}, as requests have it. */
export function isDataSource(value: unknown): value is DataSource {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataSource']
  if (!isS3DataSource(member)) return false
  for (const key in value) {
    if (key !== 'S3DataSource' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DataSource}, as requests have it. */
export function findInDataSource(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['S3DataSource']
  if (member === undefined) addWrong(member, 'S3DataSource', depth, report, 'object')
  else if (report.isThorough || !isS3DataSource(member))
    findInS3DataSource(member, enter(report, depth, 'S3DataSource'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['S3DataSource'])
}

/** The description of {@link DataSource}, as requests have it. */
export const shapeOfDataSource: StructureShape = /* @__PURE__ */ structure('DataSource', 'strict', isDataSource, () => [
  ['S3DataSource', shapeOfS3DataSource, required],
])

/** Asserts that a value is of type {@link DataSource}, as requests have it; throws a ValidationError that holds every issue. */
export function assertDataSource(value: unknown): asserts value is DataSource {
  assertValid(validateDataSource(value))
}

/** Tells every issue that keeps a value from being of type {@link DataSource}, as requests have it. */
export function validateDataSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDataSource, 'strict', value, options)
}

/** The Standard Schema of {@link DataSource}, as requests have it; yields its JSON Schema too. */
export const DataSourceSchema: StandardSchema<DataSource> = /* @__PURE__ */ createStandardSchema(
  validateDataSource,
  shapeOfDataSource,
)

/** The JSON form of {@link DataSource}: dates and bytes are strings. */
export type DataSourceJson = JsonForm<DataSource>

/** Reads the JSON form of {@link DataSource}, as requests have it; throws a ValidationError where it is none. */
export function decodeDataSource(json: unknown, options?: ValidateOptions): DataSource {
  return decode(validateDataSource, shapeOfDataSource, json, options)
}

/** Writes the JSON form of {@link DataSource}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeDataSource(value: DataSource, options?: ValidateOptions): DataSourceJson {
  return encode(validateDataSource, shapeOfDataSource, value, options)
}

/** Makes up a value of type {@link DataSource}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleDataSource(seed?: number): DataSource {
  return sample(isDataSource, shapeOfDataSource, seed)
}

/** Makes up values that are of type {@link DataSource}, as requests have it, but for one fault each. */
export function sampleInvalidDataSource(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDataSource, seed)
}

/** Whether a value is of type {@link DataSourceOutput}, as responses have it. */
export function isDataSourceOutput(value: unknown): value is DataSourceOutput {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataSource']
  if (member !== undefined && !isS3DataSourceOutput(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link DataSourceOutput}, as responses have it. */
export function findInDataSourceOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['S3DataSource']
  if (member !== undefined && (report.isThorough || !isS3DataSourceOutput(member)))
    findInS3DataSourceOutput(member, enter(report, depth, 'S3DataSource'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['S3DataSource'])
}

/** The description of {@link DataSourceOutput}, as responses have it. */
export const shapeOfDataSourceOutput: StructureShape = /* @__PURE__ */ structure(
  'DataSourceOutput',
  'open',
  isDataSourceOutput,
  () => [['S3DataSource', shapeOfS3DataSourceOutput]],
)

/** Asserts that a value is of type {@link DataSourceOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertDataSourceOutput(value: unknown): asserts value is DataSourceOutput {
  assertValid(validateDataSourceOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link DataSourceOutput}, as responses have it. */
export function validateDataSourceOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDataSourceOutput, 'open', value, options)
}

/** The Standard Schema of {@link DataSourceOutput}, as responses have it; yields its JSON Schema too. */
export const DataSourceOutputSchema: StandardSchema<DataSourceOutput> = /* @__PURE__ */ createStandardSchema(
  validateDataSourceOutput,
  shapeOfDataSourceOutput,
)

/** The JSON form of {@link DataSourceOutput}: dates and bytes are strings. */
export type DataSourceOutputJson = JsonForm<DataSourceOutput>

/** Reads the JSON form of {@link DataSourceOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeDataSourceOutput(json: unknown, options?: ValidateOptions): DataSourceOutput {
  return decode(validateDataSourceOutput, shapeOfDataSourceOutput, json, options)
}

/** Writes the JSON form of {@link DataSourceOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeDataSourceOutput(value: DataSourceOutput, options?: ValidateOptions): DataSourceOutputJson {
  return encode(validateDataSourceOutput, shapeOfDataSourceOutput, value, options)
}

/** Makes up a value of type {@link DataSourceOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleDataSourceOutput(seed?: number): DataSourceOutput {
  return sample(isDataSourceOutput, shapeOfDataSourceOutput, seed)
}

/** Makes up values that are of type {@link DataSourceOutput}, as responses have it, but for one fault each. */
export function sampleInvalidDataSourceOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDataSourceOutput, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type S3DataSource,
  type S3DataSourceOutput,
  explainS3DataSource,
  explainS3DataSourceOutput,
  isS3DataSource,
  isS3DataSourceOutput,
  jsonSchemaOfS3DataSource,
  jsonSchemaOfS3DataSourceOutput,
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

/** Asserts that a value is of type {@link DataSource}, as requests have it; throws a ValidationError that holds every issue. */
export function assertDataSource(value: unknown): asserts value is DataSource {
  assertValid(validateDataSource(value))
}

/** Tells every issue that keeps a value from being of type {@link DataSource}, as requests have it. */
export function validateDataSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDataSource, explainDataSource, value, options)
}

/** The Standard Schema of {@link DataSource}, as requests have it; yields its JSON Schema too. */
export const DataSourceSchema: StandardSchema<DataSource> = /* @__PURE__ */ createStandardSchema(
  validateDataSource,
  jsonSchemaOfDataSource,
)

/** Adds to a report why a value is not of type {@link DataSource}, as requests have it. */
export function explainDataSource(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['S3DataSource', explainS3DataSource, true]])
}

/** The JSON Schema of {@link DataSource}, as requests have it. */
export function jsonSchemaOfDataSource(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DataSource', () => ({
    type: 'object',
    properties: { S3DataSource: jsonSchemaOfS3DataSource(builder) },
    required: ['S3DataSource'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link DataSourceOutput}, as responses have it. */
export function isDataSourceOutput(value: unknown): value is DataSourceOutput {
  if (!isObject(value)) return false
  let member: unknown = value['S3DataSource']
  if (member !== undefined && !isS3DataSourceOutput(member)) return false
  return true
}

/** Asserts that a value is of type {@link DataSourceOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertDataSourceOutput(value: unknown): asserts value is DataSourceOutput {
  assertValid(validateDataSourceOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link DataSourceOutput}, as responses have it. */
export function validateDataSourceOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDataSourceOutput, explainDataSourceOutput, value, options)
}

/** The Standard Schema of {@link DataSourceOutput}, as responses have it; yields its JSON Schema too. */
export const DataSourceOutputSchema: StandardSchema<DataSourceOutput> = /* @__PURE__ */ createStandardSchema(
  validateDataSourceOutput,
  jsonSchemaOfDataSourceOutput,
)

/** Adds to a report why a value is not of type {@link DataSourceOutput}, as responses have it. */
export function explainDataSourceOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['S3DataSource', explainS3DataSourceOutput]])
}

/** The JSON Schema of {@link DataSourceOutput}, as responses have it. */
export function jsonSchemaOfDataSourceOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DataSourceOutput', () => ({
    type: 'object',
    properties: { S3DataSource: jsonSchemaOfS3DataSourceOutput(builder) },
  }))
}

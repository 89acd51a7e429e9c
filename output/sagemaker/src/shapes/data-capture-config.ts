// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { CaptureStatus } from './capture-status.js'

export interface DataCaptureConfig {
  /** Tells if recording is switched on. */
  EnableCapture?: boolean
  /** Tells if recording works at the moment. */
  CaptureStatus?: CaptureStatus | (string & {})
  /** The share of requests that is recorded, in percent. */
  CurrentSamplingPercentage?: number
  /** Where in Amazon S3 the recordings go. */
  DestinationS3Uri?: string
  /** The KMS key that encrypts the recordings in Amazon S3. */
  KmsKeyId?: string
}

/** Whether a value is of type {@link DataCaptureConfig}. */
export function isDataCaptureConfig(value: unknown): value is DataCaptureConfig {
  if (!isObject(value)) return false
  let member: unknown = value['EnableCapture']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['CaptureStatus']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CurrentSamplingPercentage']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['DestinationS3Uri']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link DataCaptureConfig}; throws a ValidationError that holds every issue. */
export function assertDataCaptureConfig(value: unknown): asserts value is DataCaptureConfig {
  assertValid(validateDataCaptureConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link DataCaptureConfig}. */
export function validateDataCaptureConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDataCaptureConfig, explainDataCaptureConfig, value, options)
}

/** The Standard Schema of {@link DataCaptureConfig}; yields its JSON Schema too. */
export const DataCaptureConfigSchema: StandardSchema<DataCaptureConfig> = /* @__PURE__ */ createStandardSchema(
  validateDataCaptureConfig,
  jsonSchemaOfDataCaptureConfig,
)

/** Adds to a report why a value is not of type {@link DataCaptureConfig}. */
export function explainDataCaptureConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['EnableCapture', reportBoolean],
    ['CaptureStatus', reportString],
    ['CurrentSamplingPercentage', reportInteger],
    ['DestinationS3Uri', reportString],
    ['KmsKeyId', reportString],
  ])
}

/** The JSON Schema of {@link DataCaptureConfig}. */
export function jsonSchemaOfDataCaptureConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DataCaptureConfig', () => ({
    type: 'object',
    properties: {
      EnableCapture: { type: 'boolean' },
      CaptureStatus: { type: 'string' },
      CurrentSamplingPercentage: { type: 'integer' },
      DestinationS3Uri: { type: 'string' },
      KmsKeyId: { type: 'string' },
    },
  }))
}

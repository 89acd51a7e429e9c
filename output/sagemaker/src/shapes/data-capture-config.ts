// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, integerShape, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CaptureStatus, findInCaptureStatus, shapeOfCaptureStatus } from './capture-status.js'

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

/** Adds to a report what keeps a value from being of type {@link DataCaptureConfig}. */
export function findInDataCaptureConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EnableCapture']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'EnableCapture', depth, report, 'boolean')
  member = value['CaptureStatus']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCaptureStatus(member, enter(report, depth, 'CaptureStatus'), report)
  member = value['CurrentSamplingPercentage']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'CurrentSamplingPercentage', depth, report, 'integer')
  member = value['DestinationS3Uri']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'DestinationS3Uri', depth, report, 'string')
  member = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'KmsKeyId', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'EnableCapture',
      'CaptureStatus',
      'CurrentSamplingPercentage',
      'DestinationS3Uri',
      'KmsKeyId',
    ])
}

/** The description of {@link DataCaptureConfig}. */
export const shapeOfDataCaptureConfig: StructureShape = /* @__PURE__ */ structure(
  'DataCaptureConfig',
  'open',
  isDataCaptureConfig,
  () => [
    ['EnableCapture', booleanShape],
    ['CaptureStatus', shapeOfCaptureStatus],
    ['CurrentSamplingPercentage', integerShape],
    ['DestinationS3Uri', stringShape],
    ['KmsKeyId', stringShape],
  ],
)

/** Asserts that a value is of type {@link DataCaptureConfig}; throws a ValidationError that holds every issue. */
export function assertDataCaptureConfig(value: unknown): asserts value is DataCaptureConfig {
  assertValid(validateDataCaptureConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link DataCaptureConfig}. */
export function validateDataCaptureConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDataCaptureConfig, 'open', value, options)
}

/** The Standard Schema of {@link DataCaptureConfig}; yields its JSON Schema too. */
export const DataCaptureConfigSchema: StandardSchema<DataCaptureConfig> = /* @__PURE__ */ createStandardSchema(
  validateDataCaptureConfig,
  shapeOfDataCaptureConfig,
)

/** The JSON form of {@link DataCaptureConfig}: dates and bytes are strings. */
export type DataCaptureConfigJson = JsonForm<DataCaptureConfig>

/** Reads the JSON form of {@link DataCaptureConfig}; throws a ValidationError where it is none. */
export function decodeDataCaptureConfig(json: unknown, options?: ValidateOptions): DataCaptureConfig {
  return decode(validateDataCaptureConfig, shapeOfDataCaptureConfig, json, options)
}

/** Writes the JSON form of {@link DataCaptureConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeDataCaptureConfig(value: DataCaptureConfig, options?: ValidateOptions): DataCaptureConfigJson {
  return encode(validateDataCaptureConfig, shapeOfDataCaptureConfig, value, options)
}

/** Makes up a value of type {@link DataCaptureConfig}: the same for the same seed; without one every member is there. */
export function sampleDataCaptureConfig(seed?: number): DataCaptureConfig {
  return sample(isDataCaptureConfig, shapeOfDataCaptureConfig, seed)
}

/** Makes up values that are of type {@link DataCaptureConfig}, but for one fault each. */
export function sampleInvalidDataCaptureConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDataCaptureConfig, seed)
}

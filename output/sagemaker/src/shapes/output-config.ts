// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type NotificationConfig,
  findInNotificationConfig,
  isNotificationConfig,
  shapeOfNotificationConfig,
} from './notification-config.js'

export interface OutputConfig {
  /**
   * The KMS key (Key Management Service) that encrypts results of asynchronous inference in Amazon
   * S3.
   */
  KmsKeyId?: string
  /** Where in Amazon S3 results go. */
  S3OutputPath?: string
  /** Who hears of results of asynchronous inference. */
  NotificationConfig?: NotificationConfig
  /** Where in Amazon S3 failures go. */
  S3FailurePath?: string
}

/** Whether a value is of type {@link OutputConfig}. */
export function isOutputConfig(value: unknown): value is OutputConfig {
  if (!isObject(value)) return false
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['S3OutputPath']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['NotificationConfig']
  if (member !== undefined && !isNotificationConfig(member)) return false
  member = value['S3FailurePath']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link OutputConfig}. */
export function findInOutputConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['KmsKeyId']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'KmsKeyId', depth, report, 'string')
  member = value['S3OutputPath']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'S3OutputPath', depth, report, 'string')
  member = value['NotificationConfig']
  if (member !== undefined && (report.isThorough || !isNotificationConfig(member)))
    findInNotificationConfig(member, enter(report, depth, 'NotificationConfig'), report)
  member = value['S3FailurePath']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'S3FailurePath', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['KmsKeyId', 'S3OutputPath', 'NotificationConfig', 'S3FailurePath'])
}

/** The description of {@link OutputConfig}. */
export const shapeOfOutputConfig: StructureShape = /* @__PURE__ */ structure(
  'OutputConfig',
  'open',
  isOutputConfig,
  () => [
    ['KmsKeyId', stringShape],
    ['S3OutputPath', stringShape],
    ['NotificationConfig', shapeOfNotificationConfig],
    ['S3FailurePath', stringShape],
  ],
)

/** Asserts that a value is of type {@link OutputConfig}; throws a ValidationError that holds every issue. */
export function assertOutputConfig(value: unknown): asserts value is OutputConfig {
  assertValid(validateOutputConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link OutputConfig}. */
export function validateOutputConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInOutputConfig, 'open', value, options)
}

/** The Standard Schema of {@link OutputConfig}; yields its JSON Schema too. */
export const OutputConfigSchema: StandardSchema<OutputConfig> = /* @__PURE__ */ createStandardSchema(
  validateOutputConfig,
  shapeOfOutputConfig,
)

/** The JSON form of {@link OutputConfig}: dates and bytes are strings. */
export type OutputConfigJson = JsonForm<OutputConfig>

/** Reads the JSON form of {@link OutputConfig}; throws a ValidationError where it is none. */
export function decodeOutputConfig(json: unknown, options?: ValidateOptions): OutputConfig {
  return decode(validateOutputConfig, shapeOfOutputConfig, json, options)
}

/** Writes the JSON form of {@link OutputConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeOutputConfig(value: OutputConfig, options?: ValidateOptions): OutputConfigJson {
  return encode(validateOutputConfig, shapeOfOutputConfig, value, options)
}

/** Makes up a value of type {@link OutputConfig}: the same for the same seed; without one every member is there. */
export function sampleOutputConfig(seed?: number): OutputConfig {
  return sample(isOutputConfig, shapeOfOutputConfig, seed)
}

/** Makes up values that are of type {@link OutputConfig}, but for one fault each. */
export function sampleInvalidOutputConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOutputConfig, seed)
}

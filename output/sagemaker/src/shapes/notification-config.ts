// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type IncludeInferenceResponseIn,
  findInIncludeInferenceResponseIn,
  shapeOfIncludeInferenceResponseIn,
} from './include-inference-response-in.js'

export interface NotificationConfig {
  /** The Amazon SNS topic told of success; left out, nobody is told. */
  SuccessTopic?: string
  /** The Amazon SNS topic told of failure; left out, nobody is told. */
  ErrorTopic?: string
  /**
   * The Amazon SNS topics whose messages carry the result itself.
   *
   * @remarks
   * **Note**: Results of more than 128 KB are not carried.
   */
  IncludeInferenceResponseIn?: (IncludeInferenceResponseIn | (string & {}))[]
}

/** Whether a value is of type {@link NotificationConfig}. */
export function isNotificationConfig(value: unknown): value is NotificationConfig {
  if (!isObject(value)) return false
  let member: unknown = value['SuccessTopic']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['ErrorTopic']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['IncludeInferenceResponseIn']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link NotificationConfig}. */
export function findInNotificationConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['SuccessTopic']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'SuccessTopic', depth, report, 'string')
  member = value['ErrorTopic']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'ErrorTopic', depth, report, 'string')
  member = value['IncludeInferenceResponseIn']
  if (member !== undefined)
    explainList(member, enter(report, depth, 'IncludeInferenceResponseIn'), report, findInIncludeInferenceResponseIn)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['SuccessTopic', 'ErrorTopic', 'IncludeInferenceResponseIn'])
}

/** The description of {@link NotificationConfig}. */
export const shapeOfNotificationConfig: StructureShape = /* @__PURE__ */ structure(
  'NotificationConfig',
  'open',
  isNotificationConfig,
  () => [
    ['SuccessTopic', stringShape],
    ['ErrorTopic', stringShape],
    ['IncludeInferenceResponseIn', listOf(shapeOfIncludeInferenceResponseIn)],
  ],
)

/** Asserts that a value is of type {@link NotificationConfig}; throws a ValidationError that holds every issue. */
export function assertNotificationConfig(value: unknown): asserts value is NotificationConfig {
  assertValid(validateNotificationConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link NotificationConfig}. */
export function validateNotificationConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInNotificationConfig, 'open', value, options)
}

/** The Standard Schema of {@link NotificationConfig}; yields its JSON Schema too. */
export const NotificationConfigSchema: StandardSchema<NotificationConfig> = /* @__PURE__ */ createStandardSchema(
  validateNotificationConfig,
  shapeOfNotificationConfig,
)

/** The JSON form of {@link NotificationConfig}: dates and bytes are strings. */
export type NotificationConfigJson = JsonForm<NotificationConfig>

/** Reads the JSON form of {@link NotificationConfig}; throws a ValidationError where it is none. */
export function decodeNotificationConfig(json: unknown, options?: ValidateOptions): NotificationConfig {
  return decode(validateNotificationConfig, shapeOfNotificationConfig, json, options)
}

/** Writes the JSON form of {@link NotificationConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeNotificationConfig(value: NotificationConfig, options?: ValidateOptions): NotificationConfigJson {
  return encode(validateNotificationConfig, shapeOfNotificationConfig, value, options)
}

/** Makes up a value of type {@link NotificationConfig}: the same for the same seed; without one every member is there. */
export function sampleNotificationConfig(seed?: number): NotificationConfig {
  return sample(isNotificationConfig, shapeOfNotificationConfig, seed)
}

/** Makes up values that are of type {@link NotificationConfig}, but for one fault each. */
export function sampleInvalidNotificationConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNotificationConfig, seed)
}

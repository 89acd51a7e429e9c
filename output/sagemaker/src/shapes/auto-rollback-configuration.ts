// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Alarm, findInAlarm, isAlarm, shapeOfAlarm } from './alarm.js'

export interface AutoRollbackConfiguration {
  /**
   * CloudWatch alarms that watch the endpoint. If one goes off while a deployment runs, the
   * deployment is undone.
   */
  Alarms?: Alarm[]
}

/** Whether a value is of type {@link AutoRollbackConfiguration}. */
export function isAutoRollbackConfiguration(value: unknown): value is AutoRollbackConfiguration {
  if (!isObject(value)) return false
  let member: unknown = value['Alarms']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAlarm(item)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoRollbackConfiguration}. */
export function findInAutoRollbackConfiguration(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Alarms']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isAlarm(item)) continue
      findInAlarm(item, enter(report, enter(report, depth, 'Alarms'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Alarms', depth, report, 'array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Alarms'])
}

/** The description of {@link AutoRollbackConfiguration}. */
export const shapeOfAutoRollbackConfiguration: StructureShape = /* @__PURE__ */ structure(
  'AutoRollbackConfiguration',
  'open',
  isAutoRollbackConfiguration,
  () => [['Alarms', listOf(shapeOfAlarm)]],
)

/** Asserts that a value is of type {@link AutoRollbackConfiguration}; throws a ValidationError that holds every issue. */
export function assertAutoRollbackConfiguration(value: unknown): asserts value is AutoRollbackConfiguration {
  assertValid(validateAutoRollbackConfiguration(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoRollbackConfiguration}. */
export function validateAutoRollbackConfiguration(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoRollbackConfiguration, 'open', value, options)
}

/** The Standard Schema of {@link AutoRollbackConfiguration}; yields its JSON Schema too. */
export const AutoRollbackConfigurationSchema: StandardSchema<AutoRollbackConfiguration> =
  /* @__PURE__ */ createStandardSchema(validateAutoRollbackConfiguration, shapeOfAutoRollbackConfiguration)

/** The JSON form of {@link AutoRollbackConfiguration}: dates and bytes are strings. */
export type AutoRollbackConfigurationJson = JsonForm<AutoRollbackConfiguration>

/** Reads the JSON form of {@link AutoRollbackConfiguration}; throws a ValidationError where it is none. */
export function decodeAutoRollbackConfiguration(json: unknown, options?: ValidateOptions): AutoRollbackConfiguration {
  return decode(validateAutoRollbackConfiguration, shapeOfAutoRollbackConfiguration, json, options)
}

/** Writes the JSON form of {@link AutoRollbackConfiguration}; throws a ValidationError for a value that is not of the type. */
export function encodeAutoRollbackConfiguration(
  value: AutoRollbackConfiguration,
  options?: ValidateOptions,
): AutoRollbackConfigurationJson {
  return encode(validateAutoRollbackConfiguration, shapeOfAutoRollbackConfiguration, value, options)
}

/** Makes up a value of type {@link AutoRollbackConfiguration}: the same for the same seed; without one every member is there. */
export function sampleAutoRollbackConfiguration(seed?: number): AutoRollbackConfiguration {
  return sample(isAutoRollbackConfiguration, shapeOfAutoRollbackConfiguration, seed)
}

/** Makes up values that are of type {@link AutoRollbackConfiguration}, but for one fault each. */
export function sampleInvalidAutoRollbackConfiguration(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoRollbackConfiguration, seed)
}

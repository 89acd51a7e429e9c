// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CanarySize, findInCanarySize, isCanarySize, shapeOfCanarySize } from './canary-size.js'
import { type Type, findInType, shapeOfType } from './type.js'

export interface TrafficRoutingConfiguration {
  /**
   * The way of moving.
   *
   * @remarks
   * - `ALL_AT_ONCE`: everything in one go.
   * - `CANARY`: first a small part, the canary, then all the rest.
   * - `LINEAR`: n equal parts, whose size can be set.
   */
  Type?: Type | (string & {})
  /** Seconds to wait from one step to the next while traffic moves to the new fleet. */
  WaitIntervalInSeconds?: number
  /**
   * How much the new fleet takes on in the first step. Its `Value` is at most 50% of the variant's
   * instances.
   */
  CanarySize?: CanarySize
  /**
   * How much the new fleet takes on in every step. Its `Value` is 10-50% of the variant's
   * instances.
   */
  LinearStepSize?: CanarySize
}

/** Whether a value is of type {@link TrafficRoutingConfiguration}. */
export function isTrafficRoutingConfiguration(value: unknown): value is TrafficRoutingConfiguration {
  if (!isObject(value)) return false
  let member: unknown = value['Type']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['WaitIntervalInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['CanarySize']
  if (member !== undefined && !isCanarySize(member)) return false
  member = value['LinearStepSize']
  if (member !== undefined && !isCanarySize(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link TrafficRoutingConfiguration}. */
export function findInTrafficRoutingConfiguration(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Type']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInType(member, enter(report, depth, 'Type'), report)
  member = value['WaitIntervalInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'WaitIntervalInSeconds', depth, report, 'integer')
  member = value['CanarySize']
  if (member !== undefined && (report.isThorough || !isCanarySize(member)))
    findInCanarySize(member, enter(report, depth, 'CanarySize'), report)
  member = value['LinearStepSize']
  if (member !== undefined && (report.isThorough || !isCanarySize(member)))
    findInCanarySize(member, enter(report, depth, 'LinearStepSize'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['Type', 'WaitIntervalInSeconds', 'CanarySize', 'LinearStepSize'])
}

/** The description of {@link TrafficRoutingConfiguration}. */
export const shapeOfTrafficRoutingConfiguration: StructureShape = /* @__PURE__ */ structure(
  'TrafficRoutingConfiguration',
  'open',
  isTrafficRoutingConfiguration,
  () => [
    ['Type', shapeOfType],
    ['WaitIntervalInSeconds', integerShape],
    ['CanarySize', shapeOfCanarySize],
    ['LinearStepSize', shapeOfCanarySize],
  ],
)

/** Asserts that a value is of type {@link TrafficRoutingConfiguration}; throws a ValidationError that holds every issue. */
export function assertTrafficRoutingConfiguration(value: unknown): asserts value is TrafficRoutingConfiguration {
  assertValid(validateTrafficRoutingConfiguration(value))
}

/** Tells every issue that keeps a value from being of type {@link TrafficRoutingConfiguration}. */
export function validateTrafficRoutingConfiguration(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTrafficRoutingConfiguration, 'open', value, options)
}

/** The Standard Schema of {@link TrafficRoutingConfiguration}; yields its JSON Schema too. */
export const TrafficRoutingConfigurationSchema: StandardSchema<TrafficRoutingConfiguration> =
  /* @__PURE__ */ createStandardSchema(validateTrafficRoutingConfiguration, shapeOfTrafficRoutingConfiguration)

/** The JSON form of {@link TrafficRoutingConfiguration}: dates and bytes are strings. */
export type TrafficRoutingConfigurationJson = JsonForm<TrafficRoutingConfiguration>

/** Reads the JSON form of {@link TrafficRoutingConfiguration}; throws a ValidationError where it is none. */
export function decodeTrafficRoutingConfiguration(
  json: unknown,
  options?: ValidateOptions,
): TrafficRoutingConfiguration {
  return decode(validateTrafficRoutingConfiguration, shapeOfTrafficRoutingConfiguration, json, options)
}

/** Writes the JSON form of {@link TrafficRoutingConfiguration}; throws a ValidationError for a value that is not of the type. */
export function encodeTrafficRoutingConfiguration(
  value: TrafficRoutingConfiguration,
  options?: ValidateOptions,
): TrafficRoutingConfigurationJson {
  return encode(validateTrafficRoutingConfiguration, shapeOfTrafficRoutingConfiguration, value, options)
}

/** Makes up a value of type {@link TrafficRoutingConfiguration}: the same for the same seed; without one every member is there. */
export function sampleTrafficRoutingConfiguration(seed?: number): TrafficRoutingConfiguration {
  return sample(isTrafficRoutingConfiguration, shapeOfTrafficRoutingConfiguration, seed)
}

/** Makes up values that are of type {@link TrafficRoutingConfiguration}, but for one fault each. */
export function sampleInvalidTrafficRoutingConfiguration(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTrafficRoutingConfiguration, seed)
}

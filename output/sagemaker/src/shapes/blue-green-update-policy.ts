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
import {
  type TrafficRoutingConfiguration,
  findInTrafficRoutingConfiguration,
  isTrafficRoutingConfiguration,
  shapeOfTrafficRoutingConfiguration,
} from './traffic-routing-configuration.js'

export interface BlueGreenUpdatePolicy {
  /** In which way traffic moves from the fleet that was to the fleet that comes. */
  TrafficRoutingConfiguration?: TrafficRoutingConfiguration
  /**
   * Seconds for which the old fleet stays after the deployment is complete. Default is 0.
   *
   * @defaultValue `0`
   */
  TerminationWaitInSeconds?: number
  /**
   * The time limit of the deployment. It has to be longer than `TerminationWaitInSeconds` and
   * `WaitIntervalInSeconds` together.
   */
  MaximumExecutionTimeoutInSeconds?: number
}

/** Whether a value is of type {@link BlueGreenUpdatePolicy}. */
export function isBlueGreenUpdatePolicy(value: unknown): value is BlueGreenUpdatePolicy {
  if (!isObject(value)) return false
  let member: unknown = value['TrafficRoutingConfiguration']
  if (member !== undefined && !isTrafficRoutingConfiguration(member)) return false
  member = value['TerminationWaitInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaximumExecutionTimeoutInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link BlueGreenUpdatePolicy}. */
export function findInBlueGreenUpdatePolicy(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['TrafficRoutingConfiguration']
  if (member !== undefined && (report.isThorough || !isTrafficRoutingConfiguration(member)))
    findInTrafficRoutingConfiguration(member, enter(report, depth, 'TrafficRoutingConfiguration'), report)
  member = value['TerminationWaitInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'TerminationWaitInSeconds', depth, report, 'integer')
  member = value['MaximumExecutionTimeoutInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaximumExecutionTimeoutInSeconds', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'TrafficRoutingConfiguration',
      'TerminationWaitInSeconds',
      'MaximumExecutionTimeoutInSeconds',
    ])
}

/** The description of {@link BlueGreenUpdatePolicy}. */
export const shapeOfBlueGreenUpdatePolicy: StructureShape = /* @__PURE__ */ structure(
  'BlueGreenUpdatePolicy',
  'open',
  isBlueGreenUpdatePolicy,
  () => [
    ['TrafficRoutingConfiguration', shapeOfTrafficRoutingConfiguration],
    ['TerminationWaitInSeconds', integerShape],
    ['MaximumExecutionTimeoutInSeconds', integerShape],
  ],
)

/** Asserts that a value is of type {@link BlueGreenUpdatePolicy}; throws a ValidationError that holds every issue. */
export function assertBlueGreenUpdatePolicy(value: unknown): asserts value is BlueGreenUpdatePolicy {
  assertValid(validateBlueGreenUpdatePolicy(value))
}

/** Tells every issue that keeps a value from being of type {@link BlueGreenUpdatePolicy}. */
export function validateBlueGreenUpdatePolicy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInBlueGreenUpdatePolicy, 'open', value, options)
}

/** The Standard Schema of {@link BlueGreenUpdatePolicy}; yields its JSON Schema too. */
export const BlueGreenUpdatePolicySchema: StandardSchema<BlueGreenUpdatePolicy> = /* @__PURE__ */ createStandardSchema(
  validateBlueGreenUpdatePolicy,
  shapeOfBlueGreenUpdatePolicy,
)

/** The JSON form of {@link BlueGreenUpdatePolicy}: dates and bytes are strings. */
export type BlueGreenUpdatePolicyJson = JsonForm<BlueGreenUpdatePolicy>

/** Reads the JSON form of {@link BlueGreenUpdatePolicy}; throws a ValidationError where it is none. */
export function decodeBlueGreenUpdatePolicy(json: unknown, options?: ValidateOptions): BlueGreenUpdatePolicy {
  return decode(validateBlueGreenUpdatePolicy, shapeOfBlueGreenUpdatePolicy, json, options)
}

/** Writes the JSON form of {@link BlueGreenUpdatePolicy}; throws a ValidationError for a value that is not of the type. */
export function encodeBlueGreenUpdatePolicy(
  value: BlueGreenUpdatePolicy,
  options?: ValidateOptions,
): BlueGreenUpdatePolicyJson {
  return encode(validateBlueGreenUpdatePolicy, shapeOfBlueGreenUpdatePolicy, value, options)
}

/** Makes up a value of type {@link BlueGreenUpdatePolicy}: the same for the same seed; without one every member is there. */
export function sampleBlueGreenUpdatePolicy(seed?: number): BlueGreenUpdatePolicy {
  return sample(isBlueGreenUpdatePolicy, shapeOfBlueGreenUpdatePolicy, seed)
}

/** Makes up values that are of type {@link BlueGreenUpdatePolicy}, but for one fault each. */
export function sampleInvalidBlueGreenUpdatePolicy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfBlueGreenUpdatePolicy, seed)
}

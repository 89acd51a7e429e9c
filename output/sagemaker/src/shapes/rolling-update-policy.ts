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

export interface RollingUpdatePolicy {
  /**
   * How much one step replaces: it adds to the new fleet, lets traffic in, and takes as much from
   * the old one. At least 5% and at most 50% of the variant's instances.
   */
  MaximumBatchSize?: CanarySize
  /** How long alarms are watched after each batch of the new fleet. */
  WaitIntervalInSeconds?: number
  /** The time limit of the whole deployment; beyond it the deployment times out. */
  MaximumExecutionTimeoutInSeconds?: number
  /**
   * How much one step of the way back replaces, from the new fleet to the old. Left out, it is
   * 100%: the old fleet comes back whole, in one step.
   */
  RollbackMaximumBatchSize?: CanarySize
}

/** Whether a value is of type {@link RollingUpdatePolicy}. */
export function isRollingUpdatePolicy(value: unknown): value is RollingUpdatePolicy {
  if (!isObject(value)) return false
  let member: unknown = value['MaximumBatchSize']
  if (member !== undefined && !isCanarySize(member)) return false
  member = value['WaitIntervalInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaximumExecutionTimeoutInSeconds']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['RollbackMaximumBatchSize']
  if (member !== undefined && !isCanarySize(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link RollingUpdatePolicy}. */
export function findInRollingUpdatePolicy(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaximumBatchSize']
  if (member !== undefined && (report.isThorough || !isCanarySize(member)))
    findInCanarySize(member, enter(report, depth, 'MaximumBatchSize'), report)
  member = value['WaitIntervalInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'WaitIntervalInSeconds', depth, report, 'integer')
  member = value['MaximumExecutionTimeoutInSeconds']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaximumExecutionTimeoutInSeconds', depth, report, 'integer')
  member = value['RollbackMaximumBatchSize']
  if (member !== undefined && (report.isThorough || !isCanarySize(member)))
    findInCanarySize(member, enter(report, depth, 'RollbackMaximumBatchSize'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'MaximumBatchSize',
      'WaitIntervalInSeconds',
      'MaximumExecutionTimeoutInSeconds',
      'RollbackMaximumBatchSize',
    ])
}

/** The description of {@link RollingUpdatePolicy}. */
export const shapeOfRollingUpdatePolicy: StructureShape = /* @__PURE__ */ structure(
  'RollingUpdatePolicy',
  'open',
  isRollingUpdatePolicy,
  () => [
    ['MaximumBatchSize', shapeOfCanarySize],
    ['WaitIntervalInSeconds', integerShape],
    ['MaximumExecutionTimeoutInSeconds', integerShape],
    ['RollbackMaximumBatchSize', shapeOfCanarySize],
  ],
)

/** Asserts that a value is of type {@link RollingUpdatePolicy}; throws a ValidationError that holds every issue. */
export function assertRollingUpdatePolicy(value: unknown): asserts value is RollingUpdatePolicy {
  assertValid(validateRollingUpdatePolicy(value))
}

/** Tells every issue that keeps a value from being of type {@link RollingUpdatePolicy}. */
export function validateRollingUpdatePolicy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInRollingUpdatePolicy, 'open', value, options)
}

/** The Standard Schema of {@link RollingUpdatePolicy}; yields its JSON Schema too. */
export const RollingUpdatePolicySchema: StandardSchema<RollingUpdatePolicy> = /* @__PURE__ */ createStandardSchema(
  validateRollingUpdatePolicy,
  shapeOfRollingUpdatePolicy,
)

/** The JSON form of {@link RollingUpdatePolicy}: dates and bytes are strings. */
export type RollingUpdatePolicyJson = JsonForm<RollingUpdatePolicy>

/** Reads the JSON form of {@link RollingUpdatePolicy}; throws a ValidationError where it is none. */
export function decodeRollingUpdatePolicy(json: unknown, options?: ValidateOptions): RollingUpdatePolicy {
  return decode(validateRollingUpdatePolicy, shapeOfRollingUpdatePolicy, json, options)
}

/** Writes the JSON form of {@link RollingUpdatePolicy}; throws a ValidationError for a value that is not of the type. */
export function encodeRollingUpdatePolicy(
  value: RollingUpdatePolicy,
  options?: ValidateOptions,
): RollingUpdatePolicyJson {
  return encode(validateRollingUpdatePolicy, shapeOfRollingUpdatePolicy, value, options)
}

/** Makes up a value of type {@link RollingUpdatePolicy}: the same for the same seed; without one every member is there. */
export function sampleRollingUpdatePolicy(seed?: number): RollingUpdatePolicy {
  return sample(isRollingUpdatePolicy, shapeOfRollingUpdatePolicy, seed)
}

/** Makes up values that are of type {@link RollingUpdatePolicy}, but for one fault each. */
export function sampleInvalidRollingUpdatePolicy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRollingUpdatePolicy, seed)
}

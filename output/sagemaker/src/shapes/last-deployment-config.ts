// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoRollbackConfiguration,
  findInAutoRollbackConfiguration,
  isAutoRollbackConfiguration,
  shapeOfAutoRollbackConfiguration,
} from './auto-rollback-configuration.js'
import {
  type BlueGreenUpdatePolicy,
  findInBlueGreenUpdatePolicy,
  isBlueGreenUpdatePolicy,
  shapeOfBlueGreenUpdatePolicy,
} from './blue-green-update-policy.js'
import {
  type RollingUpdatePolicy,
  findInRollingUpdatePolicy,
  isRollingUpdatePolicy,
  shapeOfRollingUpdatePolicy,
} from './rolling-update-policy.js'

export interface LastDeploymentConfig {
  /**
   * Blue/green: a second fleet is set up beside the first, and traffic is moved over as the routing
   * says. A deployment follows one policy only; where none is given, it is blue/green with all
   * traffic moved at once.
   */
  BlueGreenUpdatePolicy?: BlueGreenUpdatePolicy
  /** Rolling: the endpoint is replaced batch by batch. */
  RollingUpdatePolicy?: RollingUpdatePolicy
  /** When a deployment that fails is undone by itself. */
  AutoRollbackConfiguration?: AutoRollbackConfiguration
}

/** Whether a value is of type {@link LastDeploymentConfig}. */
export function isLastDeploymentConfig(value: unknown): value is LastDeploymentConfig {
  if (!isObject(value)) return false
  let member: unknown = value['BlueGreenUpdatePolicy']
  if (member !== undefined && !isBlueGreenUpdatePolicy(member)) return false
  member = value['RollingUpdatePolicy']
  if (member !== undefined && !isRollingUpdatePolicy(member)) return false
  member = value['AutoRollbackConfiguration']
  if (member !== undefined && !isAutoRollbackConfiguration(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link LastDeploymentConfig}. */
export function findInLastDeploymentConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['BlueGreenUpdatePolicy']
  if (member !== undefined && (report.isThorough || !isBlueGreenUpdatePolicy(member)))
    findInBlueGreenUpdatePolicy(member, enter(report, depth, 'BlueGreenUpdatePolicy'), report)
  member = value['RollingUpdatePolicy']
  if (member !== undefined && (report.isThorough || !isRollingUpdatePolicy(member)))
    findInRollingUpdatePolicy(member, enter(report, depth, 'RollingUpdatePolicy'), report)
  member = value['AutoRollbackConfiguration']
  if (member !== undefined)
    findInAutoRollbackConfiguration(member, enter(report, depth, 'AutoRollbackConfiguration'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['BlueGreenUpdatePolicy', 'RollingUpdatePolicy', 'AutoRollbackConfiguration'])
}

/** The description of {@link LastDeploymentConfig}. */
export const shapeOfLastDeploymentConfig: StructureShape = /* @__PURE__ */ structure(
  'LastDeploymentConfig',
  'open',
  isLastDeploymentConfig,
  () => [
    ['BlueGreenUpdatePolicy', shapeOfBlueGreenUpdatePolicy],
    ['RollingUpdatePolicy', shapeOfRollingUpdatePolicy],
    ['AutoRollbackConfiguration', shapeOfAutoRollbackConfiguration],
  ],
)

/** Asserts that a value is of type {@link LastDeploymentConfig}; throws a ValidationError that holds every issue. */
export function assertLastDeploymentConfig(value: unknown): asserts value is LastDeploymentConfig {
  assertValid(validateLastDeploymentConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link LastDeploymentConfig}. */
export function validateLastDeploymentConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInLastDeploymentConfig, 'open', value, options)
}

/** The Standard Schema of {@link LastDeploymentConfig}; yields its JSON Schema too. */
export const LastDeploymentConfigSchema: StandardSchema<LastDeploymentConfig> = /* @__PURE__ */ createStandardSchema(
  validateLastDeploymentConfig,
  shapeOfLastDeploymentConfig,
)

/** The JSON form of {@link LastDeploymentConfig}: dates and bytes are strings. */
export type LastDeploymentConfigJson = JsonForm<LastDeploymentConfig>

/** Reads the JSON form of {@link LastDeploymentConfig}; throws a ValidationError where it is none. */
export function decodeLastDeploymentConfig(json: unknown, options?: ValidateOptions): LastDeploymentConfig {
  return decode(validateLastDeploymentConfig, shapeOfLastDeploymentConfig, json, options)
}

/** Writes the JSON form of {@link LastDeploymentConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeLastDeploymentConfig(
  value: LastDeploymentConfig,
  options?: ValidateOptions,
): LastDeploymentConfigJson {
  return encode(validateLastDeploymentConfig, shapeOfLastDeploymentConfig, value, options)
}

/** Makes up a value of type {@link LastDeploymentConfig}: the same for the same seed; without one every member is there. */
export function sampleLastDeploymentConfig(seed?: number): LastDeploymentConfig {
  return sample(isLastDeploymentConfig, shapeOfLastDeploymentConfig, seed)
}

/** Makes up values that are of type {@link LastDeploymentConfig}, but for one fault each. */
export function sampleInvalidLastDeploymentConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfLastDeploymentConfig, seed)
}

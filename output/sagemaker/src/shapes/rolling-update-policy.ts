// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CanarySize, explainCanarySize, isCanarySize, jsonSchemaOfCanarySize } from './canary-size.js'

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

/** Asserts that a value is of type {@link RollingUpdatePolicy}; throws a ValidationError that holds every issue. */
export function assertRollingUpdatePolicy(value: unknown): asserts value is RollingUpdatePolicy {
  assertValid(validateRollingUpdatePolicy(value))
}

/** Tells every issue that keeps a value from being of type {@link RollingUpdatePolicy}. */
export function validateRollingUpdatePolicy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isRollingUpdatePolicy, explainRollingUpdatePolicy, value, options)
}

/** The Standard Schema of {@link RollingUpdatePolicy}; yields its JSON Schema too. */
export const RollingUpdatePolicySchema: StandardSchema<RollingUpdatePolicy> = /* @__PURE__ */ createStandardSchema(
  validateRollingUpdatePolicy,
  jsonSchemaOfRollingUpdatePolicy,
)

/** Adds to a report why a value is not of type {@link RollingUpdatePolicy}. */
export function explainRollingUpdatePolicy(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MaximumBatchSize', explainCanarySize],
    ['WaitIntervalInSeconds', reportInteger],
    ['MaximumExecutionTimeoutInSeconds', reportInteger],
    ['RollbackMaximumBatchSize', explainCanarySize],
  ])
}

/** The JSON Schema of {@link RollingUpdatePolicy}. */
export function jsonSchemaOfRollingUpdatePolicy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'RollingUpdatePolicy', () => ({
    type: 'object',
    properties: {
      MaximumBatchSize: jsonSchemaOfCanarySize(builder),
      WaitIntervalInSeconds: { type: 'integer' },
      MaximumExecutionTimeoutInSeconds: { type: 'integer' },
      RollbackMaximumBatchSize: jsonSchemaOfCanarySize(builder),
    },
  }))
}

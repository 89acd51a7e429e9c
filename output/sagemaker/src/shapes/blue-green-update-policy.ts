// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type TrafficRoutingConfiguration,
  explainTrafficRoutingConfiguration,
  isTrafficRoutingConfiguration,
  jsonSchemaOfTrafficRoutingConfiguration,
} from './traffic-routing-configuration.js'

export interface BlueGreenUpdatePolicy {
  /** In which way traffic moves from the fleet that was to the fleet that comes. */
  TrafficRoutingConfiguration?: TrafficRoutingConfiguration
  /** Seconds for which the old fleet stays after the deployment is complete. Default is 0. */
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

/** Asserts that a value is of type {@link BlueGreenUpdatePolicy}; throws a ValidationError that holds every issue. */
export function assertBlueGreenUpdatePolicy(value: unknown): asserts value is BlueGreenUpdatePolicy {
  assertValid(validateBlueGreenUpdatePolicy(value))
}

/** Tells every issue that keeps a value from being of type {@link BlueGreenUpdatePolicy}. */
export function validateBlueGreenUpdatePolicy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBlueGreenUpdatePolicy, explainBlueGreenUpdatePolicy, value, options)
}

/** The Standard Schema of {@link BlueGreenUpdatePolicy}; yields its JSON Schema too. */
export const BlueGreenUpdatePolicySchema: StandardSchema<BlueGreenUpdatePolicy> = /* @__PURE__ */ createStandardSchema(
  validateBlueGreenUpdatePolicy,
  jsonSchemaOfBlueGreenUpdatePolicy,
)

/** Adds to a report why a value is not of type {@link BlueGreenUpdatePolicy}. */
export function explainBlueGreenUpdatePolicy(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['TrafficRoutingConfiguration', explainTrafficRoutingConfiguration],
    ['TerminationWaitInSeconds', reportInteger],
    ['MaximumExecutionTimeoutInSeconds', reportInteger],
  ])
}

/** The JSON Schema of {@link BlueGreenUpdatePolicy}. */
export function jsonSchemaOfBlueGreenUpdatePolicy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'BlueGreenUpdatePolicy', () => ({
    type: 'object',
    properties: {
      TrafficRoutingConfiguration: jsonSchemaOfTrafficRoutingConfiguration(builder),
      TerminationWaitInSeconds: { type: 'integer' },
      MaximumExecutionTimeoutInSeconds: { type: 'integer' },
    },
  }))
}

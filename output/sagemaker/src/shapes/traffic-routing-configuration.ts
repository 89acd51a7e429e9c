// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CanarySize, explainCanarySize, isCanarySize, jsonSchemaOfCanarySize } from './canary-size.js'
import type { Type } from './type.js'

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

/** Asserts that a value is of type {@link TrafficRoutingConfiguration}; throws a ValidationError that holds every issue. */
export function assertTrafficRoutingConfiguration(value: unknown): asserts value is TrafficRoutingConfiguration {
  assertValid(validateTrafficRoutingConfiguration(value))
}

/** Tells every issue that keeps a value from being of type {@link TrafficRoutingConfiguration}. */
export function validateTrafficRoutingConfiguration(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTrafficRoutingConfiguration, explainTrafficRoutingConfiguration, value, options)
}

/** The Standard Schema of {@link TrafficRoutingConfiguration}; yields its JSON Schema too. */
export const TrafficRoutingConfigurationSchema: StandardSchema<TrafficRoutingConfiguration> =
  /* @__PURE__ */ createStandardSchema(validateTrafficRoutingConfiguration, jsonSchemaOfTrafficRoutingConfiguration)

/** Adds to a report why a value is not of type {@link TrafficRoutingConfiguration}. */
export function explainTrafficRoutingConfiguration(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Type', reportString],
    ['WaitIntervalInSeconds', reportInteger],
    ['CanarySize', explainCanarySize],
    ['LinearStepSize', explainCanarySize],
  ])
}

/** The JSON Schema of {@link TrafficRoutingConfiguration}. */
export function jsonSchemaOfTrafficRoutingConfiguration(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TrafficRoutingConfiguration', () => ({
    type: 'object',
    properties: {
      Type: { type: 'string' },
      WaitIntervalInSeconds: { type: 'integer' },
      CanarySize: jsonSchemaOfCanarySize(builder),
      LinearStepSize: jsonSchemaOfCanarySize(builder),
    },
  }))
}

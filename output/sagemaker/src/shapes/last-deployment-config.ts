// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoRollbackConfiguration,
  explainAutoRollbackConfiguration,
  isAutoRollbackConfiguration,
  jsonSchemaOfAutoRollbackConfiguration,
} from './auto-rollback-configuration.js'
import {
  type BlueGreenUpdatePolicy,
  explainBlueGreenUpdatePolicy,
  isBlueGreenUpdatePolicy,
  jsonSchemaOfBlueGreenUpdatePolicy,
} from './blue-green-update-policy.js'
import {
  type RollingUpdatePolicy,
  explainRollingUpdatePolicy,
  isRollingUpdatePolicy,
  jsonSchemaOfRollingUpdatePolicy,
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

/** Asserts that a value is of type {@link LastDeploymentConfig}; throws a ValidationError that holds every issue. */
export function assertLastDeploymentConfig(value: unknown): asserts value is LastDeploymentConfig {
  assertValid(validateLastDeploymentConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link LastDeploymentConfig}. */
export function validateLastDeploymentConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isLastDeploymentConfig, explainLastDeploymentConfig, value, options)
}

/** The Standard Schema of {@link LastDeploymentConfig}; yields its JSON Schema too. */
export const LastDeploymentConfigSchema: StandardSchema<LastDeploymentConfig> = /* @__PURE__ */ createStandardSchema(
  validateLastDeploymentConfig,
  jsonSchemaOfLastDeploymentConfig,
)

/** Adds to a report why a value is not of type {@link LastDeploymentConfig}. */
export function explainLastDeploymentConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['BlueGreenUpdatePolicy', explainBlueGreenUpdatePolicy],
    ['RollingUpdatePolicy', explainRollingUpdatePolicy],
    ['AutoRollbackConfiguration', explainAutoRollbackConfiguration],
  ])
}

/** The JSON Schema of {@link LastDeploymentConfig}. */
export function jsonSchemaOfLastDeploymentConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'LastDeploymentConfig', () => ({
    type: 'object',
    properties: {
      BlueGreenUpdatePolicy: jsonSchemaOfBlueGreenUpdatePolicy(builder),
      RollingUpdatePolicy: jsonSchemaOfRollingUpdatePolicy(builder),
      AutoRollbackConfiguration: jsonSchemaOfAutoRollbackConfiguration(builder),
    },
  }))
}

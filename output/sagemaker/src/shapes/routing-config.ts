// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { RoutingStrategy } from './routing-strategy.js'

export interface RoutingConfig {
  /**
   * The rule by which requests are spread:
   *
   * - `LEAST_OUTSTANDING_REQUESTS`: to the instances that have most room left.
   * - `RANDOM`: to any instance, by chance.
   */
  RoutingStrategy?: RoutingStrategy | (string & {})
}

/** Whether a value is of type {@link RoutingConfig}. */
export function isRoutingConfig(value: unknown): value is RoutingConfig {
  if (!isObject(value)) return false
  let member: unknown = value['RoutingStrategy']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link RoutingConfig}; throws a ValidationError that holds every issue. */
export function assertRoutingConfig(value: unknown): asserts value is RoutingConfig {
  assertValid(validateRoutingConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link RoutingConfig}. */
export function validateRoutingConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isRoutingConfig, explainRoutingConfig, value, options)
}

/** The Standard Schema of {@link RoutingConfig}; yields its JSON Schema too. */
export const RoutingConfigSchema: StandardSchema<RoutingConfig> = /* @__PURE__ */ createStandardSchema(
  validateRoutingConfig,
  jsonSchemaOfRoutingConfig,
)

/** Adds to a report why a value is not of type {@link RoutingConfig}. */
export function explainRoutingConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['RoutingStrategy', reportString]])
}

/** The JSON Schema of {@link RoutingConfig}. */
export function jsonSchemaOfRoutingConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'RoutingConfig', () => ({
    type: 'object',
    properties: { RoutingStrategy: { type: 'string' } },
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportBoolean, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ModelDeployConfig {
  /**
   * `True` lets one-click deployment make up the endpoint's name, `False` does not. The default is
   * `False`.
   *
   * @remarks
   * **Note**: With `AutoGenerateEndpointName` at `True`, leave `EndpointName` out; giving both is
   * answered with error 400.
   *
   * @defaultValue `False`
   */
  AutoGenerateEndpointName?: boolean
  /**
   * The endpoint's name in a one-click deployment, where no name is made up for it.
   *
   * @remarks
   * **Note**: `EndpointName` goes with `AutoGenerateEndpointName` at `False`, and only with that;
   * anything else is answered with error 400.
   */
  EndpointName?: string
}

/** Whether a value is of type {@link ModelDeployConfig}, as requests have it. */
export function isModelDeployConfig(value: unknown): value is ModelDeployConfig {
  if (!isObject(value)) return false
  let member: unknown = value['AutoGenerateEndpointName']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'AutoGenerateEndpointName' && key !== 'EndpointName' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link ModelDeployConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertModelDeployConfig(value: unknown): asserts value is ModelDeployConfig {
  assertValid(validateModelDeployConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ModelDeployConfig}, as requests have it. */
export function validateModelDeployConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isModelDeployConfig, explainModelDeployConfig, value, options)
}

/** The Standard Schema of {@link ModelDeployConfig}, as requests have it; yields its JSON Schema too. */
export const ModelDeployConfigSchema: StandardSchema<ModelDeployConfig> = /* @__PURE__ */ createStandardSchema(
  validateModelDeployConfig,
  jsonSchemaOfModelDeployConfig,
)

/** Adds to a report why a value is not of type {@link ModelDeployConfig}, as requests have it. */
export function explainModelDeployConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AutoGenerateEndpointName', reportBoolean],
    ['EndpointName', reportString],
  ])
}

/** The JSON Schema of {@link ModelDeployConfig}, as requests have it. */
export function jsonSchemaOfModelDeployConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ModelDeployConfig', () => ({
    type: 'object',
    properties: { AutoGenerateEndpointName: { type: 'boolean' }, EndpointName: { type: 'string' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link ModelDeployConfig}, as responses have it. */
export function isModelDeployConfigOutput(value: unknown): value is ModelDeployConfig {
  if (!isObject(value)) return false
  let member: unknown = value['AutoGenerateEndpointName']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ModelDeployConfig}, as responses have it; throws a ValidationError that holds every issue. */
export function assertModelDeployConfigOutput(value: unknown): asserts value is ModelDeployConfig {
  assertValid(validateModelDeployConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ModelDeployConfig}, as responses have it. */
export function validateModelDeployConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isModelDeployConfigOutput, explainModelDeployConfigOutput, value, options)
}

/** The Standard Schema of {@link ModelDeployConfig}, as responses have it; yields its JSON Schema too. */
export const ModelDeployConfigOutputSchema: StandardSchema<ModelDeployConfig> = /* @__PURE__ */ createStandardSchema(
  validateModelDeployConfigOutput,
  jsonSchemaOfModelDeployConfigOutput,
)

/** Adds to a report why a value is not of type {@link ModelDeployConfig}, as responses have it. */
export function explainModelDeployConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AutoGenerateEndpointName', reportBoolean],
    ['EndpointName', reportString],
  ])
}

/** The JSON Schema of {@link ModelDeployConfig}, as responses have it. */
export function jsonSchemaOfModelDeployConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ModelDeployConfigOutput', () => ({
    type: 'object',
    properties: { AutoGenerateEndpointName: { type: 'boolean' }, EndpointName: { type: 'string' } },
  }))
}

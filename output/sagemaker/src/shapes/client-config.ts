// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ClientConfig {
  /**
   * How many requests the container gets side by side at most. Left out, SageMaker finds a good
   * number.
   */
  MaxConcurrentInvocationsPerInstance?: number
}

/** Whether a value is of type {@link ClientConfig}. */
export function isClientConfig(value: unknown): value is ClientConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MaxConcurrentInvocationsPerInstance']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link ClientConfig}; throws a ValidationError that holds every issue. */
export function assertClientConfig(value: unknown): asserts value is ClientConfig {
  assertValid(validateClientConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientConfig}. */
export function validateClientConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isClientConfig, explainClientConfig, value, options)
}

/** The Standard Schema of {@link ClientConfig}; yields its JSON Schema too. */
export const ClientConfigSchema: StandardSchema<ClientConfig> = /* @__PURE__ */ createStandardSchema(
  validateClientConfig,
  jsonSchemaOfClientConfig,
)

/** Adds to a report why a value is not of type {@link ClientConfig}. */
export function explainClientConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['MaxConcurrentInvocationsPerInstance', reportInteger]])
}

/** The JSON Schema of {@link ClientConfig}. */
export function jsonSchemaOfClientConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ClientConfig', () => ({
    type: 'object',
    properties: { MaxConcurrentInvocationsPerInstance: { type: 'integer' } },
  }))
}

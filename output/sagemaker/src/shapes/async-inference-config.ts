// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type ClientConfig, explainClientConfig, isClientConfig, jsonSchemaOfClientConfig } from './client-config.js'
import { type OutputConfig, explainOutputConfig, isOutputConfig, jsonSchemaOfOutputConfig } from './output-config.js'

export interface AsyncInferenceConfig {
  /** How SageMaker, as a client, talks to the container in asynchronous inference. */
  ClientConfig?: ClientConfig
  /** What happens to the results of asynchronous inference. */
  OutputConfig?: OutputConfig
}

/** Whether a value is of type {@link AsyncInferenceConfig}. */
export function isAsyncInferenceConfig(value: unknown): value is AsyncInferenceConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ClientConfig']
  if (member !== undefined && !isClientConfig(member)) return false
  member = value['OutputConfig']
  if (member !== undefined && !isOutputConfig(member)) return false
  return true
}

/** Asserts that a value is of type {@link AsyncInferenceConfig}; throws a ValidationError that holds every issue. */
export function assertAsyncInferenceConfig(value: unknown): asserts value is AsyncInferenceConfig {
  assertValid(validateAsyncInferenceConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncInferenceConfig}. */
export function validateAsyncInferenceConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAsyncInferenceConfig, explainAsyncInferenceConfig, value, options)
}

/** The Standard Schema of {@link AsyncInferenceConfig}; yields its JSON Schema too. */
export const AsyncInferenceConfigSchema: StandardSchema<AsyncInferenceConfig> = /* @__PURE__ */ createStandardSchema(
  validateAsyncInferenceConfig,
  jsonSchemaOfAsyncInferenceConfig,
)

/** Adds to a report why a value is not of type {@link AsyncInferenceConfig}. */
export function explainAsyncInferenceConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ClientConfig', explainClientConfig],
    ['OutputConfig', explainOutputConfig],
  ])
}

/** The JSON Schema of {@link AsyncInferenceConfig}. */
export function jsonSchemaOfAsyncInferenceConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AsyncInferenceConfig', () => ({
    type: 'object',
    properties: { ClientConfig: jsonSchemaOfClientConfig(builder), OutputConfig: jsonSchemaOfOutputConfig(builder) },
  }))
}

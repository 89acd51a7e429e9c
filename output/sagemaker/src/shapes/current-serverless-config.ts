// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface CurrentServerlessConfig {
  /** The endpoint's memory, in MB: a multiple of 1024, from 1024 (1 GB) up to 6144 (6 GB). */
  MemorySizeInMB?: number
  /** How many invocations the serverless endpoint handles side by side at most. */
  MaxConcurrency?: number
  /**
   * How much concurrency the serverless endpoint keeps ready. Not more than `MaxConcurrency`.
   *
   * @remarks
   * **Note**: Jobs of Inference Recommender do not take this member for serverless endpoints. About
   * those jobs:
   * [CreateInferenceRecommendationsJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html).
   */
  ProvisionedConcurrency?: number
}

/** Whether a value is of type {@link CurrentServerlessConfig}. */
export function isCurrentServerlessConfig(value: unknown): value is CurrentServerlessConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MemorySizeInMB']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxConcurrency']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ProvisionedConcurrency']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link CurrentServerlessConfig}; throws a ValidationError that holds every issue. */
export function assertCurrentServerlessConfig(value: unknown): asserts value is CurrentServerlessConfig {
  assertValid(validateCurrentServerlessConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link CurrentServerlessConfig}. */
export function validateCurrentServerlessConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCurrentServerlessConfig, explainCurrentServerlessConfig, value, options)
}

/** The Standard Schema of {@link CurrentServerlessConfig}; yields its JSON Schema too. */
export const CurrentServerlessConfigSchema: StandardSchema<CurrentServerlessConfig> =
  /* @__PURE__ */ createStandardSchema(validateCurrentServerlessConfig, jsonSchemaOfCurrentServerlessConfig)

/** Adds to a report why a value is not of type {@link CurrentServerlessConfig}. */
export function explainCurrentServerlessConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MemorySizeInMB', reportInteger],
    ['MaxConcurrency', reportInteger],
    ['ProvisionedConcurrency', reportInteger],
  ])
}

/** The JSON Schema of {@link CurrentServerlessConfig}. */
export function jsonSchemaOfCurrentServerlessConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CurrentServerlessConfig', () => ({
    type: 'object',
    properties: {
      MemorySizeInMB: { type: 'integer' },
      MaxConcurrency: { type: 'integer' },
      ProvisionedConcurrency: { type: 'integer' },
    },
  }))
}

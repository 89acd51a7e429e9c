// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link CurrentServerlessConfig}. */
export function findInCurrentServerlessConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MemorySizeInMB']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MemorySizeInMB', depth, report, 'integer')
  member = value['MaxConcurrency']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxConcurrency', depth, report, 'integer')
  member = value['ProvisionedConcurrency']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'ProvisionedConcurrency', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['MemorySizeInMB', 'MaxConcurrency', 'ProvisionedConcurrency'])
}

/** The description of {@link CurrentServerlessConfig}. */
export const shapeOfCurrentServerlessConfig: StructureShape = /* @__PURE__ */ structure(
  'CurrentServerlessConfig',
  'open',
  isCurrentServerlessConfig,
  () => [
    ['MemorySizeInMB', integerShape],
    ['MaxConcurrency', integerShape],
    ['ProvisionedConcurrency', integerShape],
  ],
)

/** Asserts that a value is of type {@link CurrentServerlessConfig}; throws a ValidationError that holds every issue. */
export function assertCurrentServerlessConfig(value: unknown): asserts value is CurrentServerlessConfig {
  assertValid(validateCurrentServerlessConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link CurrentServerlessConfig}. */
export function validateCurrentServerlessConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCurrentServerlessConfig, 'open', value, options)
}

/** The Standard Schema of {@link CurrentServerlessConfig}; yields its JSON Schema too. */
export const CurrentServerlessConfigSchema: StandardSchema<CurrentServerlessConfig> =
  /* @__PURE__ */ createStandardSchema(validateCurrentServerlessConfig, shapeOfCurrentServerlessConfig)

/** The JSON form of {@link CurrentServerlessConfig}: dates and bytes are strings. */
export type CurrentServerlessConfigJson = JsonForm<CurrentServerlessConfig>

/** Reads the JSON form of {@link CurrentServerlessConfig}; throws a ValidationError where it is none. */
export function decodeCurrentServerlessConfig(json: unknown, options?: ValidateOptions): CurrentServerlessConfig {
  return decode(validateCurrentServerlessConfig, shapeOfCurrentServerlessConfig, json, options)
}

/** Writes the JSON form of {@link CurrentServerlessConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeCurrentServerlessConfig(
  value: CurrentServerlessConfig,
  options?: ValidateOptions,
): CurrentServerlessConfigJson {
  return encode(validateCurrentServerlessConfig, shapeOfCurrentServerlessConfig, value, options)
}

/** Makes up a value of type {@link CurrentServerlessConfig}: the same for the same seed; without one every member is there. */
export function sampleCurrentServerlessConfig(seed?: number): CurrentServerlessConfig {
  return sample(isCurrentServerlessConfig, shapeOfCurrentServerlessConfig, seed)
}

/** Makes up values that are of type {@link CurrentServerlessConfig}, but for one fault each. */
export function sampleInvalidCurrentServerlessConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCurrentServerlessConfig, seed)
}

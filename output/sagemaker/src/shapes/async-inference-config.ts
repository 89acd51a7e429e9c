// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type ClientConfig, findInClientConfig, isClientConfig, shapeOfClientConfig } from './client-config.js'
import { type OutputConfig, findInOutputConfig, isOutputConfig, shapeOfOutputConfig } from './output-config.js'

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

/** Adds to a report what keeps a value from being of type {@link AsyncInferenceConfig}. */
export function findInAsyncInferenceConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ClientConfig']
  if (member !== undefined && (report.isThorough || !isClientConfig(member)))
    findInClientConfig(member, enter(report, depth, 'ClientConfig'), report)
  member = value['OutputConfig']
  if (member !== undefined && (report.isThorough || !isOutputConfig(member)))
    findInOutputConfig(member, enter(report, depth, 'OutputConfig'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ClientConfig', 'OutputConfig'])
}

/** The description of {@link AsyncInferenceConfig}. */
export const shapeOfAsyncInferenceConfig: StructureShape = /* @__PURE__ */ structure(
  'AsyncInferenceConfig',
  'open',
  isAsyncInferenceConfig,
  () => [
    ['ClientConfig', shapeOfClientConfig],
    ['OutputConfig', shapeOfOutputConfig],
  ],
)

/** Asserts that a value is of type {@link AsyncInferenceConfig}; throws a ValidationError that holds every issue. */
export function assertAsyncInferenceConfig(value: unknown): asserts value is AsyncInferenceConfig {
  assertValid(validateAsyncInferenceConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AsyncInferenceConfig}. */
export function validateAsyncInferenceConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAsyncInferenceConfig, 'open', value, options)
}

/** The Standard Schema of {@link AsyncInferenceConfig}; yields its JSON Schema too. */
export const AsyncInferenceConfigSchema: StandardSchema<AsyncInferenceConfig> = /* @__PURE__ */ createStandardSchema(
  validateAsyncInferenceConfig,
  shapeOfAsyncInferenceConfig,
)

/** The JSON form of {@link AsyncInferenceConfig}: dates and bytes are strings. */
export type AsyncInferenceConfigJson = JsonForm<AsyncInferenceConfig>

/** Reads the JSON form of {@link AsyncInferenceConfig}; throws a ValidationError where it is none. */
export function decodeAsyncInferenceConfig(json: unknown, options?: ValidateOptions): AsyncInferenceConfig {
  return decode(validateAsyncInferenceConfig, shapeOfAsyncInferenceConfig, json, options)
}

/** Writes the JSON form of {@link AsyncInferenceConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeAsyncInferenceConfig(
  value: AsyncInferenceConfig,
  options?: ValidateOptions,
): AsyncInferenceConfigJson {
  return encode(validateAsyncInferenceConfig, shapeOfAsyncInferenceConfig, value, options)
}

/** Makes up a value of type {@link AsyncInferenceConfig}: the same for the same seed; without one every member is there. */
export function sampleAsyncInferenceConfig(seed?: number): AsyncInferenceConfig {
  return sample(isAsyncInferenceConfig, shapeOfAsyncInferenceConfig, seed)
}

/** Makes up values that are of type {@link AsyncInferenceConfig}, but for one fault each. */
export function sampleInvalidAsyncInferenceConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAsyncInferenceConfig, seed)
}

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

/** Adds to a report what keeps a value from being of type {@link ClientConfig}. */
export function findInClientConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaxConcurrentInvocationsPerInstance']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxConcurrentInvocationsPerInstance', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MaxConcurrentInvocationsPerInstance'])
}

/** The description of {@link ClientConfig}. */
export const shapeOfClientConfig: StructureShape = /* @__PURE__ */ structure(
  'ClientConfig',
  'open',
  isClientConfig,
  () => [['MaxConcurrentInvocationsPerInstance', integerShape]],
)

/** Asserts that a value is of type {@link ClientConfig}; throws a ValidationError that holds every issue. */
export function assertClientConfig(value: unknown): asserts value is ClientConfig {
  assertValid(validateClientConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ClientConfig}. */
export function validateClientConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInClientConfig, 'open', value, options)
}

/** The Standard Schema of {@link ClientConfig}; yields its JSON Schema too. */
export const ClientConfigSchema: StandardSchema<ClientConfig> = /* @__PURE__ */ createStandardSchema(
  validateClientConfig,
  shapeOfClientConfig,
)

/** The JSON form of {@link ClientConfig}: dates and bytes are strings. */
export type ClientConfigJson = JsonForm<ClientConfig>

/** Reads the JSON form of {@link ClientConfig}; throws a ValidationError where it is none. */
export function decodeClientConfig(json: unknown, options?: ValidateOptions): ClientConfig {
  return decode(validateClientConfig, shapeOfClientConfig, json, options)
}

/** Writes the JSON form of {@link ClientConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeClientConfig(value: ClientConfig, options?: ValidateOptions): ClientConfigJson {
  return encode(validateClientConfig, shapeOfClientConfig, value, options)
}

/** Makes up a value of type {@link ClientConfig}: the same for the same seed; without one every member is there. */
export function sampleClientConfig(seed?: number): ClientConfig {
  return sample(isClientConfig, shapeOfClientConfig, seed)
}

/** Makes up values that are of type {@link ClientConfig}, but for one fault each. */
export function sampleInvalidClientConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfClientConfig, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link ModelDeployConfig}, as requests have it. */
export function findInModelDeployConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoGenerateEndpointName']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'AutoGenerateEndpointName', depth, report, 'boolean')
  member = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'EndpointName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoGenerateEndpointName', 'EndpointName'])
}

/** The description of {@link ModelDeployConfig}, as requests have it. */
export const shapeOfModelDeployConfig: StructureShape = /* @__PURE__ */ structure(
  'ModelDeployConfig',
  'strict',
  isModelDeployConfig,
  () => [
    ['AutoGenerateEndpointName', booleanShape],
    ['EndpointName', stringShape],
  ],
)

/** Asserts that a value is of type {@link ModelDeployConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertModelDeployConfig(value: unknown): asserts value is ModelDeployConfig {
  assertValid(validateModelDeployConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ModelDeployConfig}, as requests have it. */
export function validateModelDeployConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInModelDeployConfig, 'strict', value, options)
}

/** The Standard Schema of {@link ModelDeployConfig}, as requests have it; yields its JSON Schema too. */
export const ModelDeployConfigSchema: StandardSchema<ModelDeployConfig> = /* @__PURE__ */ createStandardSchema(
  validateModelDeployConfig,
  shapeOfModelDeployConfig,
)

/** The JSON form of {@link ModelDeployConfig}: dates and bytes are strings. */
export type ModelDeployConfigJson = JsonForm<ModelDeployConfig>

/** Reads the JSON form of {@link ModelDeployConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeModelDeployConfig(json: unknown, options?: ValidateOptions): ModelDeployConfig {
  return decode(validateModelDeployConfig, shapeOfModelDeployConfig, json, options)
}

/** Writes the JSON form of {@link ModelDeployConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeModelDeployConfig(value: ModelDeployConfig, options?: ValidateOptions): ModelDeployConfigJson {
  return encode(validateModelDeployConfig, shapeOfModelDeployConfig, value, options)
}

/** Makes up a value of type {@link ModelDeployConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleModelDeployConfig(seed?: number): ModelDeployConfig {
  return sample(isModelDeployConfig, shapeOfModelDeployConfig, seed)
}

/** Makes up values that are of type {@link ModelDeployConfig}, as requests have it, but for one fault each. */
export function sampleInvalidModelDeployConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfModelDeployConfig, seed)
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

/** Adds to a report what keeps a value from being of type {@link ModelDeployConfig}, as responses have it. */
export function findInModelDeployConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoGenerateEndpointName']
  if (typeof member !== 'boolean' && member !== undefined)
    addWrong(member, 'AutoGenerateEndpointName', depth, report, 'boolean')
  member = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'EndpointName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoGenerateEndpointName', 'EndpointName'])
}

/** The description of {@link ModelDeployConfig}, as responses have it. */
export const shapeOfModelDeployConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'ModelDeployConfigOutput',
  'open',
  isModelDeployConfigOutput,
  () => [
    ['AutoGenerateEndpointName', booleanShape],
    ['EndpointName', stringShape],
  ],
)

/** Asserts that a value is of type {@link ModelDeployConfig}, as responses have it; throws a ValidationError that holds every issue. */
export function assertModelDeployConfigOutput(value: unknown): asserts value is ModelDeployConfig {
  assertValid(validateModelDeployConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link ModelDeployConfig}, as responses have it. */
export function validateModelDeployConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInModelDeployConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link ModelDeployConfig}, as responses have it; yields its JSON Schema too. */
export const ModelDeployConfigOutputSchema: StandardSchema<ModelDeployConfig> = /* @__PURE__ */ createStandardSchema(
  validateModelDeployConfigOutput,
  shapeOfModelDeployConfigOutput,
)

/** Reads the JSON form of {@link ModelDeployConfig}, as responses have it; throws a ValidationError where it is none. */
export function decodeModelDeployConfigOutput(json: unknown, options?: ValidateOptions): ModelDeployConfig {
  return decode(validateModelDeployConfigOutput, shapeOfModelDeployConfigOutput, json, options)
}

/** Writes the JSON form of {@link ModelDeployConfig}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeModelDeployConfigOutput(
  value: ModelDeployConfig,
  options?: ValidateOptions,
): ModelDeployConfigJson {
  return encode(validateModelDeployConfigOutput, shapeOfModelDeployConfigOutput, value, options)
}

/** Makes up a value of type {@link ModelDeployConfig}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleModelDeployConfigOutput(seed?: number): ModelDeployConfig {
  return sample(isModelDeployConfigOutput, shapeOfModelDeployConfigOutput, seed)
}

/** Makes up values that are of type {@link ModelDeployConfig}, as responses have it, but for one fault each. */
export function sampleInvalidModelDeployConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfModelDeployConfigOutput, seed)
}

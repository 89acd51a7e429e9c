// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ModelDeployResult {
  /**
   * The endpoint that now serves the model.
   *
   * @remarks
   * **Note**: A response about a failed deployment does not have this member.
   */
  EndpointName?: string
}

/** Whether a value is of type {@link ModelDeployResult}. */
export function isModelDeployResult(value: unknown): value is ModelDeployResult {
  if (!isObject(value)) return false
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ModelDeployResult}. */
export function findInModelDeployResult(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EndpointName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'EndpointName', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['EndpointName'])
}

/** The description of {@link ModelDeployResult}. */
export const shapeOfModelDeployResult: StructureShape = /* @__PURE__ */ structure(
  'ModelDeployResult',
  'open',
  isModelDeployResult,
  () => [['EndpointName', stringShape]],
)

/** Asserts that a value is of type {@link ModelDeployResult}; throws a ValidationError that holds every issue. */
export function assertModelDeployResult(value: unknown): asserts value is ModelDeployResult {
  assertValid(validateModelDeployResult(value))
}

/** Tells every issue that keeps a value from being of type {@link ModelDeployResult}. */
export function validateModelDeployResult(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInModelDeployResult, 'open', value, options)
}

/** The Standard Schema of {@link ModelDeployResult}; yields its JSON Schema too. */
export const ModelDeployResultSchema: StandardSchema<ModelDeployResult> = /* @__PURE__ */ createStandardSchema(
  validateModelDeployResult,
  shapeOfModelDeployResult,
)

/** The JSON form of {@link ModelDeployResult}: dates and bytes are strings. */
export type ModelDeployResultJson = JsonForm<ModelDeployResult>

/** Reads the JSON form of {@link ModelDeployResult}; throws a ValidationError where it is none. */
export function decodeModelDeployResult(json: unknown, options?: ValidateOptions): ModelDeployResult {
  return decode(validateModelDeployResult, shapeOfModelDeployResult, json, options)
}

/** Writes the JSON form of {@link ModelDeployResult}; throws a ValidationError for a value that is not of the type. */
export function encodeModelDeployResult(value: ModelDeployResult, options?: ValidateOptions): ModelDeployResultJson {
  return encode(validateModelDeployResult, shapeOfModelDeployResult, value, options)
}

/** Makes up a value of type {@link ModelDeployResult}: the same for the same seed; without one every member is there. */
export function sampleModelDeployResult(seed?: number): ModelDeployResult {
  return sample(isModelDeployResult, shapeOfModelDeployResult, seed)
}

/** Makes up values that are of type {@link ModelDeployResult}, but for one fault each. */
export function sampleInvalidModelDeployResult(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfModelDeployResult, seed)
}

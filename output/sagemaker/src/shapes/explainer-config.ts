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
import {
  type ClarifyExplainerConfig,
  findInClarifyExplainerConfig,
  isClarifyExplainerConfig,
  shapeOfClarifyExplainerConfig,
} from './clarify-explainer-config.js'

export interface ExplainerConfig {
  /** The part of `ExplainerConfig` about the explainer of SageMaker Clarify. */
  ClarifyExplainerConfig?: ClarifyExplainerConfig
}

/** Whether a value is of type {@link ExplainerConfig}. */
export function isExplainerConfig(value: unknown): value is ExplainerConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ClarifyExplainerConfig']
  if (member !== undefined && !isClarifyExplainerConfig(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ExplainerConfig}. */
export function findInExplainerConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ClarifyExplainerConfig']
  if (member !== undefined && (report.isThorough || !isClarifyExplainerConfig(member)))
    findInClarifyExplainerConfig(member, enter(report, depth, 'ClarifyExplainerConfig'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['ClarifyExplainerConfig'])
}

/** The description of {@link ExplainerConfig}. */
export const shapeOfExplainerConfig: StructureShape = /* @__PURE__ */ structure(
  'ExplainerConfig',
  'open',
  isExplainerConfig,
  () => [['ClarifyExplainerConfig', shapeOfClarifyExplainerConfig]],
)

/** Asserts that a value is of type {@link ExplainerConfig}; throws a ValidationError that holds every issue. */
export function assertExplainerConfig(value: unknown): asserts value is ExplainerConfig {
  assertValid(validateExplainerConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ExplainerConfig}. */
export function validateExplainerConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInExplainerConfig, 'open', value, options)
}

/** The Standard Schema of {@link ExplainerConfig}; yields its JSON Schema too. */
export const ExplainerConfigSchema: StandardSchema<ExplainerConfig> = /* @__PURE__ */ createStandardSchema(
  validateExplainerConfig,
  shapeOfExplainerConfig,
)

/** The JSON form of {@link ExplainerConfig}: dates and bytes are strings. */
export type ExplainerConfigJson = JsonForm<ExplainerConfig>

/** Reads the JSON form of {@link ExplainerConfig}; throws a ValidationError where it is none. */
export function decodeExplainerConfig(json: unknown, options?: ValidateOptions): ExplainerConfig {
  return decode(validateExplainerConfig, shapeOfExplainerConfig, json, options)
}

/** Writes the JSON form of {@link ExplainerConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeExplainerConfig(value: ExplainerConfig, options?: ValidateOptions): ExplainerConfigJson {
  return encode(validateExplainerConfig, shapeOfExplainerConfig, value, options)
}

/** Makes up a value of type {@link ExplainerConfig}: the same for the same seed; without one every member is there. */
export function sampleExplainerConfig(seed?: number): ExplainerConfig {
  return sample(isExplainerConfig, shapeOfExplainerConfig, seed)
}

/** Makes up values that are of type {@link ExplainerConfig}, but for one fault each. */
export function sampleInvalidExplainerConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfExplainerConfig, seed)
}

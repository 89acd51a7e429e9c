// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type InferenceConfig,
  findInInferenceConfig,
  isInferenceConfig,
  shapeOfInferenceConfig,
} from './inference-config.js'
import { type ShapConfig, findInShapConfig, isShapConfig, shapeOfShapConfig } from './shap-config.js'

export interface ClarifyExplainerConfig {
  /**
   * A JMESPath condition that picks the records to explain. Without it, all are explained. See
   * [EnableExplanations](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-enable).
   */
  EnableExplanations?: string
  /** How the explainer talks to the model's container. */
  InferenceConfig?: InferenceConfig
  /** Settings of the SHAP analysis. */
  ShapConfig?: ShapConfig
}

/** Whether a value is of type {@link ClarifyExplainerConfig}. */
export function isClarifyExplainerConfig(value: unknown): value is ClarifyExplainerConfig {
  if (!isObject(value)) return false
  let member: unknown = value['EnableExplanations']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['InferenceConfig']
  if (member !== undefined && !isInferenceConfig(member)) return false
  member = value['ShapConfig']
  if (member !== undefined && !isShapConfig(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ClarifyExplainerConfig}. */
export function findInClarifyExplainerConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['EnableExplanations']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'EnableExplanations', depth, report, 'string')
  member = value['InferenceConfig']
  if (member !== undefined && (report.isThorough || !isInferenceConfig(member)))
    findInInferenceConfig(member, enter(report, depth, 'InferenceConfig'), report)
  member = value['ShapConfig']
  if (member !== undefined && (report.isThorough || !isShapConfig(member)))
    findInShapConfig(member, enter(report, depth, 'ShapConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['EnableExplanations', 'InferenceConfig', 'ShapConfig'])
}

/** The description of {@link ClarifyExplainerConfig}. */
export const shapeOfClarifyExplainerConfig: StructureShape = /* @__PURE__ */ structure(
  'ClarifyExplainerConfig',
  'open',
  isClarifyExplainerConfig,
  () => [
    ['EnableExplanations', stringShape],
    ['InferenceConfig', shapeOfInferenceConfig],
    ['ShapConfig', shapeOfShapConfig],
  ],
)

/** Asserts that a value is of type {@link ClarifyExplainerConfig}; throws a ValidationError that holds every issue. */
export function assertClarifyExplainerConfig(value: unknown): asserts value is ClarifyExplainerConfig {
  assertValid(validateClarifyExplainerConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ClarifyExplainerConfig}. */
export function validateClarifyExplainerConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInClarifyExplainerConfig, 'open', value, options)
}

/** The Standard Schema of {@link ClarifyExplainerConfig}; yields its JSON Schema too. */
export const ClarifyExplainerConfigSchema: StandardSchema<ClarifyExplainerConfig> =
  /* @__PURE__ */ createStandardSchema(validateClarifyExplainerConfig, shapeOfClarifyExplainerConfig)

/** The JSON form of {@link ClarifyExplainerConfig}: dates and bytes are strings. */
export type ClarifyExplainerConfigJson = JsonForm<ClarifyExplainerConfig>

/** Reads the JSON form of {@link ClarifyExplainerConfig}; throws a ValidationError where it is none. */
export function decodeClarifyExplainerConfig(json: unknown, options?: ValidateOptions): ClarifyExplainerConfig {
  return decode(validateClarifyExplainerConfig, shapeOfClarifyExplainerConfig, json, options)
}

/** Writes the JSON form of {@link ClarifyExplainerConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeClarifyExplainerConfig(
  value: ClarifyExplainerConfig,
  options?: ValidateOptions,
): ClarifyExplainerConfigJson {
  return encode(validateClarifyExplainerConfig, shapeOfClarifyExplainerConfig, value, options)
}

/** Makes up a value of type {@link ClarifyExplainerConfig}: the same for the same seed; without one every member is there. */
export function sampleClarifyExplainerConfig(seed?: number): ClarifyExplainerConfig {
  return sample(isClarifyExplainerConfig, shapeOfClarifyExplainerConfig, seed)
}

/** Makes up values that are of type {@link ClarifyExplainerConfig}, but for one fault each. */
export function sampleInvalidClarifyExplainerConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfClarifyExplainerConfig, seed)
}

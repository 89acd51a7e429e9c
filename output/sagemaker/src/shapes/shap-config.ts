// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { booleanShape, integerShape, structure } from '../runtime/description.js'
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
  type ShapBaselineConfig,
  findInShapBaselineConfig,
  isShapBaselineConfig,
  shapeOfShapBaselineConfig,
} from './shap-baseline-config.js'
import { type TextConfig, findInTextConfig, isTextConfig, shapeOfTextConfig } from './text-config.js'

export interface ShapConfig {
  /** The baseline that Kernel SHAP compares with. */
  ShapBaselineConfig?: ShapBaselineConfig
  /**
   * How many samples Kernel SHAP looks at.
   *
   * @remarks
   * **Note**: More samples mean a larger made-up dataset and slower answers. See **Synthetic data**
   * in
   * [setting up an endpoint that explains](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
   */
  NumberOfSamples?: number
  /**
   * True takes the logit of the model's predictions, false takes them as log-odds. The default is
   * false.
   *
   * @defaultValue `false`
   */
  UseLogit?: boolean
  /** The seed of the explainer's random numbers. The same seed gives the same SHAP values. */
  Seed?: number
  /** Explains texts piece by piece. Needed for texts (NLP), and only for them. */
  TextConfig?: TextConfig
}

/** Whether a value is of type {@link ShapConfig}. */
export function isShapConfig(value: unknown): value is ShapConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ShapBaselineConfig']
  if (member !== undefined && !isShapBaselineConfig(member)) return false
  member = value['NumberOfSamples']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UseLogit']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['Seed']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['TextConfig']
  if (member !== undefined && !isTextConfig(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link ShapConfig}. */
export function findInShapConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ShapBaselineConfig']
  if (member !== undefined && (report.isThorough || !isShapBaselineConfig(member)))
    findInShapBaselineConfig(member, enter(report, depth, 'ShapBaselineConfig'), report)
  member = value['NumberOfSamples']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'NumberOfSamples', depth, report, 'integer')
  member = value['UseLogit']
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'UseLogit', depth, report, 'boolean')
  member = value['Seed']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'Seed', depth, report, 'integer')
  member = value['TextConfig']
  if (member !== undefined && (report.isThorough || !isTextConfig(member)))
    findInTextConfig(member, enter(report, depth, 'TextConfig'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['ShapBaselineConfig', 'NumberOfSamples', 'UseLogit', 'Seed', 'TextConfig'])
}

/** The description of {@link ShapConfig}. */
export const shapeOfShapConfig: StructureShape = /* @__PURE__ */ structure('ShapConfig', 'open', isShapConfig, () => [
  ['ShapBaselineConfig', shapeOfShapBaselineConfig],
  ['NumberOfSamples', integerShape],
  ['UseLogit', booleanShape],
  ['Seed', integerShape],
  ['TextConfig', shapeOfTextConfig],
])

/** Asserts that a value is of type {@link ShapConfig}; throws a ValidationError that holds every issue. */
export function assertShapConfig(value: unknown): asserts value is ShapConfig {
  assertValid(validateShapConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link ShapConfig}. */
export function validateShapConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInShapConfig, 'open', value, options)
}

/** The Standard Schema of {@link ShapConfig}; yields its JSON Schema too. */
export const ShapConfigSchema: StandardSchema<ShapConfig> = /* @__PURE__ */ createStandardSchema(
  validateShapConfig,
  shapeOfShapConfig,
)

/** The JSON form of {@link ShapConfig}: dates and bytes are strings. */
export type ShapConfigJson = JsonForm<ShapConfig>

/** Reads the JSON form of {@link ShapConfig}; throws a ValidationError where it is none. */
export function decodeShapConfig(json: unknown, options?: ValidateOptions): ShapConfig {
  return decode(validateShapConfig, shapeOfShapConfig, json, options)
}

/** Writes the JSON form of {@link ShapConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeShapConfig(value: ShapConfig, options?: ValidateOptions): ShapConfigJson {
  return encode(validateShapConfig, shapeOfShapConfig, value, options)
}

/** Makes up a value of type {@link ShapConfig}: the same for the same seed; without one every member is there. */
export function sampleShapConfig(seed?: number): ShapConfig {
  return sample(isShapConfig, shapeOfShapConfig, seed)
}

/** Makes up values that are of type {@link ShapConfig}, but for one fault each. */
export function sampleInvalidShapConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfShapConfig, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLAlgorithm,
  findInAutoMLAlgorithm,
  isAutoMLAlgorithm,
  shapeOfAutoMLAlgorithm,
} from './auto-ml-algorithm.js'

/** The algorithms from which an Autopilot job may build its candidates. */
export interface AlgorithmsConfig {
  /**
   * The algorithms from which an Autopilot job may build its candidates.
   *
   * @remarks
   * - Tables, `TabularJobConfig`:
   *
   * **Note**: Only algorithms of the mode in use count, which
   * [AutoMLJobConfig.Mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobConfig.html#sagemaker-Type-AutoMLJobConfig-Mode)
   * sets ( `ENSEMBLING` or `HYPERPARAMETER_TUNING`). Name at least 1.
   *
   * - `ENSEMBLING` knows:
   *   - "catboost"
   *   - "extra-trees"
   *   - "fastai"
   *   - "lightgbm"
   *   - "linear-learner"
   *   - "nn-torch"
   *   - "randomforest"
   *   - "xgboost"
   * - `HYPERPARAMETER_TUNING` knows:
   *   - "linear-learner"
   *   - "mlp"
   *   - "xgboost"
   *
   * - Forecasts of time series, `TimeSeriesForecastingJobConfig`:
   *   - Any of these may be named.
   *     - "cnn-qr"
   *     - "deepar"
   *     - "prophet"
   *     - "arima"
   *     - "npts"
   *     - "ets"
   */
  AutoMLAlgorithms: AutoMLAlgorithm[]
}

/** The algorithms from which an Autopilot job may build its candidates. */
export interface AlgorithmsConfigOutput {
  /**
   * The algorithms from which an Autopilot job may build its candidates.
   *
   * @remarks
   * - Tables, `TabularJobConfig`:
   *
   * **Note**: Only algorithms of the mode in use count, which
   * [AutoMLJobConfig.Mode](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLJobConfig.html#sagemaker-Type-AutoMLJobConfig-Mode)
   * sets ( `ENSEMBLING` or `HYPERPARAMETER_TUNING`). Name at least 1.
   *
   * - `ENSEMBLING` knows:
   *   - "catboost"
   *   - "extra-trees"
   *   - "fastai"
   *   - "lightgbm"
   *   - "linear-learner"
   *   - "nn-torch"
   *   - "randomforest"
   *   - "xgboost"
   * - `HYPERPARAMETER_TUNING` knows:
   *   - "linear-learner"
   *   - "mlp"
   *   - "xgboost"
   *
   * - Forecasts of time series, `TimeSeriesForecastingJobConfig`:
   *   - Any of these may be named.
   *     - "cnn-qr"
   *     - "deepar"
   *     - "prophet"
   *     - "arima"
   *     - "npts"
   *     - "ets"
   */
  AutoMLAlgorithms?: (AutoMLAlgorithm | (string & {}))[]
}

/** Whether a value is of type {@link AlgorithmsConfig}, as requests have it. */
export function isAlgorithmsConfig(value: unknown): value is AlgorithmsConfig {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLAlgorithms']
  if (!Array.isArray(member)) return false
  for (let index = 0; index < member.length; index++) {
    const item: unknown = member[index]
    if (!isAutoMLAlgorithm(item)) return false
  }
  for (const key in value) {
    if (key !== 'AutoMLAlgorithms' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AlgorithmsConfig}, as requests have it. */
export function findInAlgorithmsConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLAlgorithms']
  if (member === undefined) addWrong(member, 'AutoMLAlgorithms', depth, report, 'array')
  else explainList(member, enter(report, depth, 'AutoMLAlgorithms'), report, findInAutoMLAlgorithm)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoMLAlgorithms'])
}

/** The description of {@link AlgorithmsConfig}, as requests have it. */
export const shapeOfAlgorithmsConfig: StructureShape = /* @__PURE__ */ structure(
  'AlgorithmsConfig',
  'strict',
  isAlgorithmsConfig,
  () => [['AutoMLAlgorithms', listOf(shapeOfAutoMLAlgorithm), required]],
)

/** Asserts that a value is of type {@link AlgorithmsConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAlgorithmsConfig(value: unknown): asserts value is AlgorithmsConfig {
  assertValid(validateAlgorithmsConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AlgorithmsConfig}, as requests have it. */
export function validateAlgorithmsConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAlgorithmsConfig, 'strict', value, options)
}

/** The Standard Schema of {@link AlgorithmsConfig}, as requests have it; yields its JSON Schema too. */
export const AlgorithmsConfigSchema: StandardSchema<AlgorithmsConfig> = /* @__PURE__ */ createStandardSchema(
  validateAlgorithmsConfig,
  shapeOfAlgorithmsConfig,
)

/** The JSON form of {@link AlgorithmsConfig}: dates and bytes are strings. */
export type AlgorithmsConfigJson = JsonForm<AlgorithmsConfig>

/** Reads the JSON form of {@link AlgorithmsConfig}, as requests have it; throws a ValidationError where it is none. */
export function decodeAlgorithmsConfig(json: unknown, options?: ValidateOptions): AlgorithmsConfig {
  return decode(validateAlgorithmsConfig, shapeOfAlgorithmsConfig, json, options)
}

/** Writes the JSON form of {@link AlgorithmsConfig}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAlgorithmsConfig(value: AlgorithmsConfig, options?: ValidateOptions): AlgorithmsConfigJson {
  return encode(validateAlgorithmsConfig, shapeOfAlgorithmsConfig, value, options)
}

/** Makes up a value of type {@link AlgorithmsConfig}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAlgorithmsConfig(seed?: number): AlgorithmsConfig {
  return sample(isAlgorithmsConfig, shapeOfAlgorithmsConfig, seed)
}

/** Makes up values that are of type {@link AlgorithmsConfig}, as requests have it, but for one fault each. */
export function sampleInvalidAlgorithmsConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAlgorithmsConfig, seed)
}

/** Whether a value is of type {@link AlgorithmsConfigOutput}, as responses have it. */
export function isAlgorithmsConfigOutput(value: unknown): value is AlgorithmsConfigOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLAlgorithms']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AlgorithmsConfigOutput}, as responses have it. */
export function findInAlgorithmsConfigOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AutoMLAlgorithms']
  if (member !== undefined) explainList(member, enter(report, depth, 'AutoMLAlgorithms'), report, findInAutoMLAlgorithm)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AutoMLAlgorithms'])
}

/** The description of {@link AlgorithmsConfigOutput}, as responses have it. */
export const shapeOfAlgorithmsConfigOutput: StructureShape = /* @__PURE__ */ structure(
  'AlgorithmsConfigOutput',
  'open',
  isAlgorithmsConfigOutput,
  () => [['AutoMLAlgorithms', listOf(shapeOfAutoMLAlgorithm)]],
)

/** Asserts that a value is of type {@link AlgorithmsConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAlgorithmsConfigOutput(value: unknown): asserts value is AlgorithmsConfigOutput {
  assertValid(validateAlgorithmsConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AlgorithmsConfigOutput}, as responses have it. */
export function validateAlgorithmsConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAlgorithmsConfigOutput, 'open', value, options)
}

/** The Standard Schema of {@link AlgorithmsConfigOutput}, as responses have it; yields its JSON Schema too. */
export const AlgorithmsConfigOutputSchema: StandardSchema<AlgorithmsConfigOutput> =
  /* @__PURE__ */ createStandardSchema(validateAlgorithmsConfigOutput, shapeOfAlgorithmsConfigOutput)

/** The JSON form of {@link AlgorithmsConfigOutput}: dates and bytes are strings. */
export type AlgorithmsConfigOutputJson = JsonForm<AlgorithmsConfigOutput>

/** Reads the JSON form of {@link AlgorithmsConfigOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeAlgorithmsConfigOutput(json: unknown, options?: ValidateOptions): AlgorithmsConfigOutput {
  return decode(validateAlgorithmsConfigOutput, shapeOfAlgorithmsConfigOutput, json, options)
}

/** Writes the JSON form of {@link AlgorithmsConfigOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAlgorithmsConfigOutput(
  value: AlgorithmsConfigOutput,
  options?: ValidateOptions,
): AlgorithmsConfigOutputJson {
  return encode(validateAlgorithmsConfigOutput, shapeOfAlgorithmsConfigOutput, value, options)
}

/** Makes up a value of type {@link AlgorithmsConfigOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAlgorithmsConfigOutput(seed?: number): AlgorithmsConfigOutput {
  return sample(isAlgorithmsConfigOutput, shapeOfAlgorithmsConfigOutput, seed)
}

/** Makes up values that are of type {@link AlgorithmsConfigOutput}, as responses have it, but for one fault each. */
export function sampleInvalidAlgorithmsConfigOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAlgorithmsConfigOutput, seed)
}

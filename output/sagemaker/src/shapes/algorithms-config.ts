// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type AutoMLAlgorithm,
  explainAutoMLAlgorithm,
  isAutoMLAlgorithm,
  jsonSchemaOfAutoMLAlgorithm,
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

/** Asserts that a value is of type {@link AlgorithmsConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAlgorithmsConfig(value: unknown): asserts value is AlgorithmsConfig {
  assertValid(validateAlgorithmsConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AlgorithmsConfig}, as requests have it. */
export function validateAlgorithmsConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAlgorithmsConfig, explainAlgorithmsConfig, value, options)
}

/** The Standard Schema of {@link AlgorithmsConfig}, as requests have it; yields its JSON Schema too. */
export const AlgorithmsConfigSchema: StandardSchema<AlgorithmsConfig> = /* @__PURE__ */ createStandardSchema(
  validateAlgorithmsConfig,
  jsonSchemaOfAlgorithmsConfig,
)

/** Adds to a report why a value is not of type {@link AlgorithmsConfig}, as requests have it. */
export function explainAlgorithmsConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['AutoMLAlgorithms', listOf(explainAutoMLAlgorithm), true]])
}

/** The JSON Schema of {@link AlgorithmsConfig}, as requests have it. */
export function jsonSchemaOfAlgorithmsConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AlgorithmsConfig', () => ({
    type: 'object',
    properties: { AutoMLAlgorithms: { type: 'array', items: jsonSchemaOfAutoMLAlgorithm(builder) } },
    required: ['AutoMLAlgorithms'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link AlgorithmsConfigOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAlgorithmsConfigOutput(value: unknown): asserts value is AlgorithmsConfigOutput {
  assertValid(validateAlgorithmsConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AlgorithmsConfigOutput}, as responses have it. */
export function validateAlgorithmsConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAlgorithmsConfigOutput, explainAlgorithmsConfigOutput, value, options)
}

/** The Standard Schema of {@link AlgorithmsConfigOutput}, as responses have it; yields its JSON Schema too. */
export const AlgorithmsConfigOutputSchema: StandardSchema<AlgorithmsConfigOutput> =
  /* @__PURE__ */ createStandardSchema(validateAlgorithmsConfigOutput, jsonSchemaOfAlgorithmsConfigOutput)

/** Adds to a report why a value is not of type {@link AlgorithmsConfigOutput}, as responses have it. */
export function explainAlgorithmsConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['AutoMLAlgorithms', listOf(reportString)]])
}

/** The JSON Schema of {@link AlgorithmsConfigOutput}, as responses have it. */
export function jsonSchemaOfAlgorithmsConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AlgorithmsConfigOutput', () => ({
    type: 'object',
    properties: { AutoMLAlgorithms: { type: 'array', items: { type: 'string' } } },
  }))
}

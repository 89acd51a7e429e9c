// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { listOf, outputOf, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type AutoMLAlgorithm, AutoMLAlgorithmSchema, isAutoMLAlgorithm } from './auto-ml-algorithm.js'

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
  AutoMLAlgorithms: readonly AutoMLAlgorithm[]
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

export function isAlgorithmsConfig(value: unknown): value is AlgorithmsConfig {
  return fitsAlgorithmsConfig(value, true)
}

export function isAlgorithmsConfigOutput(value: unknown): value is AlgorithmsConfigOutput {
  return fitsAlgorithmsConfig(value, false)
}

/** Whether a value is of type {@link AlgorithmsConfig}, as requests or as responses have it. */
export function fitsAlgorithmsConfig(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLAlgorithms']
  if (asRequest || member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (asRequest ? !isAutoMLAlgorithm(item) : typeof item !== 'string') return false
    }
  }
  if (asRequest) {
    for (const key in value) {
      if (key !== 'AutoMLAlgorithms' && hasSet(value, key)) return false
    }
  }
  return true
}

export const AlgorithmsConfigSchema: StructureSchema<AlgorithmsConfig> = /* @__PURE__ */ structure(
  'AlgorithmsConfig',
  request,
  isAlgorithmsConfig,
  () => [['AutoMLAlgorithms', listOf(AutoMLAlgorithmSchema), required]],
  { output: true },
)

export const AlgorithmsConfigOutputSchema: StructureSchema<AlgorithmsConfigOutput> = /* @__PURE__ */ outputOf(
  AlgorithmsConfigSchema,
  response,
  isAlgorithmsConfigOutput,
)

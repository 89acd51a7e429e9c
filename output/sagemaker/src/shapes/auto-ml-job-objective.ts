// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type MetricName, findInMetricName, isMetricName, shapeOfMetricName } from './metric-name.js'

export interface AutoMLJobObjective {
  /**
   * The metric by which a model's predictions are judged. Each training round adjusts the model's
   * parameters by the value that the metric takes on the validation data.
   *
   * @remarks
   * Which metrics Autopilot offers, and which one it takes when none is named, varies with the type
   * of problem.
   *
   * - Tables:
   *
   *   - Metrics on offer:
   *     - Regression has `MAE`, `MSE`, `R2`, `RMSE`
   *     - Two classes have `Accuracy`, `AUC`, `BalancedAccuracy`, `F1`, `Precision`, `Recall`
   *     - More than two classes have `Accuracy`, `BalancedAccuracy`, `F1macro`, `PrecisionMacro`,
   *       `RecallMacro`
   *
   *   What each of them measures:
   *   [metrics for classification and for regression](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html#autopilot-metrics).
   *
   *   - Metrics taken by default:
   *     - Regression takes `MSE`.
   *     - Two classes take `F1`.
   *     - More than two classes take `Accuracy`.
   *
   * - Images and texts to be classified:
   *   - On offer is `Accuracy` What it measures:
   *     [metrics for images and texts](https://docs.aws.amazon.com/sagemaker/latest/dg/text-classification-data-format-and-metric.html).
   *   - By default it takes `Accuracy`
   *
   * - Forecasts of time series:
   *   - On offer are `RMSE`, `wQL`, `Average wQL`, `MASE`, `MAPE`, `WAPE` What each of them
   *     measures:
   *     [metrics for forecasts](https://docs.aws.amazon.com/sagemaker/latest/dg/timeseries-objective-metric.html).
   *   - By default it takes `AverageWeightedQuantileLoss`
   *
   * - Text generation (large language models, tuned further): `AutoMLJobObjective` may stay empty.
   *   There is only one candidate; Autopilot tunes it on the dataset and lowers its cross-entropy
   *   loss. The quality of what the tuned model writes can be judged afterwards, by other metrics:
   *   [metrics for tuned language models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-metrics.html).
   */
  MetricName: MetricName
}

/** {@link AutoMLJobObjective} as responses have it. */
export interface AutoMLJobObjectiveOutput {
  /**
   * The metric by which a model's predictions are judged. Each training round adjusts the model's
   * parameters by the value that the metric takes on the validation data.
   *
   * @remarks
   * Which metrics Autopilot offers, and which one it takes when none is named, varies with the type
   * of problem.
   *
   * - Tables:
   *
   *   - Metrics on offer:
   *     - Regression has `MAE`, `MSE`, `R2`, `RMSE`
   *     - Two classes have `Accuracy`, `AUC`, `BalancedAccuracy`, `F1`, `Precision`, `Recall`
   *     - More than two classes have `Accuracy`, `BalancedAccuracy`, `F1macro`, `PrecisionMacro`,
   *       `RecallMacro`
   *
   *   What each of them measures:
   *   [metrics for classification and for regression](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-metrics-validation.html#autopilot-metrics).
   *
   *   - Metrics taken by default:
   *     - Regression takes `MSE`.
   *     - Two classes take `F1`.
   *     - More than two classes take `Accuracy`.
   *
   * - Images and texts to be classified:
   *   - On offer is `Accuracy` What it measures:
   *     [metrics for images and texts](https://docs.aws.amazon.com/sagemaker/latest/dg/text-classification-data-format-and-metric.html).
   *   - By default it takes `Accuracy`
   *
   * - Forecasts of time series:
   *   - On offer are `RMSE`, `wQL`, `Average wQL`, `MASE`, `MAPE`, `WAPE` What each of them
   *     measures:
   *     [metrics for forecasts](https://docs.aws.amazon.com/sagemaker/latest/dg/timeseries-objective-metric.html).
   *   - By default it takes `AverageWeightedQuantileLoss`
   *
   * - Text generation (large language models, tuned further): `AutoMLJobObjective` may stay empty.
   *   There is only one candidate; Autopilot tunes it on the dataset and lowers its cross-entropy
   *   loss. The quality of what the tuned model writes can be judged afterwards, by other metrics:
   *   [metrics for tuned language models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-metrics.html).
   */
  MetricName?: MetricName | (string & {})
}

/** Whether a value is of type {@link AutoMLJobObjective}, as requests have it. */
export function isAutoMLJobObjective(value: unknown): value is AutoMLJobObjective {
  if (!isObject(value)) return false
  let member: unknown = value['MetricName']
  if (!isMetricName(member)) return false
  for (const key in value) {
    if (key !== 'MetricName' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJobObjective}, as requests have it. */
export function findInAutoMLJobObjective(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MetricName']
  if (member === undefined) addWrong(member, 'MetricName', depth, report, 'string')
  else if (!isMetricName(member)) findInMetricName(member, enter(report, depth, 'MetricName'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MetricName'])
}

/** The description of {@link AutoMLJobObjective}, as requests have it. */
export const shapeOfAutoMLJobObjective: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobObjective',
  'strict',
  isAutoMLJobObjective,
  () => [['MetricName', shapeOfMetricName, required]],
)

/** Asserts that a value is of type {@link AutoMLJobObjective}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobObjective(value: unknown): asserts value is AutoMLJobObjective {
  assertValid(validateAutoMLJobObjective(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobObjective}, as requests have it. */
export function validateAutoMLJobObjective(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobObjective, 'strict', value, options)
}

/** The Standard Schema of {@link AutoMLJobObjective}, as requests have it; yields its JSON Schema too. */
export const AutoMLJobObjectiveSchema: StandardSchema<AutoMLJobObjective> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobObjective,
  shapeOfAutoMLJobObjective,
)

/** The JSON form of {@link AutoMLJobObjective}: dates and bytes are strings. */
export type AutoMLJobObjectiveJson = JsonForm<AutoMLJobObjective>

/** Reads the JSON form of {@link AutoMLJobObjective}, as requests have it; throws a ValidationError where it is none. */
export function decodeAutoMLJobObjective(json: unknown, options?: ValidateOptions): AutoMLJobObjective {
  return decode(validateAutoMLJobObjective, shapeOfAutoMLJobObjective, json, options)
}

/** Writes the JSON form of {@link AutoMLJobObjective}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobObjective(value: AutoMLJobObjective, options?: ValidateOptions): AutoMLJobObjectiveJson {
  return encode(validateAutoMLJobObjective, shapeOfAutoMLJobObjective, value, options)
}

/** Makes up a value of type {@link AutoMLJobObjective}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobObjective(seed?: number): AutoMLJobObjective {
  return sample(isAutoMLJobObjective, shapeOfAutoMLJobObjective, seed)
}

/** Makes up values that are of type {@link AutoMLJobObjective}, as requests have it, but for one fault each. */
export function sampleInvalidAutoMLJobObjective(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobObjective, seed)
}

/** Whether a value is of type {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function isAutoMLJobObjectiveOutput(value: unknown): value is AutoMLJobObjectiveOutput {
  if (!isObject(value)) return false
  let member: unknown = value['MetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function findInAutoMLJobObjectiveOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MetricName']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInMetricName(member, enter(report, depth, 'MetricName'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MetricName'])
}

/** The description of {@link AutoMLJobObjectiveOutput}, as responses have it. */
export const shapeOfAutoMLJobObjectiveOutput: StructureShape = /* @__PURE__ */ structure(
  'AutoMLJobObjectiveOutput',
  'open',
  isAutoMLJobObjectiveOutput,
  () => [['MetricName', shapeOfMetricName]],
)

/** Asserts that a value is of type {@link AutoMLJobObjectiveOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobObjectiveOutput(value: unknown): asserts value is AutoMLJobObjectiveOutput {
  assertValid(validateAutoMLJobObjectiveOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function validateAutoMLJobObjectiveOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAutoMLJobObjectiveOutput, 'open', value, options)
}

/** The Standard Schema of {@link AutoMLJobObjectiveOutput}, as responses have it; yields its JSON Schema too. */
export const AutoMLJobObjectiveOutputSchema: StandardSchema<AutoMLJobObjectiveOutput> =
  /* @__PURE__ */ createStandardSchema(validateAutoMLJobObjectiveOutput, shapeOfAutoMLJobObjectiveOutput)

/** The JSON form of {@link AutoMLJobObjectiveOutput}: dates and bytes are strings. */
export type AutoMLJobObjectiveOutputJson = JsonForm<AutoMLJobObjectiveOutput>

/** Reads the JSON form of {@link AutoMLJobObjectiveOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeAutoMLJobObjectiveOutput(json: unknown, options?: ValidateOptions): AutoMLJobObjectiveOutput {
  return decode(validateAutoMLJobObjectiveOutput, shapeOfAutoMLJobObjectiveOutput, json, options)
}

/** Writes the JSON form of {@link AutoMLJobObjectiveOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAutoMLJobObjectiveOutput(
  value: AutoMLJobObjectiveOutput,
  options?: ValidateOptions,
): AutoMLJobObjectiveOutputJson {
  return encode(validateAutoMLJobObjectiveOutput, shapeOfAutoMLJobObjectiveOutput, value, options)
}

/** Makes up a value of type {@link AutoMLJobObjectiveOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAutoMLJobObjectiveOutput(seed?: number): AutoMLJobObjectiveOutput {
  return sample(isAutoMLJobObjectiveOutput, shapeOfAutoMLJobObjectiveOutput, seed)
}

/** Makes up values that are of type {@link AutoMLJobObjectiveOutput}, as responses have it, but for one fault each. */
export function sampleInvalidAutoMLJobObjectiveOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAutoMLJobObjectiveOutput, seed)
}

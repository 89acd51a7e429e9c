// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type MetricName, explainMetricName, isMetricName, jsonSchemaOfMetricName } from './metric-name.js'

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

/** Asserts that a value is of type {@link AutoMLJobObjective}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobObjective(value: unknown): asserts value is AutoMLJobObjective {
  assertValid(validateAutoMLJobObjective(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobObjective}, as requests have it. */
export function validateAutoMLJobObjective(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobObjective, explainAutoMLJobObjective, value, options)
}

/** The Standard Schema of {@link AutoMLJobObjective}, as requests have it; yields its JSON Schema too. */
export const AutoMLJobObjectiveSchema: StandardSchema<AutoMLJobObjective> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJobObjective,
  jsonSchemaOfAutoMLJobObjective,
)

/** Adds to a report why a value is not of type {@link AutoMLJobObjective}, as requests have it. */
export function explainAutoMLJobObjective(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['MetricName', explainMetricName, true]])
}

/** The JSON Schema of {@link AutoMLJobObjective}, as requests have it. */
export function jsonSchemaOfAutoMLJobObjective(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobObjective', () => ({
    type: 'object',
    properties: { MetricName: jsonSchemaOfMetricName(builder) },
    required: ['MetricName'],
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function isAutoMLJobObjectiveOutput(value: unknown): value is AutoMLJobObjectiveOutput {
  if (!isObject(value)) return false
  let member: unknown = value['MetricName']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link AutoMLJobObjectiveOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAutoMLJobObjectiveOutput(value: unknown): asserts value is AutoMLJobObjectiveOutput {
  assertValid(validateAutoMLJobObjectiveOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function validateAutoMLJobObjectiveOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLJobObjectiveOutput, explainAutoMLJobObjectiveOutput, value, options)
}

/** The Standard Schema of {@link AutoMLJobObjectiveOutput}, as responses have it; yields its JSON Schema too. */
export const AutoMLJobObjectiveOutputSchema: StandardSchema<AutoMLJobObjectiveOutput> =
  /* @__PURE__ */ createStandardSchema(validateAutoMLJobObjectiveOutput, jsonSchemaOfAutoMLJobObjectiveOutput)

/** Adds to a report why a value is not of type {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function explainAutoMLJobObjectiveOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['MetricName', reportString]])
}

/** The JSON Schema of {@link AutoMLJobObjectiveOutput}, as responses have it. */
export function jsonSchemaOfAutoMLJobObjectiveOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJobObjectiveOutput', () => ({
    type: 'object',
    properties: { MetricName: { type: 'string' } },
  }))
}

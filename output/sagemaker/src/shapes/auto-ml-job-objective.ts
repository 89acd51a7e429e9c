// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { outputOf, required, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type MetricName, MetricNameSchema, isMetricName } from './metric-name.js'

export interface AutoMLJobObjective {
  /**
   * The metric by which a model's predictions are judged. Each training round adjusts the model's parameters by the
   * value that the metric takes on the validation data.
   *
   * @remarks
   * Which metrics Autopilot offers, and which one it takes when none is named, varies with the type of problem.
   *
   * - Tables:
   *
   *   - Metrics on offer:
   *     - Regression has `MAE`, `MSE`, `R2`, `RMSE`
   *     - Two classes have `Accuracy`, `AUC`, `BalancedAccuracy`, `F1`, `Precision`, `Recall`
   *     - More than two classes have `Accuracy`, `BalancedAccuracy`, `F1macro`, `PrecisionMacro`, `RecallMacro`
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
   *   - On offer are `RMSE`, `wQL`, `Average wQL`, `MASE`, `MAPE`, `WAPE` What each of them measures:
   *     [metrics for forecasts](https://docs.aws.amazon.com/sagemaker/latest/dg/timeseries-objective-metric.html).
   *   - By default it takes `AverageWeightedQuantileLoss`
   *
   * - Text generation (large language models, tuned further): `AutoMLJobObjective` may stay empty. There is only one
   *   candidate; Autopilot tunes it on the dataset and lowers its cross-entropy loss. The quality of what the tuned
   *   model writes can be judged afterwards, by other metrics:
   *   [metrics for tuned language models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-metrics.html).
   */
  MetricName: MetricName
}

/** {@link AutoMLJobObjective} as responses have it. */
export interface AutoMLJobObjectiveOutput {
  /**
   * The metric by which a model's predictions are judged. Each training round adjusts the model's parameters by the
   * value that the metric takes on the validation data.
   *
   * @remarks
   * Which metrics Autopilot offers, and which one it takes when none is named, varies with the type of problem.
   *
   * - Tables:
   *
   *   - Metrics on offer:
   *     - Regression has `MAE`, `MSE`, `R2`, `RMSE`
   *     - Two classes have `Accuracy`, `AUC`, `BalancedAccuracy`, `F1`, `Precision`, `Recall`
   *     - More than two classes have `Accuracy`, `BalancedAccuracy`, `F1macro`, `PrecisionMacro`, `RecallMacro`
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
   *   - On offer are `RMSE`, `wQL`, `Average wQL`, `MASE`, `MAPE`, `WAPE` What each of them measures:
   *     [metrics for forecasts](https://docs.aws.amazon.com/sagemaker/latest/dg/timeseries-objective-metric.html).
   *   - By default it takes `AverageWeightedQuantileLoss`
   *
   * - Text generation (large language models, tuned further): `AutoMLJobObjective` may stay empty. There is only one
   *   candidate; Autopilot tunes it on the dataset and lowers its cross-entropy loss. The quality of what the tuned
   *   model writes can be judged afterwards, by other metrics:
   *   [metrics for tuned language models](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-llms-finetuning-metrics.html).
   */
  MetricName?: MetricName | (string & {})
}

export function isAutoMLJobObjective(value: unknown): value is AutoMLJobObjective {
  return fitsAutoMLJobObjective(value, true)
}

export function isAutoMLJobObjectiveOutput(value: unknown): value is AutoMLJobObjectiveOutput {
  return fitsAutoMLJobObjective(value, false)
}

/** Whether a value is of type {@link AutoMLJobObjective}, as requests or as responses have it. */
export function fitsAutoMLJobObjective(value: unknown, asRequest: boolean): boolean {
  if (!isObject(value)) return false
  let member: unknown = value['MetricName']
  if ((asRequest || member !== undefined) && (asRequest ? !isMetricName(member) : typeof member !== 'string'))
    return false
  if (asRequest) {
    for (const key in value) {
      if (key !== 'MetricName' && hasSet(value, key)) return false
    }
  }
  return true
}

export const AutoMLJobObjectiveSchema: StructureSchema<AutoMLJobObjective> = /* @__PURE__ */ structure(
  'AutoMLJobObjective',
  request,
  isAutoMLJobObjective,
  () => [['MetricName', MetricNameSchema, required]],
  { output: true },
)

export const AutoMLJobObjectiveOutputSchema: StructureSchema<AutoMLJobObjectiveOutput> = /* @__PURE__ */ outputOf(
  AutoMLJobObjectiveSchema,
  response,
  isAutoMLJobObjectiveOutput,
)

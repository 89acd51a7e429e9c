// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link StandardMetricNameValues}. */
export type StandardMetricName =
  | 'Accuracy'
  | 'MSE'
  | 'F1'
  | 'F1macro'
  | 'AUC'
  | 'RMSE'
  | 'MAE'
  | 'R2'
  | 'BalancedAccuracy'
  | 'Precision'
  | 'PrecisionMacro'
  | 'Recall'
  | 'RecallMacro'
  | 'LogLoss'
  | 'InferenceLatency'
  | 'MAPE'
  | 'MASE'
  | 'WAPE'
  | 'AverageWeightedQuantileLoss'
  | 'Rouge1'
  | 'Rouge2'
  | 'RougeL'
  | 'RougeLSum'
  | 'Perplexity'
  | 'ValidationLoss'
  | 'TrainingLoss'

/** Every {@link StandardMetricName} that the pages list. */
export const StandardMetricNameValues: readonly [
  'Accuracy',
  'MSE',
  'F1',
  'F1macro',
  'AUC',
  'RMSE',
  'MAE',
  'R2',
  'BalancedAccuracy',
  'Precision',
  'PrecisionMacro',
  'Recall',
  'RecallMacro',
  'LogLoss',
  'InferenceLatency',
  'MAPE',
  'MASE',
  'WAPE',
  'AverageWeightedQuantileLoss',
  'Rouge1',
  'Rouge2',
  'RougeL',
  'RougeLSum',
  'Perplexity',
  'ValidationLoss',
  'TrainingLoss',
] = /* @__PURE__ */ Object.freeze([
  'Accuracy',
  'MSE',
  'F1',
  'F1macro',
  'AUC',
  'RMSE',
  'MAE',
  'R2',
  'BalancedAccuracy',
  'Precision',
  'PrecisionMacro',
  'Recall',
  'RecallMacro',
  'LogLoss',
  'InferenceLatency',
  'MAPE',
  'MASE',
  'WAPE',
  'AverageWeightedQuantileLoss',
  'Rouge1',
  'Rouge2',
  'RougeL',
  'RougeLSum',
  'Perplexity',
  'ValidationLoss',
  'TrainingLoss',
] as const)

const setOfStandardMetricName: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(StandardMetricNameValues)

export function isStandardMetricName(value: unknown): value is StandardMetricName {
  return setOfStandardMetricName.has(value)
}

export const StandardMetricNameSchema: EnumSchema<StandardMetricName> = /* @__PURE__ */ enumOf(
  'StandardMetricName',
  StandardMetricNameValues,
)

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link CandidateMetricStandardMetricNameValues}. */
export type CandidateMetricStandardMetricName =
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

/** Every {@link CandidateMetricStandardMetricName} that the pages list. */
export const CandidateMetricStandardMetricNameValues: readonly [
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

const setOfCandidateMetricStandardMetricName: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(
  CandidateMetricStandardMetricNameValues,
)

export function isCandidateMetricStandardMetricName(value: unknown): value is CandidateMetricStandardMetricName {
  return setOfCandidateMetricStandardMetricName.has(value)
}

export const CandidateMetricStandardMetricNameSchema: EnumSchema<CandidateMetricStandardMetricName> =
  /* @__PURE__ */ enumOf('CandidateMetricStandardMetricName', CandidateMetricStandardMetricNameValues)

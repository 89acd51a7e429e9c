// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link MetricNameValues}. */
export type MetricName =
  | 'Accuracy'
  | 'MSE'
  | 'F1'
  | 'F1macro'
  | 'AUC'
  | 'RMSE'
  | 'BalancedAccuracy'
  | 'R2'
  | 'Recall'
  | 'RecallMacro'
  | 'Precision'
  | 'PrecisionMacro'
  | 'MAE'
  | 'MAPE'
  | 'MASE'
  | 'WAPE'
  | 'AverageWeightedQuantileLoss'

/** Every {@link MetricName} that the pages list. */
export const MetricNameValues: readonly [
  'Accuracy',
  'MSE',
  'F1',
  'F1macro',
  'AUC',
  'RMSE',
  'BalancedAccuracy',
  'R2',
  'Recall',
  'RecallMacro',
  'Precision',
  'PrecisionMacro',
  'MAE',
  'MAPE',
  'MASE',
  'WAPE',
  'AverageWeightedQuantileLoss',
] = /* @__PURE__ */ Object.freeze([
  'Accuracy',
  'MSE',
  'F1',
  'F1macro',
  'AUC',
  'RMSE',
  'BalancedAccuracy',
  'R2',
  'Recall',
  'RecallMacro',
  'Precision',
  'PrecisionMacro',
  'MAE',
  'MAPE',
  'MASE',
  'WAPE',
  'AverageWeightedQuantileLoss',
] as const)

const setOfMetricName: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(MetricNameValues)

export function isMetricName(value: unknown): value is MetricName {
  return setOfMetricName.has(value)
}

export const MetricNameSchema: EnumSchema<MetricName> = /* @__PURE__ */ enumOf('MetricName', MetricNameValues)

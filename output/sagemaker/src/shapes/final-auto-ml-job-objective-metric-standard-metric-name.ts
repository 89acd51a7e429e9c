// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import type { EnumSchema } from '../runtime/schema.js'

/** A value of {@link FinalAutoMLJobObjectiveMetricStandardMetricNameValues}. */
export type FinalAutoMLJobObjectiveMetricStandardMetricName =
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

/** Every {@link FinalAutoMLJobObjectiveMetricStandardMetricName} that the pages list. */
export const FinalAutoMLJobObjectiveMetricStandardMetricNameValues: readonly [
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

const setOfFinalAutoMLJobObjectiveMetricStandardMetricName: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(
  FinalAutoMLJobObjectiveMetricStandardMetricNameValues,
)

export function isFinalAutoMLJobObjectiveMetricStandardMetricName(
  value: unknown,
): value is FinalAutoMLJobObjectiveMetricStandardMetricName {
  return setOfFinalAutoMLJobObjectiveMetricStandardMetricName.has(value)
}

export const FinalAutoMLJobObjectiveMetricStandardMetricNameSchema: EnumSchema<FinalAutoMLJobObjectiveMetricStandardMetricName> =
  /* @__PURE__ */ enumOf(
    'FinalAutoMLJobObjectiveMetricStandardMetricName',
    FinalAutoMLJobObjectiveMetricStandardMetricNameValues,
  )

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

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

/** Whether a value is of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}. */
export function isFinalAutoMLJobObjectiveMetricStandardMetricName(
  value: unknown,
): value is FinalAutoMLJobObjectiveMetricStandardMetricName {
  return setOfFinalAutoMLJobObjectiveMetricStandardMetricName.has(value)
}

/** Adds to a report what keeps a value from being of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}. */
export function findInFinalAutoMLJobObjectiveMetricStandardMetricName(
  value: unknown,
  depth: number,
  report: Report,
): void {
  explainEnum(value, depth, report, FinalAutoMLJobObjectiveMetricStandardMetricNameValues)
}

/** The description of {@link FinalAutoMLJobObjectiveMetricStandardMetricName}. */
export const shapeOfFinalAutoMLJobObjectiveMetricStandardMetricName: EnumShape = /* @__PURE__ */ enumOf(
  'FinalAutoMLJobObjectiveMetricStandardMetricName',
  FinalAutoMLJobObjectiveMetricStandardMetricNameValues,
)

/** Asserts that a value is of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}; throws a ValidationError that holds every issue. */
export function assertFinalAutoMLJobObjectiveMetricStandardMetricName(
  value: unknown,
): asserts value is FinalAutoMLJobObjectiveMetricStandardMetricName {
  assertValid(validateFinalAutoMLJobObjectiveMetricStandardMetricName(value))
}

/** Tells every issue that keeps a value from being of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}. */
export function validateFinalAutoMLJobObjectiveMetricStandardMetricName(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(findInFinalAutoMLJobObjectiveMetricStandardMetricName, 'strict', value, options)
}

/** The Standard Schema of {@link FinalAutoMLJobObjectiveMetricStandardMetricName}; yields its JSON Schema too. */
export const FinalAutoMLJobObjectiveMetricStandardMetricNameSchema: StandardSchema<FinalAutoMLJobObjectiveMetricStandardMetricName> =
  /* @__PURE__ */ createStandardSchema(
    validateFinalAutoMLJobObjectiveMetricStandardMetricName,
    shapeOfFinalAutoMLJobObjectiveMetricStandardMetricName,
  )

/** Makes up a value of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}: the same for the same seed; without one every member is there. */
export function sampleFinalAutoMLJobObjectiveMetricStandardMetricName(
  seed?: number,
): FinalAutoMLJobObjectiveMetricStandardMetricName {
  return sample(
    isFinalAutoMLJobObjectiveMetricStandardMetricName,
    shapeOfFinalAutoMLJobObjectiveMetricStandardMetricName,
    seed,
  )
}

/** Makes up values that are of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}, but for one fault each. */
export function sampleInvalidFinalAutoMLJobObjectiveMetricStandardMetricName(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfFinalAutoMLJobObjectiveMetricStandardMetricName, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

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

/** Whether a value is of type {@link MetricName}. */
export function isMetricName(value: unknown): value is MetricName {
  return setOfMetricName.has(value)
}

/** Adds to a report what keeps a value from being of type {@link MetricName}. */
export function findInMetricName(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, MetricNameValues)
}

/** The description of {@link MetricName}. */
export const shapeOfMetricName: EnumShape = /* @__PURE__ */ enumOf('MetricName', MetricNameValues)

/** Asserts that a value is of type {@link MetricName}; throws a ValidationError that holds every issue. */
export function assertMetricName(value: unknown): asserts value is MetricName {
  assertValid(validateMetricName(value))
}

/** Tells every issue that keeps a value from being of type {@link MetricName}. */
export function validateMetricName(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInMetricName, 'strict', value, options)
}

/** The Standard Schema of {@link MetricName}; yields its JSON Schema too. */
export const MetricNameSchema: StandardSchema<MetricName> = /* @__PURE__ */ createStandardSchema(
  validateMetricName,
  shapeOfMetricName,
)

/** Makes up a value of type {@link MetricName}: the same for the same seed; without one every member is there. */
export function sampleMetricName(seed?: number): MetricName {
  return sample(isMetricName, shapeOfMetricName, seed)
}

/** Makes up values that are of type {@link MetricName}, but for one fault each. */
export function sampleInvalidMetricName(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfMetricName, seed)
}

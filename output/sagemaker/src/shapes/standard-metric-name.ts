// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

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

/** Whether a value is of type {@link StandardMetricName}. */
export function isStandardMetricName(value: unknown): value is StandardMetricName {
  return setOfStandardMetricName.has(value)
}

/** Adds to a report what keeps a value from being of type {@link StandardMetricName}. */
export function findInStandardMetricName(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, StandardMetricNameValues)
}

/** The description of {@link StandardMetricName}. */
export const shapeOfStandardMetricName: EnumShape = /* @__PURE__ */ enumOf(
  'StandardMetricName',
  StandardMetricNameValues,
)

/** Asserts that a value is of type {@link StandardMetricName}; throws a ValidationError that holds every issue. */
export function assertStandardMetricName(value: unknown): asserts value is StandardMetricName {
  assertValid(validateStandardMetricName(value))
}

/** Tells every issue that keeps a value from being of type {@link StandardMetricName}. */
export function validateStandardMetricName(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStandardMetricName, 'strict', value, options)
}

/** The Standard Schema of {@link StandardMetricName}; yields its JSON Schema too. */
export const StandardMetricNameSchema: StandardSchema<StandardMetricName> = /* @__PURE__ */ createStandardSchema(
  validateStandardMetricName,
  shapeOfStandardMetricName,
)

/** Makes up a value of type {@link StandardMetricName}: the same for the same seed; without one every member is there. */
export function sampleStandardMetricName(seed?: number): StandardMetricName {
  return sample(isStandardMetricName, shapeOfStandardMetricName, seed)
}

/** Makes up values that are of type {@link StandardMetricName}, but for one fault each. */
export function sampleInvalidStandardMetricName(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStandardMetricName, seed)
}

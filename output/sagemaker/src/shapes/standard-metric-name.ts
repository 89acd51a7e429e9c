// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link StandardMetricName}; throws a ValidationError that holds every issue. */
export function assertStandardMetricName(value: unknown): asserts value is StandardMetricName {
  assertValid(validateStandardMetricName(value))
}

/** Tells every issue that keeps a value from being of type {@link StandardMetricName}. */
export function validateStandardMetricName(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStandardMetricName, explainStandardMetricName, value, options)
}

/** The Standard Schema of {@link StandardMetricName}; yields its JSON Schema too. */
export const StandardMetricNameSchema: StandardSchema<StandardMetricName> = /* @__PURE__ */ createStandardSchema(
  validateStandardMetricName,
  jsonSchemaOfStandardMetricName,
)

/** Adds to a report why a value is not of type {@link StandardMetricName}. */
export function explainStandardMetricName(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, StandardMetricNameValues)
}

/** The JSON Schema of {@link StandardMetricName}. */
export function jsonSchemaOfStandardMetricName(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StandardMetricName', () => ({
    type: 'string',
    enum: [...StandardMetricNameValues],
  }))
}

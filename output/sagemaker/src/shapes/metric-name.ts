// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link MetricName}; throws a ValidationError that holds every issue. */
export function assertMetricName(value: unknown): asserts value is MetricName {
  assertValid(validateMetricName(value))
}

/** Tells every issue that keeps a value from being of type {@link MetricName}. */
export function validateMetricName(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isMetricName, explainMetricName, value, options)
}

/** The Standard Schema of {@link MetricName}; yields its JSON Schema too. */
export const MetricNameSchema: StandardSchema<MetricName> = /* @__PURE__ */ createStandardSchema(
  validateMetricName,
  jsonSchemaOfMetricName,
)

/** Adds to a report why a value is not of type {@link MetricName}. */
export function explainMetricName(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, MetricNameValues)
}

/** The JSON Schema of {@link MetricName}. */
export function jsonSchemaOfMetricName(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'MetricName', () => ({ type: 'string', enum: [...MetricNameValues] }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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
  return validate(
    isFinalAutoMLJobObjectiveMetricStandardMetricName,
    explainFinalAutoMLJobObjectiveMetricStandardMetricName,
    value,
    options,
  )
}

/** The Standard Schema of {@link FinalAutoMLJobObjectiveMetricStandardMetricName}; yields its JSON Schema too. */
export const FinalAutoMLJobObjectiveMetricStandardMetricNameSchema: StandardSchema<FinalAutoMLJobObjectiveMetricStandardMetricName> =
  /* @__PURE__ */ createStandardSchema(
    validateFinalAutoMLJobObjectiveMetricStandardMetricName,
    jsonSchemaOfFinalAutoMLJobObjectiveMetricStandardMetricName,
  )

/** Adds to a report why a value is not of type {@link FinalAutoMLJobObjectiveMetricStandardMetricName}. */
export function explainFinalAutoMLJobObjectiveMetricStandardMetricName(
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  reportEnum(value, path, report, FinalAutoMLJobObjectiveMetricStandardMetricNameValues)
}

/** The JSON Schema of {@link FinalAutoMLJobObjectiveMetricStandardMetricName}. */
export function jsonSchemaOfFinalAutoMLJobObjectiveMetricStandardMetricName(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'FinalAutoMLJobObjectiveMetricStandardMetricName', () => ({
    type: 'string',
    enum: [...FinalAutoMLJobObjectiveMetricStandardMetricNameValues],
  }))
}

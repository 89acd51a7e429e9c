// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link FinalAutoMLJobObjectiveMetricTypeValues}. */
export type FinalAutoMLJobObjectiveMetricType = 'Maximize' | 'Minimize'

/** Every {@link FinalAutoMLJobObjectiveMetricType} that the pages list. */
export const FinalAutoMLJobObjectiveMetricTypeValues: readonly ['Maximize', 'Minimize'] = /* @__PURE__ */ Object.freeze(
  ['Maximize', 'Minimize'] as const,
)

/** Whether a value is of type {@link FinalAutoMLJobObjectiveMetricType}. */
export function isFinalAutoMLJobObjectiveMetricType(value: unknown): value is FinalAutoMLJobObjectiveMetricType {
  return value === 'Maximize' || value === 'Minimize'
}

/** Asserts that a value is of type {@link FinalAutoMLJobObjectiveMetricType}; throws a ValidationError that holds every issue. */
export function assertFinalAutoMLJobObjectiveMetricType(
  value: unknown,
): asserts value is FinalAutoMLJobObjectiveMetricType {
  assertValid(validateFinalAutoMLJobObjectiveMetricType(value))
}

/** Tells every issue that keeps a value from being of type {@link FinalAutoMLJobObjectiveMetricType}. */
export function validateFinalAutoMLJobObjectiveMetricType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isFinalAutoMLJobObjectiveMetricType, explainFinalAutoMLJobObjectiveMetricType, value, options)
}

/** The Standard Schema of {@link FinalAutoMLJobObjectiveMetricType}; yields its JSON Schema too. */
export const FinalAutoMLJobObjectiveMetricTypeSchema: StandardSchema<FinalAutoMLJobObjectiveMetricType> =
  /* @__PURE__ */ createStandardSchema(
    validateFinalAutoMLJobObjectiveMetricType,
    jsonSchemaOfFinalAutoMLJobObjectiveMetricType,
  )

/** Adds to a report why a value is not of type {@link FinalAutoMLJobObjectiveMetricType}. */
export function explainFinalAutoMLJobObjectiveMetricType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, FinalAutoMLJobObjectiveMetricTypeValues)
}

/** The JSON Schema of {@link FinalAutoMLJobObjectiveMetricType}. */
export function jsonSchemaOfFinalAutoMLJobObjectiveMetricType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'FinalAutoMLJobObjectiveMetricType', () => ({
    type: 'string',
    enum: [...FinalAutoMLJobObjectiveMetricTypeValues],
  }))
}

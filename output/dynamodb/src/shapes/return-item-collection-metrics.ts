// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnItemCollectionMetricsValues}. */
export type ReturnItemCollectionMetrics = 'SIZE' | 'NONE'

/** Every {@link ReturnItemCollectionMetrics} that the pages list. */
export const ReturnItemCollectionMetricsValues: readonly ['SIZE', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'SIZE',
  'NONE',
] as const)

/** Whether a value is of type {@link ReturnItemCollectionMetrics}. */
export function isReturnItemCollectionMetrics(value: unknown): value is ReturnItemCollectionMetrics {
  return value === 'SIZE' || value === 'NONE'
}

/** Asserts that a value is of type {@link ReturnItemCollectionMetrics}; throws a ValidationError that holds every issue. */
export function assertReturnItemCollectionMetrics(value: unknown): asserts value is ReturnItemCollectionMetrics {
  assertValid(validateReturnItemCollectionMetrics(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnItemCollectionMetrics}. */
export function validateReturnItemCollectionMetrics(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isReturnItemCollectionMetrics, explainReturnItemCollectionMetrics, value, options)
}

/** The Standard Schema of {@link ReturnItemCollectionMetrics}; yields its JSON Schema too. */
export const ReturnItemCollectionMetricsSchema: StandardSchema<ReturnItemCollectionMetrics> =
  /* @__PURE__ */ createStandardSchema(validateReturnItemCollectionMetrics, jsonSchemaOfReturnItemCollectionMetrics)

/** Adds to a report why a value is not of type {@link ReturnItemCollectionMetrics}. */
export function explainReturnItemCollectionMetrics(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ReturnItemCollectionMetricsValues)
}

/** The JSON Schema of {@link ReturnItemCollectionMetrics}. */
export function jsonSchemaOfReturnItemCollectionMetrics(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ReturnItemCollectionMetrics', () => ({
    type: 'string',
    enum: [...ReturnItemCollectionMetricsValues],
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportFloat } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface AutoMLDataSplitConfig {
  /**
   * The share of the training data kept for validation: a fraction above 0 and below 1, preferably
   * under 0.5. Optional; the default is 0.2.
   */
  ValidationFraction?: number
}

/** Whether a value is of type {@link AutoMLDataSplitConfig}, as requests have it. */
export function isAutoMLDataSplitConfig(value: unknown): value is AutoMLDataSplitConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && !Number.isFinite(member)) return false
  for (const key in value) {
    if (key !== 'ValidationFraction' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link AutoMLDataSplitConfig}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAutoMLDataSplitConfig(value: unknown): asserts value is AutoMLDataSplitConfig {
  assertValid(validateAutoMLDataSplitConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLDataSplitConfig}, as requests have it. */
export function validateAutoMLDataSplitConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLDataSplitConfig, explainAutoMLDataSplitConfig, value, options)
}

/** The Standard Schema of {@link AutoMLDataSplitConfig}, as requests have it; yields its JSON Schema too. */
export const AutoMLDataSplitConfigSchema: StandardSchema<AutoMLDataSplitConfig> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLDataSplitConfig,
  jsonSchemaOfAutoMLDataSplitConfig,
)

/** Adds to a report why a value is not of type {@link AutoMLDataSplitConfig}, as requests have it. */
export function explainAutoMLDataSplitConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['ValidationFraction', reportFloat]])
}

/** The JSON Schema of {@link AutoMLDataSplitConfig}, as requests have it. */
export function jsonSchemaOfAutoMLDataSplitConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLDataSplitConfig', () => ({
    type: 'object',
    properties: { ValidationFraction: { type: 'number' } },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link AutoMLDataSplitConfig}, as responses have it. */
export function isAutoMLDataSplitConfigOutput(value: unknown): value is AutoMLDataSplitConfig {
  if (!isObject(value)) return false
  let member: unknown = value['ValidationFraction']
  if (member !== undefined && !Number.isFinite(member)) return false
  return true
}

/** Asserts that a value is of type {@link AutoMLDataSplitConfig}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAutoMLDataSplitConfigOutput(value: unknown): asserts value is AutoMLDataSplitConfig {
  assertValid(validateAutoMLDataSplitConfigOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLDataSplitConfig}, as responses have it. */
export function validateAutoMLDataSplitConfigOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAutoMLDataSplitConfigOutput, explainAutoMLDataSplitConfigOutput, value, options)
}

/** The Standard Schema of {@link AutoMLDataSplitConfig}, as responses have it; yields its JSON Schema too. */
export const AutoMLDataSplitConfigOutputSchema: StandardSchema<AutoMLDataSplitConfig> =
  /* @__PURE__ */ createStandardSchema(validateAutoMLDataSplitConfigOutput, jsonSchemaOfAutoMLDataSplitConfigOutput)

/** Adds to a report why a value is not of type {@link AutoMLDataSplitConfig}, as responses have it. */
export function explainAutoMLDataSplitConfigOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['ValidationFraction', reportFloat]])
}

/** The JSON Schema of {@link AutoMLDataSplitConfig}, as responses have it. */
export function jsonSchemaOfAutoMLDataSplitConfigOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLDataSplitConfigOutput', () => ({
    type: 'object',
    properties: { ValidationFraction: { type: 'number' } },
  }))
}

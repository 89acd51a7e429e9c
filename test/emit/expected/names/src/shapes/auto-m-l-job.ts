// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface AutoMLJob {
  A?: string
}

/** Whether a value is of type {@link AutoMLJob}. */
export function isAutoMLJob(value: unknown): value is AutoMLJob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['A']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'A' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link AutoMLJob}; throws a ValidationError that holds every issue. */
export function assertAutoMLJob(value: unknown): asserts value is AutoMLJob {
  assertValid(validateAutoMLJob(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMLJob}. */
export function validateAutoMLJob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAutoMLJob, explainAutoMLJob, value, options)
}

/** The Standard Schema of {@link AutoMLJob}; yields its JSON Schema too. */
export const AutoMLJobSchema: StandardSchema<AutoMLJob> = /* @__PURE__ */ createStandardSchema(
  validateAutoMLJob,
  jsonSchemaOfAutoMLJob,
)

/** Adds to a report why a value is not of type {@link AutoMLJob}. */
export function explainAutoMLJob(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['A', reportString]])
}

/** The JSON Schema of {@link AutoMLJob}. */
export function jsonSchemaOfAutoMLJob(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMLJob', () => ({
    type: 'object',
    properties: { A: { type: 'string' } },
    additionalProperties: false,
  }))
}

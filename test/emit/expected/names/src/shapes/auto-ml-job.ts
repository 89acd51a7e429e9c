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

export interface AutoMlJob {
  B?: string
}

/** Whether a value is of type {@link AutoMlJob}. */
export function isAutoMlJob(value: unknown): value is AutoMlJob {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['B']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'B' && hasSet(value, key)) return false
  }
  return true
}

/** Asserts that a value is of type {@link AutoMlJob}; throws a ValidationError that holds every issue. */
export function assertAutoMlJob(value: unknown): asserts value is AutoMlJob {
  assertValid(validateAutoMlJob(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMlJob}. */
export function validateAutoMlJob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAutoMlJob, explainAutoMlJob, value, options)
}

/** The Standard Schema of {@link AutoMlJob}; yields its JSON Schema too. */
export const AutoMlJobSchema: StandardSchema<AutoMlJob> = /* @__PURE__ */ createStandardSchema(
  validateAutoMlJob,
  jsonSchemaOfAutoMlJob,
)

/** Adds to a report why a value is not of type {@link AutoMlJob}. */
export function explainAutoMlJob(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [['B', reportString]])
}

/** The JSON Schema of {@link AutoMlJob}. */
export function jsonSchemaOfAutoMlJob(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AutoMlJob', () => ({
    type: 'object',
    properties: { B: { type: 'string' } },
    additionalProperties: false,
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type StructureShape, stringShape, structure } from '../runtime/shape.js'
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

/** The description of {@link AutoMlJob}. */
export const shapeOfAutoMlJob: StructureShape = /* @__PURE__ */ structure('AutoMlJob', 'strict', () => [
  ['B', stringShape],
])

/** Asserts that a value is of type {@link AutoMlJob}; throws a ValidationError that holds every issue. */
export function assertAutoMlJob(value: unknown): asserts value is AutoMlJob {
  assertValid(validateAutoMlJob(value))
}

/** Tells every issue that keeps a value from being of type {@link AutoMlJob}. */
export function validateAutoMlJob(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isAutoMlJob, shapeOfAutoMlJob, value, options)
}

/** The Standard Schema of {@link AutoMlJob}; yields its JSON Schema too. */
export const AutoMlJobSchema: StandardSchema<AutoMlJob> = /* @__PURE__ */ createStandardSchema(
  validateAutoMlJob,
  shapeOfAutoMlJob,
)

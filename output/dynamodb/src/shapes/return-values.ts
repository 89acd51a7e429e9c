// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnValuesValues}. */
export type ReturnValues = 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW'

/** Every {@link ReturnValues} that the pages list. */
export const ReturnValuesValues: readonly ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] =
  /* @__PURE__ */ Object.freeze(['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] as const)

/** Whether a value is of type {@link ReturnValues}. */
export function isReturnValues(value: unknown): value is ReturnValues {
  return (
    value === 'NONE' || value === 'ALL_OLD' || value === 'UPDATED_OLD' || value === 'ALL_NEW' || value === 'UPDATED_NEW'
  )
}

/** Adds to a report what keeps a value from being of type {@link ReturnValues}. */
export function findInReturnValues(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ReturnValuesValues)
}

/** The description of {@link ReturnValues}. */
export const shapeOfReturnValues: EnumShape = /* @__PURE__ */ enumOf('ReturnValues', ReturnValuesValues)

/** Asserts that a value is of type {@link ReturnValues}; throws a ValidationError that holds every issue. */
export function assertReturnValues(value: unknown): asserts value is ReturnValues {
  assertValid(validateReturnValues(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnValues}. */
export function validateReturnValues(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInReturnValues, 'strict', value, options)
}

/** The Standard Schema of {@link ReturnValues}; yields its JSON Schema too. */
export const ReturnValuesSchema: StandardSchema<ReturnValues> = /* @__PURE__ */ createStandardSchema(
  validateReturnValues,
  shapeOfReturnValues,
)

/** Makes up a value of type {@link ReturnValues}: the same for the same seed; without one every member is there. */
export function sampleReturnValues(seed?: number): ReturnValues {
  return sample(isReturnValues, shapeOfReturnValues, seed)
}

/** Makes up values that are of type {@link ReturnValues}, but for one fault each. */
export function sampleInvalidReturnValues(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReturnValues, seed)
}

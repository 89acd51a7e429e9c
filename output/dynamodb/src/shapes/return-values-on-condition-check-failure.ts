// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnValuesOnConditionCheckFailureValues}. */
export type ReturnValuesOnConditionCheckFailure = 'ALL_OLD' | 'NONE'

/** Every {@link ReturnValuesOnConditionCheckFailure} that the pages list. */
export const ReturnValuesOnConditionCheckFailureValues: readonly ['ALL_OLD', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'ALL_OLD',
  'NONE',
] as const)

/** Whether a value is of type {@link ReturnValuesOnConditionCheckFailure}. */
export function isReturnValuesOnConditionCheckFailure(value: unknown): value is ReturnValuesOnConditionCheckFailure {
  return value === 'ALL_OLD' || value === 'NONE'
}

/** Adds to a report what keeps a value from being of type {@link ReturnValuesOnConditionCheckFailure}. */
export function findInReturnValuesOnConditionCheckFailure(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ReturnValuesOnConditionCheckFailureValues)
}

/** The description of {@link ReturnValuesOnConditionCheckFailure}. */
export const shapeOfReturnValuesOnConditionCheckFailure: EnumShape = /* @__PURE__ */ enumOf(
  'ReturnValuesOnConditionCheckFailure',
  ReturnValuesOnConditionCheckFailureValues,
)

/** Asserts that a value is of type {@link ReturnValuesOnConditionCheckFailure}; throws a ValidationError that holds every issue. */
export function assertReturnValuesOnConditionCheckFailure(
  value: unknown,
): asserts value is ReturnValuesOnConditionCheckFailure {
  assertValid(validateReturnValuesOnConditionCheckFailure(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnValuesOnConditionCheckFailure}. */
export function validateReturnValuesOnConditionCheckFailure(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(findInReturnValuesOnConditionCheckFailure, 'strict', value, options)
}

/** The Standard Schema of {@link ReturnValuesOnConditionCheckFailure}; yields its JSON Schema too. */
export const ReturnValuesOnConditionCheckFailureSchema: StandardSchema<ReturnValuesOnConditionCheckFailure> =
  /* @__PURE__ */ createStandardSchema(
    validateReturnValuesOnConditionCheckFailure,
    shapeOfReturnValuesOnConditionCheckFailure,
  )

/** Makes up a value of type {@link ReturnValuesOnConditionCheckFailure}: the same for the same seed; without one every member is there. */
export function sampleReturnValuesOnConditionCheckFailure(seed?: number): ReturnValuesOnConditionCheckFailure {
  return sample(isReturnValuesOnConditionCheckFailure, shapeOfReturnValuesOnConditionCheckFailure, seed)
}

/** Makes up values that are of type {@link ReturnValuesOnConditionCheckFailure}, but for one fault each. */
export function sampleInvalidReturnValuesOnConditionCheckFailure(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReturnValuesOnConditionCheckFailure, seed)
}

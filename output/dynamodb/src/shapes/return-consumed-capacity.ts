// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ReturnConsumedCapacityValues}. */
export type ReturnConsumedCapacity = 'INDEXES' | 'TOTAL' | 'NONE'

/** Every {@link ReturnConsumedCapacity} that the pages list. */
export const ReturnConsumedCapacityValues: readonly ['INDEXES', 'TOTAL', 'NONE'] = /* @__PURE__ */ Object.freeze([
  'INDEXES',
  'TOTAL',
  'NONE',
] as const)

/** Whether a value is of type {@link ReturnConsumedCapacity}. */
export function isReturnConsumedCapacity(value: unknown): value is ReturnConsumedCapacity {
  return value === 'INDEXES' || value === 'TOTAL' || value === 'NONE'
}

/** Adds to a report what keeps a value from being of type {@link ReturnConsumedCapacity}. */
export function findInReturnConsumedCapacity(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ReturnConsumedCapacityValues)
}

/** The description of {@link ReturnConsumedCapacity}. */
export const shapeOfReturnConsumedCapacity: EnumShape = /* @__PURE__ */ enumOf(
  'ReturnConsumedCapacity',
  ReturnConsumedCapacityValues,
)

/** Asserts that a value is of type {@link ReturnConsumedCapacity}; throws a ValidationError that holds every issue. */
export function assertReturnConsumedCapacity(value: unknown): asserts value is ReturnConsumedCapacity {
  assertValid(validateReturnConsumedCapacity(value))
}

/** Tells every issue that keeps a value from being of type {@link ReturnConsumedCapacity}. */
export function validateReturnConsumedCapacity(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInReturnConsumedCapacity, 'strict', value, options)
}

/** The Standard Schema of {@link ReturnConsumedCapacity}; yields its JSON Schema too. */
export const ReturnConsumedCapacitySchema: StandardSchema<ReturnConsumedCapacity> =
  /* @__PURE__ */ createStandardSchema(validateReturnConsumedCapacity, shapeOfReturnConsumedCapacity)

/** Makes up a value of type {@link ReturnConsumedCapacity}: the same for the same seed; without one every member is there. */
export function sampleReturnConsumedCapacity(seed?: number): ReturnConsumedCapacity {
  return sample(isReturnConsumedCapacity, shapeOfReturnConsumedCapacity, seed)
}

/** Makes up values that are of type {@link ReturnConsumedCapacity}, but for one fault each. */
export function sampleInvalidReturnConsumedCapacity(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfReturnConsumedCapacity, seed)
}

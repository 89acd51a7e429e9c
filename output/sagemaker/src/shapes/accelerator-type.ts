// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AcceleratorTypeValues}. */
export type AcceleratorType =
  'ml.eia1.medium' | 'ml.eia1.large' | 'ml.eia1.xlarge' | 'ml.eia2.medium' | 'ml.eia2.large' | 'ml.eia2.xlarge'

/** Every {@link AcceleratorType} that the pages list. */
export const AcceleratorTypeValues: readonly [
  'ml.eia1.medium',
  'ml.eia1.large',
  'ml.eia1.xlarge',
  'ml.eia2.medium',
  'ml.eia2.large',
  'ml.eia2.xlarge',
] = /* @__PURE__ */ Object.freeze([
  'ml.eia1.medium',
  'ml.eia1.large',
  'ml.eia1.xlarge',
  'ml.eia2.medium',
  'ml.eia2.large',
  'ml.eia2.xlarge',
] as const)

const setOfAcceleratorType: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(AcceleratorTypeValues)

/** Whether a value is of type {@link AcceleratorType}. */
export function isAcceleratorType(value: unknown): value is AcceleratorType {
  return setOfAcceleratorType.has(value)
}

/** Adds to a report what keeps a value from being of type {@link AcceleratorType}. */
export function findInAcceleratorType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, AcceleratorTypeValues)
}

/** The description of {@link AcceleratorType}. */
export const shapeOfAcceleratorType: EnumShape = /* @__PURE__ */ enumOf('AcceleratorType', AcceleratorTypeValues)

/** Asserts that a value is of type {@link AcceleratorType}; throws a ValidationError that holds every issue. */
export function assertAcceleratorType(value: unknown): asserts value is AcceleratorType {
  assertValid(validateAcceleratorType(value))
}

/** Tells every issue that keeps a value from being of type {@link AcceleratorType}. */
export function validateAcceleratorType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAcceleratorType, 'strict', value, options)
}

/** The Standard Schema of {@link AcceleratorType}; yields its JSON Schema too. */
export const AcceleratorTypeSchema: StandardSchema<AcceleratorType> = /* @__PURE__ */ createStandardSchema(
  validateAcceleratorType,
  shapeOfAcceleratorType,
)

/** Makes up a value of type {@link AcceleratorType}: the same for the same seed; without one every member is there. */
export function sampleAcceleratorType(seed?: number): AcceleratorType {
  return sample(isAcceleratorType, shapeOfAcceleratorType, seed)
}

/** Makes up values that are of type {@link AcceleratorType}, but for one fault each. */
export function sampleInvalidAcceleratorType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAcceleratorType, seed)
}

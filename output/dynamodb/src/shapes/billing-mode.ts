// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link BillingModeValues}. */
export type BillingMode = 'PROVISIONED' | 'PAY_PER_REQUEST'

/** Every {@link BillingMode} that the pages list. */
export const BillingModeValues: readonly ['PROVISIONED', 'PAY_PER_REQUEST'] = /* @__PURE__ */ Object.freeze([
  'PROVISIONED',
  'PAY_PER_REQUEST',
] as const)

/** Whether a value is of type {@link BillingMode}. */
export function isBillingMode(value: unknown): value is BillingMode {
  return value === 'PROVISIONED' || value === 'PAY_PER_REQUEST'
}

/** Adds to a report what keeps a value from being of type {@link BillingMode}. */
export function findInBillingMode(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, BillingModeValues)
}

/** The description of {@link BillingMode}. */
export const shapeOfBillingMode: EnumShape = /* @__PURE__ */ enumOf('BillingMode', BillingModeValues)

/** Asserts that a value is of type {@link BillingMode}; throws a ValidationError that holds every issue. */
export function assertBillingMode(value: unknown): asserts value is BillingMode {
  assertValid(validateBillingMode(value))
}

/** Tells every issue that keeps a value from being of type {@link BillingMode}. */
export function validateBillingMode(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInBillingMode, 'strict', value, options)
}

/** The Standard Schema of {@link BillingMode}; yields its JSON Schema too. */
export const BillingModeSchema: StandardSchema<BillingMode> = /* @__PURE__ */ createStandardSchema(
  validateBillingMode,
  shapeOfBillingMode,
)

/** Makes up a value of type {@link BillingMode}: the same for the same seed; without one every member is there. */
export function sampleBillingMode(seed?: number): BillingMode {
  return sample(isBillingMode, shapeOfBillingMode, seed)
}

/** Makes up values that are of type {@link BillingMode}, but for one fault each. */
export function sampleInvalidBillingMode(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfBillingMode, seed)
}

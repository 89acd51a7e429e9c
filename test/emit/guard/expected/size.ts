// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type Size = 'S' | 'M' | 'L' | 'XL' | 'XXL' | 'XXXL'

export const SizeValues: readonly ['S', 'M', 'L', 'XL', 'XXL', 'XXXL'] = ['S', 'M', 'L', 'XL', 'XXL', 'XXXL']

const setOfSize: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(SizeValues)

/** Whether a value is of type {@link Size}. */
export function isSize(value: unknown): value is Size {
  return setOfSize.has(value)
}

/** Adds to a report what keeps a value from being of type {@link Size}. */
export function findInSize(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SizeValues)
}

/** The description of {@link Size}. */
export const shapeOfSize: EnumShape = /* @__PURE__ */ enumOf('Size', SizeValues)

/** Asserts that a value is of type {@link Size}; throws a ValidationError that holds every issue. */
export function assertSize(value: unknown): asserts value is Size {
  assertValid(validateSize(value))
}

/** Tells every issue that keeps a value from being of type {@link Size}. */
export function validateSize(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSize, 'strict', value, options)
}

/** The Standard Schema of {@link Size}; yields its JSON Schema too. */
export const SizeSchema: StandardSchema<Size> = /* @__PURE__ */ createStandardSchema(validateSize, shapeOfSize)

/** Makes up a value of type {@link Size}: the same for the same seed; without one every member is there. */
export function sampleSize(seed?: number): Size {
  return sample(isSize, shapeOfSize, seed)
}

/** Makes up values that are of type {@link Size}, but for one fault each. */
export function sampleInvalidSize(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSize, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link DistanceFunctionValues}. */
export type DistanceFunction = 'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'

/** Every {@link DistanceFunction} that the pages list. */
export const DistanceFunctionValues: readonly ['COSINE', 'DOT_PRODUCT', 'EUCLIDEAN'] = /* @__PURE__ */ Object.freeze([
  'COSINE',
  'DOT_PRODUCT',
  'EUCLIDEAN',
] as const)

/** Whether a value is of type {@link DistanceFunction}. */
export function isDistanceFunction(value: unknown): value is DistanceFunction {
  return value === 'COSINE' || value === 'DOT_PRODUCT' || value === 'EUCLIDEAN'
}

/** Adds to a report what keeps a value from being of type {@link DistanceFunction}. */
export function findInDistanceFunction(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, DistanceFunctionValues)
}

/** The description of {@link DistanceFunction}. */
export const shapeOfDistanceFunction: EnumShape = /* @__PURE__ */ enumOf('DistanceFunction', DistanceFunctionValues)

/** Asserts that a value is of type {@link DistanceFunction}; throws a ValidationError that holds every issue. */
export function assertDistanceFunction(value: unknown): asserts value is DistanceFunction {
  assertValid(validateDistanceFunction(value))
}

/** Tells every issue that keeps a value from being of type {@link DistanceFunction}. */
export function validateDistanceFunction(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInDistanceFunction, 'strict', value, options)
}

/** The Standard Schema of {@link DistanceFunction}; yields its JSON Schema too. */
export const DistanceFunctionSchema: StandardSchema<DistanceFunction> = /* @__PURE__ */ createStandardSchema(
  validateDistanceFunction,
  shapeOfDistanceFunction,
)

/** Makes up a value of type {@link DistanceFunction}: the same for the same seed; without one every member is there. */
export function sampleDistanceFunction(seed?: number): DistanceFunction {
  return sample(isDistanceFunction, shapeOfDistanceFunction, seed)
}

/** Makes up values that are of type {@link DistanceFunction}, but for one fault each. */
export function sampleInvalidDistanceFunction(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDistanceFunction, seed)
}

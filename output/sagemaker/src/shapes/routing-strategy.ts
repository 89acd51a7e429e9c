// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link RoutingStrategyValues}. */
export type RoutingStrategy = 'LEAST_OUTSTANDING_REQUESTS' | 'RANDOM'

/** Every {@link RoutingStrategy} that the pages list. */
export const RoutingStrategyValues: readonly ['LEAST_OUTSTANDING_REQUESTS', 'RANDOM'] = /* @__PURE__ */ Object.freeze([
  'LEAST_OUTSTANDING_REQUESTS',
  'RANDOM',
] as const)

/** Whether a value is of type {@link RoutingStrategy}. */
export function isRoutingStrategy(value: unknown): value is RoutingStrategy {
  return value === 'LEAST_OUTSTANDING_REQUESTS' || value === 'RANDOM'
}

/** Adds to a report what keeps a value from being of type {@link RoutingStrategy}. */
export function findInRoutingStrategy(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, RoutingStrategyValues)
}

/** The description of {@link RoutingStrategy}. */
export const shapeOfRoutingStrategy: EnumShape = /* @__PURE__ */ enumOf('RoutingStrategy', RoutingStrategyValues)

/** Asserts that a value is of type {@link RoutingStrategy}; throws a ValidationError that holds every issue. */
export function assertRoutingStrategy(value: unknown): asserts value is RoutingStrategy {
  assertValid(validateRoutingStrategy(value))
}

/** Tells every issue that keeps a value from being of type {@link RoutingStrategy}. */
export function validateRoutingStrategy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInRoutingStrategy, 'strict', value, options)
}

/** The Standard Schema of {@link RoutingStrategy}; yields its JSON Schema too. */
export const RoutingStrategySchema: StandardSchema<RoutingStrategy> = /* @__PURE__ */ createStandardSchema(
  validateRoutingStrategy,
  shapeOfRoutingStrategy,
)

/** Makes up a value of type {@link RoutingStrategy}: the same for the same seed; without one every member is there. */
export function sampleRoutingStrategy(seed?: number): RoutingStrategy {
  return sample(isRoutingStrategy, shapeOfRoutingStrategy, seed)
}

/** Makes up values that are of type {@link RoutingStrategy}, but for one fault each. */
export function sampleInvalidRoutingStrategy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfRoutingStrategy, seed)
}

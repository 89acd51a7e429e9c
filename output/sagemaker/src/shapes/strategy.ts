// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StrategyValues}. */
export type Strategy = 'IDLE_RELEASE' | 'CONSOLIDATION'

/** Every {@link Strategy} that the pages list. */
export const StrategyValues: readonly ['IDLE_RELEASE', 'CONSOLIDATION'] = /* @__PURE__ */ Object.freeze([
  'IDLE_RELEASE',
  'CONSOLIDATION',
] as const)

/** Whether a value is of type {@link Strategy}. */
export function isStrategy(value: unknown): value is Strategy {
  return value === 'IDLE_RELEASE' || value === 'CONSOLIDATION'
}

/** Adds to a report what keeps a value from being of type {@link Strategy}. */
export function findInStrategy(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, StrategyValues)
}

/** The description of {@link Strategy}. */
export const shapeOfStrategy: EnumShape = /* @__PURE__ */ enumOf('Strategy', StrategyValues)

/** Asserts that a value is of type {@link Strategy}; throws a ValidationError that holds every issue. */
export function assertStrategy(value: unknown): asserts value is Strategy {
  assertValid(validateStrategy(value))
}

/** Tells every issue that keeps a value from being of type {@link Strategy}. */
export function validateStrategy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInStrategy, 'strict', value, options)
}

/** The Standard Schema of {@link Strategy}; yields its JSON Schema too. */
export const StrategySchema: StandardSchema<Strategy> = /* @__PURE__ */ createStandardSchema(
  validateStrategy,
  shapeOfStrategy,
)

/** Makes up a value of type {@link Strategy}: the same for the same seed; without one every member is there. */
export function sampleStrategy(seed?: number): Strategy {
  return sample(isStrategy, shapeOfStrategy, seed)
}

/** Makes up values that are of type {@link Strategy}, but for one fault each. */
export function sampleInvalidStrategy(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfStrategy, seed)
}

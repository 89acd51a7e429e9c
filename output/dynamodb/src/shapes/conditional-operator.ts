// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ConditionalOperatorValues}. */
export type ConditionalOperator = 'AND' | 'OR'

/** Every {@link ConditionalOperator} that the pages list. */
export const ConditionalOperatorValues: readonly ['AND', 'OR'] = /* @__PURE__ */ Object.freeze(['AND', 'OR'] as const)

/** Whether a value is of type {@link ConditionalOperator}. */
export function isConditionalOperator(value: unknown): value is ConditionalOperator {
  return value === 'AND' || value === 'OR'
}

/** Adds to a report what keeps a value from being of type {@link ConditionalOperator}. */
export function findInConditionalOperator(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ConditionalOperatorValues)
}

/** The description of {@link ConditionalOperator}. */
export const shapeOfConditionalOperator: EnumShape = /* @__PURE__ */ enumOf(
  'ConditionalOperator',
  ConditionalOperatorValues,
)

/** Asserts that a value is of type {@link ConditionalOperator}; throws a ValidationError that holds every issue. */
export function assertConditionalOperator(value: unknown): asserts value is ConditionalOperator {
  assertValid(validateConditionalOperator(value))
}

/** Tells every issue that keeps a value from being of type {@link ConditionalOperator}. */
export function validateConditionalOperator(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInConditionalOperator, 'strict', value, options)
}

/** The Standard Schema of {@link ConditionalOperator}; yields its JSON Schema too. */
export const ConditionalOperatorSchema: StandardSchema<ConditionalOperator> = /* @__PURE__ */ createStandardSchema(
  validateConditionalOperator,
  shapeOfConditionalOperator,
)

/** Makes up a value of type {@link ConditionalOperator}: the same for the same seed; without one every member is there. */
export function sampleConditionalOperator(seed?: number): ConditionalOperator {
  return sample(isConditionalOperator, shapeOfConditionalOperator, seed)
}

/** Makes up values that are of type {@link ConditionalOperator}, but for one fault each. */
export function sampleInvalidConditionalOperator(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfConditionalOperator, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ProblemTypeValues}. */
export type ProblemType = 'BinaryClassification' | 'MulticlassClassification' | 'Regression'

/** Every {@link ProblemType} that the pages list. */
export const ProblemTypeValues: readonly ['BinaryClassification', 'MulticlassClassification', 'Regression'] =
  /* @__PURE__ */ Object.freeze(['BinaryClassification', 'MulticlassClassification', 'Regression'] as const)

/** Whether a value is of type {@link ProblemType}. */
export function isProblemType(value: unknown): value is ProblemType {
  return value === 'BinaryClassification' || value === 'MulticlassClassification' || value === 'Regression'
}

/** Adds to a report what keeps a value from being of type {@link ProblemType}. */
export function findInProblemType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ProblemTypeValues)
}

/** The description of {@link ProblemType}. */
export const shapeOfProblemType: EnumShape = /* @__PURE__ */ enumOf('ProblemType', ProblemTypeValues)

/** Asserts that a value is of type {@link ProblemType}; throws a ValidationError that holds every issue. */
export function assertProblemType(value: unknown): asserts value is ProblemType {
  assertValid(validateProblemType(value))
}

/** Tells every issue that keeps a value from being of type {@link ProblemType}. */
export function validateProblemType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInProblemType, 'strict', value, options)
}

/** The Standard Schema of {@link ProblemType}; yields its JSON Schema too. */
export const ProblemTypeSchema: StandardSchema<ProblemType> = /* @__PURE__ */ createStandardSchema(
  validateProblemType,
  shapeOfProblemType,
)

/** Makes up a value of type {@link ProblemType}: the same for the same seed; without one every member is there. */
export function sampleProblemType(seed?: number): ProblemType {
  return sample(isProblemType, shapeOfProblemType, seed)
}

/** Makes up values that are of type {@link ProblemType}, but for one fault each. */
export function sampleInvalidProblemType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProblemType, seed)
}

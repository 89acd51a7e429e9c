// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ProjectionTypeValues}. */
export type ProjectionType = 'ALL' | 'KEYS_ONLY' | 'INCLUDE'

/** Every {@link ProjectionType} that the pages list. */
export const ProjectionTypeValues: readonly ['ALL', 'KEYS_ONLY', 'INCLUDE'] = /* @__PURE__ */ Object.freeze([
  'ALL',
  'KEYS_ONLY',
  'INCLUDE',
] as const)

/** Whether a value is of type {@link ProjectionType}. */
export function isProjectionType(value: unknown): value is ProjectionType {
  return value === 'ALL' || value === 'KEYS_ONLY' || value === 'INCLUDE'
}

/** Adds to a report what keeps a value from being of type {@link ProjectionType}. */
export function findInProjectionType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ProjectionTypeValues)
}

/** The description of {@link ProjectionType}. */
export const shapeOfProjectionType: EnumShape = /* @__PURE__ */ enumOf('ProjectionType', ProjectionTypeValues)

/** Asserts that a value is of type {@link ProjectionType}; throws a ValidationError that holds every issue. */
export function assertProjectionType(value: unknown): asserts value is ProjectionType {
  assertValid(validateProjectionType(value))
}

/** Tells every issue that keeps a value from being of type {@link ProjectionType}. */
export function validateProjectionType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInProjectionType, 'strict', value, options)
}

/** The Standard Schema of {@link ProjectionType}; yields its JSON Schema too. */
export const ProjectionTypeSchema: StandardSchema<ProjectionType> = /* @__PURE__ */ createStandardSchema(
  validateProjectionType,
  shapeOfProjectionType,
)

/** Makes up a value of type {@link ProjectionType}: the same for the same seed; without one every member is there. */
export function sampleProjectionType(seed?: number): ProjectionType {
  return sample(isProjectionType, shapeOfProjectionType, seed)
}

/** Makes up values that are of type {@link ProjectionType}, but for one fault each. */
export function sampleInvalidProjectionType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProjectionType, seed)
}

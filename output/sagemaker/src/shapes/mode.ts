// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ModeValues}. */
export type Mode = 'AUTO' | 'ENSEMBLING' | 'HYPERPARAMETER_TUNING'

/** Every {@link Mode} that the pages list. */
export const ModeValues: readonly ['AUTO', 'ENSEMBLING', 'HYPERPARAMETER_TUNING'] = /* @__PURE__ */ Object.freeze([
  'AUTO',
  'ENSEMBLING',
  'HYPERPARAMETER_TUNING',
] as const)

/** Whether a value is of type {@link Mode}. */
export function isMode(value: unknown): value is Mode {
  return value === 'AUTO' || value === 'ENSEMBLING' || value === 'HYPERPARAMETER_TUNING'
}

/** Adds to a report what keeps a value from being of type {@link Mode}. */
export function findInMode(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, ModeValues)
}

/** The description of {@link Mode}. */
export const shapeOfMode: EnumShape = /* @__PURE__ */ enumOf('Mode', ModeValues)

/** Asserts that a value is of type {@link Mode}; throws a ValidationError that holds every issue. */
export function assertMode(value: unknown): asserts value is Mode {
  assertValid(validateMode(value))
}

/** Tells every issue that keeps a value from being of type {@link Mode}. */
export function validateMode(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInMode, 'strict', value, options)
}

/** The Standard Schema of {@link Mode}; yields its JSON Schema too. */
export const ModeSchema: StandardSchema<Mode> = /* @__PURE__ */ createStandardSchema(validateMode, shapeOfMode)

/** Makes up a value of type {@link Mode}: the same for the same seed; without one every member is there. */
export function sampleMode(seed?: number): Mode {
  return sample(isMode, shapeOfMode, seed)
}

/** Makes up values that are of type {@link Mode}, but for one fault each. */
export function sampleInvalidMode(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfMode, seed)
}

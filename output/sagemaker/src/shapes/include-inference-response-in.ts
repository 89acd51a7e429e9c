// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link IncludeInferenceResponseInValues}. */
export type IncludeInferenceResponseIn = 'SUCCESS_NOTIFICATION_TOPIC' | 'ERROR_NOTIFICATION_TOPIC'

/** Every {@link IncludeInferenceResponseIn} that the pages list. */
export const IncludeInferenceResponseInValues: readonly ['SUCCESS_NOTIFICATION_TOPIC', 'ERROR_NOTIFICATION_TOPIC'] =
  /* @__PURE__ */ Object.freeze(['SUCCESS_NOTIFICATION_TOPIC', 'ERROR_NOTIFICATION_TOPIC'] as const)

/** Whether a value is of type {@link IncludeInferenceResponseIn}. */
export function isIncludeInferenceResponseIn(value: unknown): value is IncludeInferenceResponseIn {
  return value === 'SUCCESS_NOTIFICATION_TOPIC' || value === 'ERROR_NOTIFICATION_TOPIC'
}

/** Adds to a report what keeps a value from being of type {@link IncludeInferenceResponseIn}. */
export function findInIncludeInferenceResponseIn(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, IncludeInferenceResponseInValues)
}

/** The description of {@link IncludeInferenceResponseIn}. */
export const shapeOfIncludeInferenceResponseIn: EnumShape = /* @__PURE__ */ enumOf(
  'IncludeInferenceResponseIn',
  IncludeInferenceResponseInValues,
)

/** Asserts that a value is of type {@link IncludeInferenceResponseIn}; throws a ValidationError that holds every issue. */
export function assertIncludeInferenceResponseIn(value: unknown): asserts value is IncludeInferenceResponseIn {
  assertValid(validateIncludeInferenceResponseIn(value))
}

/** Tells every issue that keeps a value from being of type {@link IncludeInferenceResponseIn}. */
export function validateIncludeInferenceResponseIn(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInIncludeInferenceResponseIn, 'strict', value, options)
}

/** The Standard Schema of {@link IncludeInferenceResponseIn}; yields its JSON Schema too. */
export const IncludeInferenceResponseInSchema: StandardSchema<IncludeInferenceResponseIn> =
  /* @__PURE__ */ createStandardSchema(validateIncludeInferenceResponseIn, shapeOfIncludeInferenceResponseIn)

/** Makes up a value of type {@link IncludeInferenceResponseIn}: the same for the same seed; without one every member is there. */
export function sampleIncludeInferenceResponseIn(seed?: number): IncludeInferenceResponseIn {
  return sample(isIncludeInferenceResponseIn, shapeOfIncludeInferenceResponseIn, seed)
}

/** Makes up values that are of type {@link IncludeInferenceResponseIn}, but for one fault each. */
export function sampleInvalidIncludeInferenceResponseIn(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfIncludeInferenceResponseIn, seed)
}

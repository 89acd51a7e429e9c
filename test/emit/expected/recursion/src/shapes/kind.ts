// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link KindValues}. */
export type Kind = 'LEAF'

/** Every {@link Kind} that the pages list. */
export const KindValues: readonly ['LEAF'] = /* @__PURE__ */ Object.freeze(['LEAF'] as const)

/** Whether a value is of type {@link Kind}. */
export function isKind(value: unknown): value is Kind {
  return value === 'LEAF'
}

/** Adds to a report what keeps a value from being of type {@link Kind}. */
export function findInKind(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, KindValues)
}

/** The description of {@link Kind}. */
export const shapeOfKind: EnumShape = /* @__PURE__ */ enumOf('Kind', KindValues)

/** Asserts that a value is of type {@link Kind}; throws a ValidationError that holds every issue. */
export function assertKind(value: unknown): asserts value is Kind {
  assertValid(validateKind(value))
}

/** Tells every issue that keeps a value from being of type {@link Kind}. */
export function validateKind(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInKind, 'strict', value, options)
}

/** The Standard Schema of {@link Kind}; yields its JSON Schema too. */
export const KindSchema: StandardSchema<Kind> = /* @__PURE__ */ createStandardSchema(validateKind, shapeOfKind)

/** Makes up a value of type {@link Kind}: the same for the same seed; without one every member is there. */
export function sampleKind(seed?: number): Kind {
  return sample(isKind, shapeOfKind, seed)
}

/** Makes up values that are of type {@link Kind}, but for one fault each. */
export function sampleInvalidKind(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfKind, seed)
}

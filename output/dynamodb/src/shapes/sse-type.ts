// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SSETypeValues}. */
export type SSEType = 'AES256' | 'KMS'

/** Every {@link SSEType} that the pages list. */
export const SSETypeValues: readonly ['AES256', 'KMS'] = /* @__PURE__ */ Object.freeze(['AES256', 'KMS'] as const)

/** Whether a value is of type {@link SSEType}. */
export function isSSEType(value: unknown): value is SSEType {
  return value === 'AES256' || value === 'KMS'
}

/** Adds to a report what keeps a value from being of type {@link SSEType}. */
export function findInSSEType(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SSETypeValues)
}

/** The description of {@link SSEType}. */
export const shapeOfSSEType: EnumShape = /* @__PURE__ */ enumOf('SSEType', SSETypeValues)

/** Asserts that a value is of type {@link SSEType}; throws a ValidationError that holds every issue. */
export function assertSSEType(value: unknown): asserts value is SSEType {
  assertValid(validateSSEType(value))
}

/** Tells every issue that keeps a value from being of type {@link SSEType}. */
export function validateSSEType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSSEType, 'strict', value, options)
}

/** The Standard Schema of {@link SSEType}; yields its JSON Schema too. */
export const SSETypeSchema: StandardSchema<SSEType> = /* @__PURE__ */ createStandardSchema(
  validateSSEType,
  shapeOfSSEType,
)

/** Makes up a value of type {@link SSEType}: the same for the same seed; without one every member is there. */
export function sampleSSEType(seed?: number): SSEType {
  return sample(isSSEType, shapeOfSSEType, seed)
}

/** Makes up values that are of type {@link SSEType}, but for one fault each. */
export function sampleInvalidSSEType(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSSEType, seed)
}

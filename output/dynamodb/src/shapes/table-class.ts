// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link TableClassValues}. */
export type TableClass = 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS'

/** Every {@link TableClass} that the pages list. */
export const TableClassValues: readonly ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'] = /* @__PURE__ */ Object.freeze([
  'STANDARD',
  'STANDARD_INFREQUENT_ACCESS',
] as const)

/** Whether a value is of type {@link TableClass}. */
export function isTableClass(value: unknown): value is TableClass {
  return value === 'STANDARD' || value === 'STANDARD_INFREQUENT_ACCESS'
}

/** Adds to a report what keeps a value from being of type {@link TableClass}. */
export function findInTableClass(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, TableClassValues)
}

/** The description of {@link TableClass}. */
export const shapeOfTableClass: EnumShape = /* @__PURE__ */ enumOf('TableClass', TableClassValues)

/** Asserts that a value is of type {@link TableClass}; throws a ValidationError that holds every issue. */
export function assertTableClass(value: unknown): asserts value is TableClass {
  assertValid(validateTableClass(value))
}

/** Tells every issue that keeps a value from being of type {@link TableClass}. */
export function validateTableClass(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTableClass, 'strict', value, options)
}

/** The Standard Schema of {@link TableClass}; yields its JSON Schema too. */
export const TableClassSchema: StandardSchema<TableClass> = /* @__PURE__ */ createStandardSchema(
  validateTableClass,
  shapeOfTableClass,
)

/** Makes up a value of type {@link TableClass}: the same for the same seed; without one every member is there. */
export function sampleTableClass(seed?: number): TableClass {
  return sample(isTableClass, shapeOfTableClass, seed)
}

/** Makes up values that are of type {@link TableClass}, but for one fault each. */
export function sampleInvalidTableClass(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTableClass, seed)
}

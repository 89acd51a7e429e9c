// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SortOrderValues}. */
export type SortOrder = 'Ascending' | 'Descending'

/** Every {@link SortOrder} that the pages list. */
export const SortOrderValues: readonly ['Ascending', 'Descending'] = /* @__PURE__ */ Object.freeze([
  'Ascending',
  'Descending',
] as const)

/** Whether a value is of type {@link SortOrder}. */
export function isSortOrder(value: unknown): value is SortOrder {
  return value === 'Ascending' || value === 'Descending'
}

/** Adds to a report what keeps a value from being of type {@link SortOrder}. */
export function findInSortOrder(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, SortOrderValues)
}

/** The description of {@link SortOrder}. */
export const shapeOfSortOrder: EnumShape = /* @__PURE__ */ enumOf('SortOrder', SortOrderValues)

/** Asserts that a value is of type {@link SortOrder}; throws a ValidationError that holds every issue. */
export function assertSortOrder(value: unknown): asserts value is SortOrder {
  assertValid(validateSortOrder(value))
}

/** Tells every issue that keeps a value from being of type {@link SortOrder}. */
export function validateSortOrder(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSortOrder, 'strict', value, options)
}

/** The Standard Schema of {@link SortOrder}; yields its JSON Schema too. */
export const SortOrderSchema: StandardSchema<SortOrder> = /* @__PURE__ */ createStandardSchema(
  validateSortOrder,
  shapeOfSortOrder,
)

/** Makes up a value of type {@link SortOrder}: the same for the same seed; without one every member is there. */
export function sampleSortOrder(seed?: number): SortOrder {
  return sample(isSortOrder, shapeOfSortOrder, seed)
}

/** Makes up values that are of type {@link SortOrder}, but for one fault each. */
export function sampleInvalidSortOrder(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSortOrder, seed)
}

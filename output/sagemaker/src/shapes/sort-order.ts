// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link SortOrder}; throws a ValidationError that holds every issue. */
export function assertSortOrder(value: unknown): asserts value is SortOrder {
  assertValid(validateSortOrder(value))
}

/** Tells every issue that keeps a value from being of type {@link SortOrder}. */
export function validateSortOrder(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSortOrder, explainSortOrder, value, options)
}

/** The Standard Schema of {@link SortOrder}; yields its JSON Schema too. */
export const SortOrderSchema: StandardSchema<SortOrder> = /* @__PURE__ */ createStandardSchema(
  validateSortOrder,
  jsonSchemaOfSortOrder,
)

/** Adds to a report why a value is not of type {@link SortOrder}. */
export function explainSortOrder(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SortOrderValues)
}

/** The JSON Schema of {@link SortOrder}. */
export function jsonSchemaOfSortOrder(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SortOrder', () => ({ type: 'string', enum: [...SortOrderValues] }))
}

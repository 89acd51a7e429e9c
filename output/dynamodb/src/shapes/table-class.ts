// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link TableClass}; throws a ValidationError that holds every issue. */
export function assertTableClass(value: unknown): asserts value is TableClass {
  assertValid(validateTableClass(value))
}

/** Tells every issue that keeps a value from being of type {@link TableClass}. */
export function validateTableClass(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTableClass, explainTableClass, value, options)
}

/** The Standard Schema of {@link TableClass}; yields its JSON Schema too. */
export const TableClassSchema: StandardSchema<TableClass> = /* @__PURE__ */ createStandardSchema(
  validateTableClass,
  jsonSchemaOfTableClass,
)

/** Adds to a report why a value is not of type {@link TableClass}. */
export function explainTableClass(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, TableClassValues)
}

/** The JSON Schema of {@link TableClass}. */
export function jsonSchemaOfTableClass(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TableClass', () => ({ type: 'string', enum: [...TableClassValues] }))
}

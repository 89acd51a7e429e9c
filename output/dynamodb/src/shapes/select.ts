// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SelectValues}. */
export type Select = 'ALL_ATTRIBUTES' | 'ALL_PROJECTED_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES' | 'COUNT'

/** Every {@link Select} that the pages list. */
export const SelectValues: readonly ['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] =
  /* @__PURE__ */ Object.freeze(['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] as const)

/** Whether a value is of type {@link Select}. */
export function isSelect(value: unknown): value is Select {
  return (
    value === 'ALL_ATTRIBUTES' ||
    value === 'ALL_PROJECTED_ATTRIBUTES' ||
    value === 'SPECIFIC_ATTRIBUTES' ||
    value === 'COUNT'
  )
}

/** Asserts that a value is of type {@link Select}; throws a ValidationError that holds every issue. */
export function assertSelect(value: unknown): asserts value is Select {
  assertValid(validateSelect(value))
}

/** Tells every issue that keeps a value from being of type {@link Select}. */
export function validateSelect(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSelect, explainSelect, value, options)
}

/** The Standard Schema of {@link Select}; yields its JSON Schema too. */
export const SelectSchema: StandardSchema<Select> = /* @__PURE__ */ createStandardSchema(
  validateSelect,
  jsonSchemaOfSelect,
)

/** Adds to a report why a value is not of type {@link Select}. */
export function explainSelect(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SelectValues)
}

/** The JSON Schema of {@link Select}. */
export function jsonSchemaOfSelect(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Select', () => ({ type: 'string', enum: [...SelectValues] }))
}

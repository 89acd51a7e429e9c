// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StatusEqualsValues}. */
export type StatusEquals = 'Completed' | 'InProgress' | 'Failed' | 'Stopped' | 'Stopping'

/** Every {@link StatusEquals} that the pages list. */
export const StatusEqualsValues: readonly ['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] =
  /* @__PURE__ */ Object.freeze(['Completed', 'InProgress', 'Failed', 'Stopped', 'Stopping'] as const)

/** Whether a value is of type {@link StatusEquals}. */
export function isStatusEquals(value: unknown): value is StatusEquals {
  return (
    value === 'Completed' || value === 'InProgress' || value === 'Failed' || value === 'Stopped' || value === 'Stopping'
  )
}

/** Asserts that a value is of type {@link StatusEquals}; throws a ValidationError that holds every issue. */
export function assertStatusEquals(value: unknown): asserts value is StatusEquals {
  assertValid(validateStatusEquals(value))
}

/** Tells every issue that keeps a value from being of type {@link StatusEquals}. */
export function validateStatusEquals(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStatusEquals, explainStatusEquals, value, options)
}

/** The Standard Schema of {@link StatusEquals}; yields its JSON Schema too. */
export const StatusEqualsSchema: StandardSchema<StatusEquals> = /* @__PURE__ */ createStandardSchema(
  validateStatusEquals,
  jsonSchemaOfStatusEquals,
)

/** Adds to a report why a value is not of type {@link StatusEquals}. */
export function explainStatusEquals(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, StatusEqualsValues)
}

/** The JSON Schema of {@link StatusEquals}. */
export function jsonSchemaOfStatusEquals(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StatusEquals', () => ({ type: 'string', enum: [...StatusEqualsValues] }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link Kind}; throws a ValidationError that holds every issue. */
export function assertKind(value: unknown): asserts value is Kind {
  assertValid(validateKind(value))
}

/** Tells every issue that keeps a value from being of type {@link Kind}. */
export function validateKind(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isKind, explainKind, value, options)
}

/** The Standard Schema of {@link Kind}; yields its JSON Schema too. */
export const KindSchema: StandardSchema<Kind> = /* @__PURE__ */ createStandardSchema(validateKind, jsonSchemaOfKind)

/** Adds to a report why a value is not of type {@link Kind}. */
export function explainKind(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, KindValues)
}

/** The JSON Schema of {@link Kind}. */
export function jsonSchemaOfKind(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Kind', () => ({ type: 'string', enum: [...KindValues] }))
}

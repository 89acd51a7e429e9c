// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ModeValues}. */
export type Mode = 'AUTO' | 'ENSEMBLING' | 'HYPERPARAMETER_TUNING'

/** Every {@link Mode} that the pages list. */
export const ModeValues: readonly ['AUTO', 'ENSEMBLING', 'HYPERPARAMETER_TUNING'] = /* @__PURE__ */ Object.freeze([
  'AUTO',
  'ENSEMBLING',
  'HYPERPARAMETER_TUNING',
] as const)

/** Whether a value is of type {@link Mode}. */
export function isMode(value: unknown): value is Mode {
  return value === 'AUTO' || value === 'ENSEMBLING' || value === 'HYPERPARAMETER_TUNING'
}

/** Asserts that a value is of type {@link Mode}; throws a ValidationError that holds every issue. */
export function assertMode(value: unknown): asserts value is Mode {
  assertValid(validateMode(value))
}

/** Tells every issue that keeps a value from being of type {@link Mode}. */
export function validateMode(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isMode, explainMode, value, options)
}

/** The Standard Schema of {@link Mode}; yields its JSON Schema too. */
export const ModeSchema: StandardSchema<Mode> = /* @__PURE__ */ createStandardSchema(validateMode, jsonSchemaOfMode)

/** Adds to a report why a value is not of type {@link Mode}. */
export function explainMode(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ModeValues)
}

/** The JSON Schema of {@link Mode}. */
export function jsonSchemaOfMode(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Mode', () => ({ type: 'string', enum: [...ModeValues] }))
}

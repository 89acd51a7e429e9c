// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link BillingModeValues}. */
export type BillingMode = 'PROVISIONED' | 'PAY_PER_REQUEST'

/** Every {@link BillingMode} that the pages list. */
export const BillingModeValues: readonly ['PROVISIONED', 'PAY_PER_REQUEST'] = /* @__PURE__ */ Object.freeze([
  'PROVISIONED',
  'PAY_PER_REQUEST',
] as const)

/** Whether a value is of type {@link BillingMode}. */
export function isBillingMode(value: unknown): value is BillingMode {
  return value === 'PROVISIONED' || value === 'PAY_PER_REQUEST'
}

/** Asserts that a value is of type {@link BillingMode}; throws a ValidationError that holds every issue. */
export function assertBillingMode(value: unknown): asserts value is BillingMode {
  assertValid(validateBillingMode(value))
}

/** Tells every issue that keeps a value from being of type {@link BillingMode}. */
export function validateBillingMode(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBillingMode, explainBillingMode, value, options)
}

/** The Standard Schema of {@link BillingMode}; yields its JSON Schema too. */
export const BillingModeSchema: StandardSchema<BillingMode> = /* @__PURE__ */ createStandardSchema(
  validateBillingMode,
  jsonSchemaOfBillingMode,
)

/** Adds to a report why a value is not of type {@link BillingMode}. */
export function explainBillingMode(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, BillingModeValues)
}

/** The JSON Schema of {@link BillingMode}. */
export function jsonSchemaOfBillingMode(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'BillingMode', () => ({ type: 'string', enum: [...BillingModeValues] }))
}

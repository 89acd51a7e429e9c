// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link WitnessStatusValues}. */
export type WitnessStatus = 'CREATING' | 'DELETING' | 'ACTIVE'

/** Every {@link WitnessStatus} that the pages list. */
export const WitnessStatusValues: readonly ['CREATING', 'DELETING', 'ACTIVE'] = /* @__PURE__ */ Object.freeze([
  'CREATING',
  'DELETING',
  'ACTIVE',
] as const)

/** Whether a value is of type {@link WitnessStatus}. */
export function isWitnessStatus(value: unknown): value is WitnessStatus {
  return value === 'CREATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Asserts that a value is of type {@link WitnessStatus}; throws a ValidationError that holds every issue. */
export function assertWitnessStatus(value: unknown): asserts value is WitnessStatus {
  assertValid(validateWitnessStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link WitnessStatus}. */
export function validateWitnessStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isWitnessStatus, explainWitnessStatus, value, options)
}

/** The Standard Schema of {@link WitnessStatus}; yields its JSON Schema too. */
export const WitnessStatusSchema: StandardSchema<WitnessStatus> = /* @__PURE__ */ createStandardSchema(
  validateWitnessStatus,
  jsonSchemaOfWitnessStatus,
)

/** Adds to a report why a value is not of type {@link WitnessStatus}. */
export function explainWitnessStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, WitnessStatusValues)
}

/** The JSON Schema of {@link WitnessStatus}. */
export function jsonSchemaOfWitnessStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'WitnessStatus', () => ({ type: 'string', enum: [...WitnessStatusValues] }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ManagedInstanceScalingStatusValues}. */
export type ManagedInstanceScalingStatus = 'ENABLED' | 'DISABLED'

/** Every {@link ManagedInstanceScalingStatus} that the pages list. */
export const ManagedInstanceScalingStatusValues: readonly ['ENABLED', 'DISABLED'] = /* @__PURE__ */ Object.freeze([
  'ENABLED',
  'DISABLED',
] as const)

/** Whether a value is of type {@link ManagedInstanceScalingStatus}. */
export function isManagedInstanceScalingStatus(value: unknown): value is ManagedInstanceScalingStatus {
  return value === 'ENABLED' || value === 'DISABLED'
}

/** Asserts that a value is of type {@link ManagedInstanceScalingStatus}; throws a ValidationError that holds every issue. */
export function assertManagedInstanceScalingStatus(value: unknown): asserts value is ManagedInstanceScalingStatus {
  assertValid(validateManagedInstanceScalingStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link ManagedInstanceScalingStatus}. */
export function validateManagedInstanceScalingStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isManagedInstanceScalingStatus, explainManagedInstanceScalingStatus, value, options)
}

/** The Standard Schema of {@link ManagedInstanceScalingStatus}; yields its JSON Schema too. */
export const ManagedInstanceScalingStatusSchema: StandardSchema<ManagedInstanceScalingStatus> =
  /* @__PURE__ */ createStandardSchema(validateManagedInstanceScalingStatus, jsonSchemaOfManagedInstanceScalingStatus)

/** Adds to a report why a value is not of type {@link ManagedInstanceScalingStatus}. */
export function explainManagedInstanceScalingStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ManagedInstanceScalingStatusValues)
}

/** The JSON Schema of {@link ManagedInstanceScalingStatus}. */
export function jsonSchemaOfManagedInstanceScalingStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ManagedInstanceScalingStatus', () => ({
    type: 'string',
    enum: [...ManagedInstanceScalingStatusValues],
  }))
}

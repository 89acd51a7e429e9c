// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link SSEDescriptionStatusValues}. */
export type SSEDescriptionStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED' | 'UPDATING'

/** Every {@link SSEDescriptionStatus} that the pages list. */
export const SSEDescriptionStatusValues: readonly ['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'UPDATING'] =
  /* @__PURE__ */ Object.freeze(['ENABLING', 'ENABLED', 'DISABLING', 'DISABLED', 'UPDATING'] as const)

/** Whether a value is of type {@link SSEDescriptionStatus}. */
export function isSSEDescriptionStatus(value: unknown): value is SSEDescriptionStatus {
  return (
    value === 'ENABLING' || value === 'ENABLED' || value === 'DISABLING' || value === 'DISABLED' || value === 'UPDATING'
  )
}

/** Asserts that a value is of type {@link SSEDescriptionStatus}; throws a ValidationError that holds every issue. */
export function assertSSEDescriptionStatus(value: unknown): asserts value is SSEDescriptionStatus {
  assertValid(validateSSEDescriptionStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link SSEDescriptionStatus}. */
export function validateSSEDescriptionStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSSEDescriptionStatus, explainSSEDescriptionStatus, value, options)
}

/** The Standard Schema of {@link SSEDescriptionStatus}; yields its JSON Schema too. */
export const SSEDescriptionStatusSchema: StandardSchema<SSEDescriptionStatus> = /* @__PURE__ */ createStandardSchema(
  validateSSEDescriptionStatus,
  jsonSchemaOfSSEDescriptionStatus,
)

/** Adds to a report why a value is not of type {@link SSEDescriptionStatus}. */
export function explainSSEDescriptionStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SSEDescriptionStatusValues)
}

/** The JSON Schema of {@link SSEDescriptionStatus}. */
export function jsonSchemaOfSSEDescriptionStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SSEDescriptionStatus', () => ({
    type: 'string',
    enum: [...SSEDescriptionStatusValues],
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link IncludeInferenceResponseInValues}. */
export type IncludeInferenceResponseIn = 'SUCCESS_NOTIFICATION_TOPIC' | 'ERROR_NOTIFICATION_TOPIC'

/** Every {@link IncludeInferenceResponseIn} that the pages list. */
export const IncludeInferenceResponseInValues: readonly ['SUCCESS_NOTIFICATION_TOPIC', 'ERROR_NOTIFICATION_TOPIC'] =
  /* @__PURE__ */ Object.freeze(['SUCCESS_NOTIFICATION_TOPIC', 'ERROR_NOTIFICATION_TOPIC'] as const)

/** Whether a value is of type {@link IncludeInferenceResponseIn}. */
export function isIncludeInferenceResponseIn(value: unknown): value is IncludeInferenceResponseIn {
  return value === 'SUCCESS_NOTIFICATION_TOPIC' || value === 'ERROR_NOTIFICATION_TOPIC'
}

/** Asserts that a value is of type {@link IncludeInferenceResponseIn}; throws a ValidationError that holds every issue. */
export function assertIncludeInferenceResponseIn(value: unknown): asserts value is IncludeInferenceResponseIn {
  assertValid(validateIncludeInferenceResponseIn(value))
}

/** Tells every issue that keeps a value from being of type {@link IncludeInferenceResponseIn}. */
export function validateIncludeInferenceResponseIn(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isIncludeInferenceResponseIn, explainIncludeInferenceResponseIn, value, options)
}

/** The Standard Schema of {@link IncludeInferenceResponseIn}; yields its JSON Schema too. */
export const IncludeInferenceResponseInSchema: StandardSchema<IncludeInferenceResponseIn> =
  /* @__PURE__ */ createStandardSchema(validateIncludeInferenceResponseIn, jsonSchemaOfIncludeInferenceResponseIn)

/** Adds to a report why a value is not of type {@link IncludeInferenceResponseIn}. */
export function explainIncludeInferenceResponseIn(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, IncludeInferenceResponseInValues)
}

/** The JSON Schema of {@link IncludeInferenceResponseIn}. */
export function jsonSchemaOfIncludeInferenceResponseIn(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'IncludeInferenceResponseIn', () => ({
    type: 'string',
    enum: [...IncludeInferenceResponseInValues],
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StreamViewTypeValues}. */
export type StreamViewType = 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY'

/** Every {@link StreamViewType} that the pages list. */
export const StreamViewTypeValues: readonly ['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'] =
  /* @__PURE__ */ Object.freeze(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY'] as const)

/** Whether a value is of type {@link StreamViewType}. */
export function isStreamViewType(value: unknown): value is StreamViewType {
  return value === 'NEW_IMAGE' || value === 'OLD_IMAGE' || value === 'NEW_AND_OLD_IMAGES' || value === 'KEYS_ONLY'
}

/** Asserts that a value is of type {@link StreamViewType}; throws a ValidationError that holds every issue. */
export function assertStreamViewType(value: unknown): asserts value is StreamViewType {
  assertValid(validateStreamViewType(value))
}

/** Tells every issue that keeps a value from being of type {@link StreamViewType}. */
export function validateStreamViewType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStreamViewType, explainStreamViewType, value, options)
}

/** The Standard Schema of {@link StreamViewType}; yields its JSON Schema too. */
export const StreamViewTypeSchema: StandardSchema<StreamViewType> = /* @__PURE__ */ createStandardSchema(
  validateStreamViewType,
  jsonSchemaOfStreamViewType,
)

/** Adds to a report why a value is not of type {@link StreamViewType}. */
export function explainStreamViewType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, StreamViewTypeValues)
}

/** The JSON Schema of {@link StreamViewType}. */
export function jsonSchemaOfStreamViewType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'StreamViewType', () => ({ type: 'string', enum: [...StreamViewTypeValues] }))
}

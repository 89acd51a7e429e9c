// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link ChannelTypeValues}. */
export type ChannelType = 'training' | 'validation'

/** Every {@link ChannelType} that the pages list. */
export const ChannelTypeValues: readonly ['training', 'validation'] = /* @__PURE__ */ Object.freeze([
  'training',
  'validation',
] as const)

/** Whether a value is of type {@link ChannelType}. */
export function isChannelType(value: unknown): value is ChannelType {
  return value === 'training' || value === 'validation'
}

/** Asserts that a value is of type {@link ChannelType}; throws a ValidationError that holds every issue. */
export function assertChannelType(value: unknown): asserts value is ChannelType {
  assertValid(validateChannelType(value))
}

/** Tells every issue that keeps a value from being of type {@link ChannelType}. */
export function validateChannelType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isChannelType, explainChannelType, value, options)
}

/** The Standard Schema of {@link ChannelType}; yields its JSON Schema too. */
export const ChannelTypeSchema: StandardSchema<ChannelType> = /* @__PURE__ */ createStandardSchema(
  validateChannelType,
  jsonSchemaOfChannelType,
)

/** Adds to a report why a value is not of type {@link ChannelType}. */
export function explainChannelType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ChannelTypeValues)
}

/** The JSON Schema of {@link ChannelType}. */
export function jsonSchemaOfChannelType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ChannelType', () => ({ type: 'string', enum: [...ChannelTypeValues] }))
}

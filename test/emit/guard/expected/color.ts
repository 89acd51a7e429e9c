// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type Color = 'red' | 'green'

export const ColorValues: readonly ['red', 'green'] = ['red', 'green']

/** Whether a value is of type {@link Color}. */
export function isColor(value: unknown): value is Color {
  return value === 'red' || value === 'green'
}

/** Asserts that a value is of type {@link Color}; throws a ValidationError that holds every issue. */
export function assertColor(value: unknown): asserts value is Color {
  assertValid(validateColor(value))
}

/** Tells every issue that keeps a value from being of type {@link Color}. */
export function validateColor(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isColor, explainColor, value, options)
}

/** The Standard Schema of {@link Color}; yields its JSON Schema too. */
export const ColorSchema: StandardSchema<Color> = /* @__PURE__ */ createStandardSchema(validateColor, jsonSchemaOfColor)

/** Adds to a report why a value is not of type {@link Color}. */
export function explainColor(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, ColorValues)
}

/** The JSON Schema of {@link Color}. */
export function jsonSchemaOfColor(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Color', () => ({ type: 'string', enum: [...ColorValues] }))
}

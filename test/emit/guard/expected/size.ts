// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export type Size = 'S' | 'M' | 'L' | 'XL' | 'XXL' | 'XXXL'

export const SizeValues: readonly ['S', 'M', 'L', 'XL', 'XXL', 'XXXL'] = ['S', 'M', 'L', 'XL', 'XXL', 'XXXL']

const setOfSize: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(SizeValues)

/** Whether a value is of type {@link Size}. */
export function isSize(value: unknown): value is Size {
  return setOfSize.has(value)
}

/** Asserts that a value is of type {@link Size}; throws a ValidationError that holds every issue. */
export function assertSize(value: unknown): asserts value is Size {
  assertValid(validateSize(value))
}

/** Tells every issue that keeps a value from being of type {@link Size}. */
export function validateSize(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSize, explainSize, value, options)
}

/** The Standard Schema of {@link Size}; yields its JSON Schema too. */
export const SizeSchema: StandardSchema<Size> = /* @__PURE__ */ createStandardSchema(validateSize, jsonSchemaOfSize)

/** Adds to a report why a value is not of type {@link Size}. */
export function explainSize(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, SizeValues)
}

/** The JSON Schema of {@link Size}. */
export function jsonSchemaOfSize(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Size', () => ({ type: 'string', enum: [...SizeValues] }))
}

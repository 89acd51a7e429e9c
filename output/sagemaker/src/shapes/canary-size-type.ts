// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link CanarySizeTypeValues}. */
export type CanarySizeType = 'INSTANCE_COUNT' | 'CAPACITY_PERCENT'

/** Every {@link CanarySizeType} that the pages list. */
export const CanarySizeTypeValues: readonly ['INSTANCE_COUNT', 'CAPACITY_PERCENT'] = /* @__PURE__ */ Object.freeze([
  'INSTANCE_COUNT',
  'CAPACITY_PERCENT',
] as const)

/** Whether a value is of type {@link CanarySizeType}. */
export function isCanarySizeType(value: unknown): value is CanarySizeType {
  return value === 'INSTANCE_COUNT' || value === 'CAPACITY_PERCENT'
}

/** Asserts that a value is of type {@link CanarySizeType}; throws a ValidationError that holds every issue. */
export function assertCanarySizeType(value: unknown): asserts value is CanarySizeType {
  assertValid(validateCanarySizeType(value))
}

/** Tells every issue that keeps a value from being of type {@link CanarySizeType}. */
export function validateCanarySizeType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCanarySizeType, explainCanarySizeType, value, options)
}

/** The Standard Schema of {@link CanarySizeType}; yields its JSON Schema too. */
export const CanarySizeTypeSchema: StandardSchema<CanarySizeType> = /* @__PURE__ */ createStandardSchema(
  validateCanarySizeType,
  jsonSchemaOfCanarySizeType,
)

/** Adds to a report why a value is not of type {@link CanarySizeType}. */
export function explainCanarySizeType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, CanarySizeTypeValues)
}

/** The JSON Schema of {@link CanarySizeType}. */
export function jsonSchemaOfCanarySizeType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CanarySizeType', () => ({ type: 'string', enum: [...CanarySizeTypeValues] }))
}

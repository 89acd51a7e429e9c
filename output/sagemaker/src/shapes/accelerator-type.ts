// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link AcceleratorTypeValues}. */
export type AcceleratorType =
  'ml.eia1.medium' | 'ml.eia1.large' | 'ml.eia1.xlarge' | 'ml.eia2.medium' | 'ml.eia2.large' | 'ml.eia2.xlarge'

/** Every {@link AcceleratorType} that the pages list. */
export const AcceleratorTypeValues: readonly [
  'ml.eia1.medium',
  'ml.eia1.large',
  'ml.eia1.xlarge',
  'ml.eia2.medium',
  'ml.eia2.large',
  'ml.eia2.xlarge',
] = /* @__PURE__ */ Object.freeze([
  'ml.eia1.medium',
  'ml.eia1.large',
  'ml.eia1.xlarge',
  'ml.eia2.medium',
  'ml.eia2.large',
  'ml.eia2.xlarge',
] as const)

const setOfAcceleratorType: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>(AcceleratorTypeValues)

/** Whether a value is of type {@link AcceleratorType}. */
export function isAcceleratorType(value: unknown): value is AcceleratorType {
  return setOfAcceleratorType.has(value)
}

/** Asserts that a value is of type {@link AcceleratorType}; throws a ValidationError that holds every issue. */
export function assertAcceleratorType(value: unknown): asserts value is AcceleratorType {
  assertValid(validateAcceleratorType(value))
}

/** Tells every issue that keeps a value from being of type {@link AcceleratorType}. */
export function validateAcceleratorType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAcceleratorType, explainAcceleratorType, value, options)
}

/** The Standard Schema of {@link AcceleratorType}; yields its JSON Schema too. */
export const AcceleratorTypeSchema: StandardSchema<AcceleratorType> = /* @__PURE__ */ createStandardSchema(
  validateAcceleratorType,
  jsonSchemaOfAcceleratorType,
)

/** Adds to a report why a value is not of type {@link AcceleratorType}. */
export function explainAcceleratorType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, AcceleratorTypeValues)
}

/** The JSON Schema of {@link AcceleratorType}. */
export function jsonSchemaOfAcceleratorType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AcceleratorType', () => ({ type: 'string', enum: [...AcceleratorTypeValues] }))
}

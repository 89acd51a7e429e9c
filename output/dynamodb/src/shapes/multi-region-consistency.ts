// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link MultiRegionConsistencyValues}. */
export type MultiRegionConsistency = 'EVENTUAL' | 'STRONG'

/** Every {@link MultiRegionConsistency} that the pages list. */
export const MultiRegionConsistencyValues: readonly ['EVENTUAL', 'STRONG'] = /* @__PURE__ */ Object.freeze([
  'EVENTUAL',
  'STRONG',
] as const)

/** Whether a value is of type {@link MultiRegionConsistency}. */
export function isMultiRegionConsistency(value: unknown): value is MultiRegionConsistency {
  return value === 'EVENTUAL' || value === 'STRONG'
}

/** Asserts that a value is of type {@link MultiRegionConsistency}; throws a ValidationError that holds every issue. */
export function assertMultiRegionConsistency(value: unknown): asserts value is MultiRegionConsistency {
  assertValid(validateMultiRegionConsistency(value))
}

/** Tells every issue that keeps a value from being of type {@link MultiRegionConsistency}. */
export function validateMultiRegionConsistency(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isMultiRegionConsistency, explainMultiRegionConsistency, value, options)
}

/** The Standard Schema of {@link MultiRegionConsistency}; yields its JSON Schema too. */
export const MultiRegionConsistencySchema: StandardSchema<MultiRegionConsistency> =
  /* @__PURE__ */ createStandardSchema(validateMultiRegionConsistency, jsonSchemaOfMultiRegionConsistency)

/** Adds to a report why a value is not of type {@link MultiRegionConsistency}. */
export function explainMultiRegionConsistency(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, MultiRegionConsistencyValues)
}

/** The JSON Schema of {@link MultiRegionConsistency}. */
export function jsonSchemaOfMultiRegionConsistency(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'MultiRegionConsistency', () => ({
    type: 'string',
    enum: [...MultiRegionConsistencyValues],
  }))
}

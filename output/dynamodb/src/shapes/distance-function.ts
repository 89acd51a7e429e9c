// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link DistanceFunctionValues}. */
export type DistanceFunction = 'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'

/** Every {@link DistanceFunction} that the pages list. */
export const DistanceFunctionValues: readonly ['COSINE', 'DOT_PRODUCT', 'EUCLIDEAN'] = /* @__PURE__ */ Object.freeze([
  'COSINE',
  'DOT_PRODUCT',
  'EUCLIDEAN',
] as const)

/** Whether a value is of type {@link DistanceFunction}. */
export function isDistanceFunction(value: unknown): value is DistanceFunction {
  return value === 'COSINE' || value === 'DOT_PRODUCT' || value === 'EUCLIDEAN'
}

/** Asserts that a value is of type {@link DistanceFunction}; throws a ValidationError that holds every issue. */
export function assertDistanceFunction(value: unknown): asserts value is DistanceFunction {
  assertValid(validateDistanceFunction(value))
}

/** Tells every issue that keeps a value from being of type {@link DistanceFunction}. */
export function validateDistanceFunction(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isDistanceFunction, explainDistanceFunction, value, options)
}

/** The Standard Schema of {@link DistanceFunction}; yields its JSON Schema too. */
export const DistanceFunctionSchema: StandardSchema<DistanceFunction> = /* @__PURE__ */ createStandardSchema(
  validateDistanceFunction,
  jsonSchemaOfDistanceFunction,
)

/** Adds to a report why a value is not of type {@link DistanceFunction}. */
export function explainDistanceFunction(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, DistanceFunctionValues)
}

/** The JSON Schema of {@link DistanceFunction}. */
export function jsonSchemaOfDistanceFunction(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'DistanceFunction', () => ({ type: 'string', enum: [...DistanceFunctionValues] }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link RoutingStrategyValues}. */
export type RoutingStrategy = 'LEAST_OUTSTANDING_REQUESTS' | 'RANDOM'

/** Every {@link RoutingStrategy} that the pages list. */
export const RoutingStrategyValues: readonly ['LEAST_OUTSTANDING_REQUESTS', 'RANDOM'] = /* @__PURE__ */ Object.freeze([
  'LEAST_OUTSTANDING_REQUESTS',
  'RANDOM',
] as const)

/** Whether a value is of type {@link RoutingStrategy}. */
export function isRoutingStrategy(value: unknown): value is RoutingStrategy {
  return value === 'LEAST_OUTSTANDING_REQUESTS' || value === 'RANDOM'
}

/** Asserts that a value is of type {@link RoutingStrategy}; throws a ValidationError that holds every issue. */
export function assertRoutingStrategy(value: unknown): asserts value is RoutingStrategy {
  assertValid(validateRoutingStrategy(value))
}

/** Tells every issue that keeps a value from being of type {@link RoutingStrategy}. */
export function validateRoutingStrategy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isRoutingStrategy, explainRoutingStrategy, value, options)
}

/** The Standard Schema of {@link RoutingStrategy}; yields its JSON Schema too. */
export const RoutingStrategySchema: StandardSchema<RoutingStrategy> = /* @__PURE__ */ createStandardSchema(
  validateRoutingStrategy,
  jsonSchemaOfRoutingStrategy,
)

/** Adds to a report why a value is not of type {@link RoutingStrategy}. */
export function explainRoutingStrategy(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, RoutingStrategyValues)
}

/** The JSON Schema of {@link RoutingStrategy}. */
export function jsonSchemaOfRoutingStrategy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'RoutingStrategy', () => ({ type: 'string', enum: [...RoutingStrategyValues] }))
}

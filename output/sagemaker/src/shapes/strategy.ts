// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link StrategyValues}. */
export type Strategy = 'IDLE_RELEASE' | 'CONSOLIDATION'

/** Every {@link Strategy} that the pages list. */
export const StrategyValues: readonly ['IDLE_RELEASE', 'CONSOLIDATION'] = /* @__PURE__ */ Object.freeze([
  'IDLE_RELEASE',
  'CONSOLIDATION',
] as const)

/** Whether a value is of type {@link Strategy}. */
export function isStrategy(value: unknown): value is Strategy {
  return value === 'IDLE_RELEASE' || value === 'CONSOLIDATION'
}

/** Asserts that a value is of type {@link Strategy}; throws a ValidationError that holds every issue. */
export function assertStrategy(value: unknown): asserts value is Strategy {
  assertValid(validateStrategy(value))
}

/** Tells every issue that keeps a value from being of type {@link Strategy}. */
export function validateStrategy(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isStrategy, explainStrategy, value, options)
}

/** The Standard Schema of {@link Strategy}; yields its JSON Schema too. */
export const StrategySchema: StandardSchema<Strategy> = /* @__PURE__ */ createStandardSchema(
  validateStrategy,
  jsonSchemaOfStrategy,
)

/** Adds to a report why a value is not of type {@link Strategy}. */
export function explainStrategy(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, StrategyValues)
}

/** The JSON Schema of {@link Strategy}. */
export function jsonSchemaOfStrategy(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Strategy', () => ({ type: 'string', enum: [...StrategyValues] }))
}

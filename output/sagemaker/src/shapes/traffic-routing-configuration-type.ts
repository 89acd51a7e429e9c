// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link TrafficRoutingConfigurationTypeValues}. */
export type TrafficRoutingConfigurationType = 'ALL_AT_ONCE' | 'CANARY' | 'LINEAR'

/** Every {@link TrafficRoutingConfigurationType} that the pages list. */
export const TrafficRoutingConfigurationTypeValues: readonly ['ALL_AT_ONCE', 'CANARY', 'LINEAR'] =
  /* @__PURE__ */ Object.freeze(['ALL_AT_ONCE', 'CANARY', 'LINEAR'] as const)

/** Whether a value is of type {@link TrafficRoutingConfigurationType}. */
export function isTrafficRoutingConfigurationType(value: unknown): value is TrafficRoutingConfigurationType {
  return value === 'ALL_AT_ONCE' || value === 'CANARY' || value === 'LINEAR'
}

/** Asserts that a value is of type {@link TrafficRoutingConfigurationType}; throws a ValidationError that holds every issue. */
export function assertTrafficRoutingConfigurationType(
  value: unknown,
): asserts value is TrafficRoutingConfigurationType {
  assertValid(validateTrafficRoutingConfigurationType(value))
}

/** Tells every issue that keeps a value from being of type {@link TrafficRoutingConfigurationType}. */
export function validateTrafficRoutingConfigurationType(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTrafficRoutingConfigurationType, explainTrafficRoutingConfigurationType, value, options)
}

/** The Standard Schema of {@link TrafficRoutingConfigurationType}; yields its JSON Schema too. */
export const TrafficRoutingConfigurationTypeSchema: StandardSchema<TrafficRoutingConfigurationType> =
  /* @__PURE__ */ createStandardSchema(
    validateTrafficRoutingConfigurationType,
    jsonSchemaOfTrafficRoutingConfigurationType,
  )

/** Adds to a report why a value is not of type {@link TrafficRoutingConfigurationType}. */
export function explainTrafficRoutingConfigurationType(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, TrafficRoutingConfigurationTypeValues)
}

/** The JSON Schema of {@link TrafficRoutingConfigurationType}. */
export function jsonSchemaOfTrafficRoutingConfigurationType(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TrafficRoutingConfigurationType', () => ({
    type: 'string',
    enum: [...TrafficRoutingConfigurationTypeValues],
  }))
}

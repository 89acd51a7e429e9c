// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link GlobalTableSettingsReplicationModeValues}. */
export type GlobalTableSettingsReplicationMode = 'ENABLED' | 'DISABLED' | 'ENABLED_WITH_OVERRIDES'

/** Every {@link GlobalTableSettingsReplicationMode} that the pages list. */
export const GlobalTableSettingsReplicationModeValues: readonly ['ENABLED', 'DISABLED', 'ENABLED_WITH_OVERRIDES'] =
  /* @__PURE__ */ Object.freeze(['ENABLED', 'DISABLED', 'ENABLED_WITH_OVERRIDES'] as const)

/** Whether a value is of type {@link GlobalTableSettingsReplicationMode}. */
export function isGlobalTableSettingsReplicationMode(value: unknown): value is GlobalTableSettingsReplicationMode {
  return value === 'ENABLED' || value === 'DISABLED' || value === 'ENABLED_WITH_OVERRIDES'
}

/** Asserts that a value is of type {@link GlobalTableSettingsReplicationMode}; throws a ValidationError that holds every issue. */
export function assertGlobalTableSettingsReplicationMode(
  value: unknown,
): asserts value is GlobalTableSettingsReplicationMode {
  assertValid(validateGlobalTableSettingsReplicationMode(value))
}

/** Tells every issue that keeps a value from being of type {@link GlobalTableSettingsReplicationMode}. */
export function validateGlobalTableSettingsReplicationMode(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(isGlobalTableSettingsReplicationMode, explainGlobalTableSettingsReplicationMode, value, options)
}

/** The Standard Schema of {@link GlobalTableSettingsReplicationMode}; yields its JSON Schema too. */
export const GlobalTableSettingsReplicationModeSchema: StandardSchema<GlobalTableSettingsReplicationMode> =
  /* @__PURE__ */ createStandardSchema(
    validateGlobalTableSettingsReplicationMode,
    jsonSchemaOfGlobalTableSettingsReplicationMode,
  )

/** Adds to a report why a value is not of type {@link GlobalTableSettingsReplicationMode}. */
export function explainGlobalTableSettingsReplicationMode(
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  reportEnum(value, path, report, GlobalTableSettingsReplicationModeValues)
}

/** The JSON Schema of {@link GlobalTableSettingsReplicationMode}. */
export function jsonSchemaOfGlobalTableSettingsReplicationMode(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'GlobalTableSettingsReplicationMode', () => ({
    type: 'string',
    enum: [...GlobalTableSettingsReplicationModeValues],
  }))
}

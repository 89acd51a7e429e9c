// Written by Shapewright from boto3's reference pages; do not edit.

import { enumOf } from '../runtime/description.js'
import { explainEnum } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { Report } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { EnumShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link GlobalTableSettingsReplicationMode}. */
export function findInGlobalTableSettingsReplicationMode(value: unknown, depth: number, report: Report): void {
  explainEnum(value, depth, report, GlobalTableSettingsReplicationModeValues)
}

/** The description of {@link GlobalTableSettingsReplicationMode}. */
export const shapeOfGlobalTableSettingsReplicationMode: EnumShape = /* @__PURE__ */ enumOf(
  'GlobalTableSettingsReplicationMode',
  GlobalTableSettingsReplicationModeValues,
)

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
  return validate(findInGlobalTableSettingsReplicationMode, 'strict', value, options)
}

/** The Standard Schema of {@link GlobalTableSettingsReplicationMode}; yields its JSON Schema too. */
export const GlobalTableSettingsReplicationModeSchema: StandardSchema<GlobalTableSettingsReplicationMode> =
  /* @__PURE__ */ createStandardSchema(
    validateGlobalTableSettingsReplicationMode,
    shapeOfGlobalTableSettingsReplicationMode,
  )

/** Makes up a value of type {@link GlobalTableSettingsReplicationMode}: the same for the same seed; without one every member is there. */
export function sampleGlobalTableSettingsReplicationMode(seed?: number): GlobalTableSettingsReplicationMode {
  return sample(isGlobalTableSettingsReplicationMode, shapeOfGlobalTableSettingsReplicationMode, seed)
}

/** Makes up values that are of type {@link GlobalTableSettingsReplicationMode}, but for one fault each. */
export function sampleInvalidGlobalTableSettingsReplicationMode(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGlobalTableSettingsReplicationMode, seed)
}

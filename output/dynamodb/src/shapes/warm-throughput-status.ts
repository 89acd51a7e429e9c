// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link WarmThroughputStatusValues}. */
export type WarmThroughputStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link WarmThroughputStatus} that the pages list. */
export const WarmThroughputStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] =
  /* @__PURE__ */ Object.freeze(['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const)

/** Whether a value is of type {@link WarmThroughputStatus}. */
export function isWarmThroughputStatus(value: unknown): value is WarmThroughputStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Asserts that a value is of type {@link WarmThroughputStatus}; throws a ValidationError that holds every issue. */
export function assertWarmThroughputStatus(value: unknown): asserts value is WarmThroughputStatus {
  assertValid(validateWarmThroughputStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link WarmThroughputStatus}. */
export function validateWarmThroughputStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isWarmThroughputStatus, explainWarmThroughputStatus, value, options)
}

/** The Standard Schema of {@link WarmThroughputStatus}; yields its JSON Schema too. */
export const WarmThroughputStatusSchema: StandardSchema<WarmThroughputStatus> = /* @__PURE__ */ createStandardSchema(
  validateWarmThroughputStatus,
  jsonSchemaOfWarmThroughputStatus,
)

/** Adds to a report why a value is not of type {@link WarmThroughputStatus}. */
export function explainWarmThroughputStatus(value: unknown, path: Path | undefined, report: Report): void {
  reportEnum(value, path, report, WarmThroughputStatusValues)
}

/** The JSON Schema of {@link WarmThroughputStatus}. */
export function jsonSchemaOfWarmThroughputStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'WarmThroughputStatus', () => ({
    type: 'string',
    enum: [...WarmThroughputStatusValues],
  }))
}

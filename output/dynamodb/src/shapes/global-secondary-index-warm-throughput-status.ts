// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import type { Path } from '../runtime/path.js'
import { reportEnum } from '../runtime/report-structure.js'
import type { Report } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** A value of {@link GlobalSecondaryIndexWarmThroughputStatusValues}. */
export type GlobalSecondaryIndexWarmThroughputStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

/** Every {@link GlobalSecondaryIndexWarmThroughputStatus} that the pages list. */
export const GlobalSecondaryIndexWarmThroughputStatusValues: readonly ['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] =
  /* @__PURE__ */ Object.freeze(['CREATING', 'UPDATING', 'DELETING', 'ACTIVE'] as const)

/** Whether a value is of type {@link GlobalSecondaryIndexWarmThroughputStatus}. */
export function isGlobalSecondaryIndexWarmThroughputStatus(
  value: unknown,
): value is GlobalSecondaryIndexWarmThroughputStatus {
  return value === 'CREATING' || value === 'UPDATING' || value === 'DELETING' || value === 'ACTIVE'
}

/** Asserts that a value is of type {@link GlobalSecondaryIndexWarmThroughputStatus}; throws a ValidationError that holds every issue. */
export function assertGlobalSecondaryIndexWarmThroughputStatus(
  value: unknown,
): asserts value is GlobalSecondaryIndexWarmThroughputStatus {
  assertValid(validateGlobalSecondaryIndexWarmThroughputStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link GlobalSecondaryIndexWarmThroughputStatus}. */
export function validateGlobalSecondaryIndexWarmThroughputStatus(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(
    isGlobalSecondaryIndexWarmThroughputStatus,
    explainGlobalSecondaryIndexWarmThroughputStatus,
    value,
    options,
  )
}

/** The Standard Schema of {@link GlobalSecondaryIndexWarmThroughputStatus}; yields its JSON Schema too. */
export const GlobalSecondaryIndexWarmThroughputStatusSchema: StandardSchema<GlobalSecondaryIndexWarmThroughputStatus> =
  /* @__PURE__ */ createStandardSchema(
    validateGlobalSecondaryIndexWarmThroughputStatus,
    jsonSchemaOfGlobalSecondaryIndexWarmThroughputStatus,
  )

/** Adds to a report why a value is not of type {@link GlobalSecondaryIndexWarmThroughputStatus}. */
export function explainGlobalSecondaryIndexWarmThroughputStatus(
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  reportEnum(value, path, report, GlobalSecondaryIndexWarmThroughputStatusValues)
}

/** The JSON Schema of {@link GlobalSecondaryIndexWarmThroughputStatus}. */
export function jsonSchemaOfGlobalSecondaryIndexWarmThroughputStatus(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'GlobalSecondaryIndexWarmThroughputStatus', () => ({
    type: 'string',
    enum: [...GlobalSecondaryIndexWarmThroughputStatusValues],
  }))
}

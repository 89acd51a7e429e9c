// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ProvisionedThroughputOverride {
  /** Read units of this replica alone. Where they are missing, those of the source table hold. */
  ReadCapacityUnits?: number
}

/** Whether a value is of type {@link ProvisionedThroughputOverride}. */
export function isProvisionedThroughputOverride(value: unknown): value is ProvisionedThroughputOverride {
  if (!isObject(value)) return false
  let member: unknown = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link ProvisionedThroughputOverride}; throws a ValidationError that holds every issue. */
export function assertProvisionedThroughputOverride(value: unknown): asserts value is ProvisionedThroughputOverride {
  assertValid(validateProvisionedThroughputOverride(value))
}

/** Tells every issue that keeps a value from being of type {@link ProvisionedThroughputOverride}. */
export function validateProvisionedThroughputOverride(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProvisionedThroughputOverride, explainProvisionedThroughputOverride, value, options)
}

/** The Standard Schema of {@link ProvisionedThroughputOverride}; yields its JSON Schema too. */
export const ProvisionedThroughputOverrideSchema: StandardSchema<ProvisionedThroughputOverride> =
  /* @__PURE__ */ createStandardSchema(validateProvisionedThroughputOverride, jsonSchemaOfProvisionedThroughputOverride)

/** Adds to a report why a value is not of type {@link ProvisionedThroughputOverride}. */
export function explainProvisionedThroughputOverride(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['ReadCapacityUnits', reportInteger]])
}

/** The JSON Schema of {@link ProvisionedThroughputOverride}. */
export function jsonSchemaOfProvisionedThroughputOverride(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ProvisionedThroughputOverride', () => ({
    type: 'object',
    properties: { ReadCapacityUnits: { type: 'integer' } },
  }))
}

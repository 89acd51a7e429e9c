// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface OnDemandThroughputOverride {
  /** A ceiling on this replica's read request units. */
  MaxReadRequestUnits?: number
}

/** Whether a value is of type {@link OnDemandThroughputOverride}. */
export function isOnDemandThroughputOverride(value: unknown): value is OnDemandThroughputOverride {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link OnDemandThroughputOverride}; throws a ValidationError that holds every issue. */
export function assertOnDemandThroughputOverride(value: unknown): asserts value is OnDemandThroughputOverride {
  assertValid(validateOnDemandThroughputOverride(value))
}

/** Tells every issue that keeps a value from being of type {@link OnDemandThroughputOverride}. */
export function validateOnDemandThroughputOverride(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isOnDemandThroughputOverride, explainOnDemandThroughputOverride, value, options)
}

/** The Standard Schema of {@link OnDemandThroughputOverride}; yields its JSON Schema too. */
export const OnDemandThroughputOverrideSchema: StandardSchema<OnDemandThroughputOverride> =
  /* @__PURE__ */ createStandardSchema(validateOnDemandThroughputOverride, jsonSchemaOfOnDemandThroughputOverride)

/** Adds to a report why a value is not of type {@link OnDemandThroughputOverride}. */
export function explainOnDemandThroughputOverride(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['MaxReadRequestUnits', reportInteger]])
}

/** The JSON Schema of {@link OnDemandThroughputOverride}. */
export function jsonSchemaOfOnDemandThroughputOverride(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'OnDemandThroughputOverride', () => ({
    type: 'object',
    properties: { MaxReadRequestUnits: { type: 'integer' } },
  }))
}

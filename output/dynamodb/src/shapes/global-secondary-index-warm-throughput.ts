// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { WarmThroughputStatus } from './warm-throughput-status.js'

export interface GlobalSecondaryIndexWarmThroughput {
  /** Read units per second that a global secondary index takes without warming up. */
  ReadUnitsPerSecond?: number
  /** Write units per second that a global secondary index takes without warming up. */
  WriteUnitsPerSecond?: number
  /** How far the warming of a global secondary index has come: `UPDATING` or `ACTIVE`. */
  Status?: WarmThroughputStatus | (string & {})
}

/** Whether a value is of type {@link GlobalSecondaryIndexWarmThroughput}. */
export function isGlobalSecondaryIndexWarmThroughput(value: unknown): value is GlobalSecondaryIndexWarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link GlobalSecondaryIndexWarmThroughput}; throws a ValidationError that holds every issue. */
export function assertGlobalSecondaryIndexWarmThroughput(
  value: unknown,
): asserts value is GlobalSecondaryIndexWarmThroughput {
  assertValid(validateGlobalSecondaryIndexWarmThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link GlobalSecondaryIndexWarmThroughput}. */
export function validateGlobalSecondaryIndexWarmThroughput(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(isGlobalSecondaryIndexWarmThroughput, explainGlobalSecondaryIndexWarmThroughput, value, options)
}

/** The Standard Schema of {@link GlobalSecondaryIndexWarmThroughput}; yields its JSON Schema too. */
export const GlobalSecondaryIndexWarmThroughputSchema: StandardSchema<GlobalSecondaryIndexWarmThroughput> =
  /* @__PURE__ */ createStandardSchema(
    validateGlobalSecondaryIndexWarmThroughput,
    jsonSchemaOfGlobalSecondaryIndexWarmThroughput,
  )

/** Adds to a report why a value is not of type {@link GlobalSecondaryIndexWarmThroughput}. */
export function explainGlobalSecondaryIndexWarmThroughput(
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  reportResponse(value, path, report, [
    ['ReadUnitsPerSecond', reportInteger],
    ['WriteUnitsPerSecond', reportInteger],
    ['Status', reportString],
  ])
}

/** The JSON Schema of {@link GlobalSecondaryIndexWarmThroughput}. */
export function jsonSchemaOfGlobalSecondaryIndexWarmThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'GlobalSecondaryIndexWarmThroughput', () => ({
    type: 'object',
    properties: {
      ReadUnitsPerSecond: { type: 'integer' },
      WriteUnitsPerSecond: { type: 'integer' },
      Status: { type: 'string' },
    },
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { Status } from './status.js'

export interface WarmThroughput {
  /** Read units per second that the base table takes without warming up. */
  ReadUnitsPerSecond?: number
  /** Write units per second that the base table takes without warming up. */
  WriteUnitsPerSecond?: number
  /** What the base table can take without warming up. */
  Status?: Status | (string & {})
}

/** Whether a value is of type {@link WarmThroughput}. */
export function isWarmThroughput(value: unknown): value is WarmThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link WarmThroughput}; throws a ValidationError that holds every issue. */
export function assertWarmThroughput(value: unknown): asserts value is WarmThroughput {
  assertValid(validateWarmThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link WarmThroughput}. */
export function validateWarmThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isWarmThroughput, explainWarmThroughput, value, options)
}

/** The Standard Schema of {@link WarmThroughput}; yields its JSON Schema too. */
export const WarmThroughputSchema: StandardSchema<WarmThroughput> = /* @__PURE__ */ createStandardSchema(
  validateWarmThroughput,
  jsonSchemaOfWarmThroughput,
)

/** Adds to a report why a value is not of type {@link WarmThroughput}. */
export function explainWarmThroughput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['ReadUnitsPerSecond', reportInteger],
    ['WriteUnitsPerSecond', reportInteger],
    ['Status', reportString],
  ])
}

/** The JSON Schema of {@link WarmThroughput}. */
export function jsonSchemaOfWarmThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'WarmThroughput', () => ({
    type: 'object',
    properties: {
      ReadUnitsPerSecond: { type: 'integer' },
      WriteUnitsPerSecond: { type: 'integer' },
      Status: { type: 'string' },
    },
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportTimestamp } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface ProvisionedThroughput {
  /** When the table's throughput last went up. */
  LastIncreaseDateTime?: Date
  /** When the table's throughput last went down. */
  LastDecreaseDateTime?: Date
  /**
   * How often the table's throughput went down today (UTC). How often it may:
   * [quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html).
   */
  NumberOfDecreasesToday?: number
  /**
   * Strongly consistent reads per second; above it comes a `ThrottlingException`. An eventually
   * consistent read costs half: 50 `ReadCapacityUnits` do for 100 `ReadCapacityUnits` of those.
   *
   * @remarks
   * A table or a global secondary index in on-demand mode ( `PAY_PER_REQUEST`) has `0` here:
   * nothing is set aside for it.
   */
  ReadCapacityUnits?: number
  /**
   * Writes per second; above it comes a `ThrottlingException`.
   *
   * @remarks
   * A table or a global secondary index in on-demand mode ( `PAY_PER_REQUEST`) has `0` here:
   * nothing is set aside for it.
   */
  WriteCapacityUnits?: number
}

/** Whether a value is of type {@link ProvisionedThroughput}. */
export function isProvisionedThroughput(value: unknown): value is ProvisionedThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['LastIncreaseDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['LastDecreaseDateTime']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['NumberOfDecreasesToday']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Asserts that a value is of type {@link ProvisionedThroughput}; throws a ValidationError that holds every issue. */
export function assertProvisionedThroughput(value: unknown): asserts value is ProvisionedThroughput {
  assertValid(validateProvisionedThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link ProvisionedThroughput}. */
export function validateProvisionedThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isProvisionedThroughput, explainProvisionedThroughput, value, options)
}

/** The Standard Schema of {@link ProvisionedThroughput}; yields its JSON Schema too. */
export const ProvisionedThroughputSchema: StandardSchema<ProvisionedThroughput> = /* @__PURE__ */ createStandardSchema(
  validateProvisionedThroughput,
  jsonSchemaOfProvisionedThroughput,
)

/** Adds to a report why a value is not of type {@link ProvisionedThroughput}. */
export function explainProvisionedThroughput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['LastIncreaseDateTime', reportTimestamp],
    ['LastDecreaseDateTime', reportTimestamp],
    ['NumberOfDecreasesToday', reportInteger],
    ['ReadCapacityUnits', reportInteger],
    ['WriteCapacityUnits', reportInteger],
  ])
}

/** The JSON Schema of {@link ProvisionedThroughput}. */
export function jsonSchemaOfProvisionedThroughput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ProvisionedThroughput', () => ({
    type: 'object',
    properties: {
      LastIncreaseDateTime: { type: 'string', format: 'date-time' },
      LastDecreaseDateTime: { type: 'string', format: 'date-time' },
      NumberOfDecreasesToday: { type: 'integer' },
      ReadCapacityUnits: { type: 'integer' },
      WriteCapacityUnits: { type: 'integer' },
    },
  }))
}

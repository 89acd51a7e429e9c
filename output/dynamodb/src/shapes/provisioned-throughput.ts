// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link ProvisionedThroughput}. */
export function findInProvisionedThroughput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['LastIncreaseDateTime']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'LastIncreaseDateTime', depth, report, 'valid Date')
  member = value['LastDecreaseDateTime']
  if (member !== undefined && !isTimestamp(member))
    addWrong(member, 'LastDecreaseDateTime', depth, report, 'valid Date')
  member = value['NumberOfDecreasesToday']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'NumberOfDecreasesToday', depth, report, 'integer')
  member = value['ReadCapacityUnits']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'ReadCapacityUnits', depth, report, 'integer')
  member = value['WriteCapacityUnits']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'WriteCapacityUnits', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'LastIncreaseDateTime',
      'LastDecreaseDateTime',
      'NumberOfDecreasesToday',
      'ReadCapacityUnits',
      'WriteCapacityUnits',
    ])
}

/** The description of {@link ProvisionedThroughput}. */
export const shapeOfProvisionedThroughput: StructureShape = /* @__PURE__ */ structure(
  'ProvisionedThroughput',
  'open',
  isProvisionedThroughput,
  () => [
    ['LastIncreaseDateTime', timestampShape],
    ['LastDecreaseDateTime', timestampShape],
    ['NumberOfDecreasesToday', integerShape],
    ['ReadCapacityUnits', integerShape],
    ['WriteCapacityUnits', integerShape],
  ],
)

/** Asserts that a value is of type {@link ProvisionedThroughput}; throws a ValidationError that holds every issue. */
export function assertProvisionedThroughput(value: unknown): asserts value is ProvisionedThroughput {
  assertValid(validateProvisionedThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link ProvisionedThroughput}. */
export function validateProvisionedThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInProvisionedThroughput, 'open', value, options)
}

/** The Standard Schema of {@link ProvisionedThroughput}; yields its JSON Schema too. */
export const ProvisionedThroughputSchema: StandardSchema<ProvisionedThroughput> = /* @__PURE__ */ createStandardSchema(
  validateProvisionedThroughput,
  shapeOfProvisionedThroughput,
)

/** The JSON form of {@link ProvisionedThroughput}: dates and bytes are strings. */
export type ProvisionedThroughputJson = JsonForm<ProvisionedThroughput>

/** Reads the JSON form of {@link ProvisionedThroughput}; throws a ValidationError where it is none. */
export function decodeProvisionedThroughput(json: unknown, options?: ValidateOptions): ProvisionedThroughput {
  return decode(validateProvisionedThroughput, shapeOfProvisionedThroughput, json, options)
}

/** Writes the JSON form of {@link ProvisionedThroughput}; throws a ValidationError for a value that is not of the type. */
export function encodeProvisionedThroughput(
  value: ProvisionedThroughput,
  options?: ValidateOptions,
): ProvisionedThroughputJson {
  return encode(validateProvisionedThroughput, shapeOfProvisionedThroughput, value, options)
}

/** Makes up a value of type {@link ProvisionedThroughput}: the same for the same seed; without one every member is there. */
export function sampleProvisionedThroughput(seed?: number): ProvisionedThroughput {
  return sample(isProvisionedThroughput, shapeOfProvisionedThroughput, seed)
}

/** Makes up values that are of type {@link ProvisionedThroughput}, but for one fault each. */
export function sampleInvalidProvisionedThroughput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfProvisionedThroughput, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type WarmThroughputStatus,
  findInWarmThroughputStatus,
  shapeOfWarmThroughputStatus,
} from './warm-throughput-status.js'

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

/** Adds to a report what keeps a value from being of type {@link GlobalSecondaryIndexWarmThroughput}. */
export function findInGlobalSecondaryIndexWarmThroughput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'ReadUnitsPerSecond', depth, report, 'integer')
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'WriteUnitsPerSecond', depth, report, 'integer')
  member = value['Status']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInWarmThroughputStatus(member, enter(report, depth, 'Status'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['ReadUnitsPerSecond', 'WriteUnitsPerSecond', 'Status'])
}

/** The description of {@link GlobalSecondaryIndexWarmThroughput}. */
export const shapeOfGlobalSecondaryIndexWarmThroughput: StructureShape = /* @__PURE__ */ structure(
  'GlobalSecondaryIndexWarmThroughput',
  'open',
  isGlobalSecondaryIndexWarmThroughput,
  () => [
    ['ReadUnitsPerSecond', integerShape],
    ['WriteUnitsPerSecond', integerShape],
    ['Status', shapeOfWarmThroughputStatus],
  ],
)

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
  return validate(findInGlobalSecondaryIndexWarmThroughput, 'open', value, options)
}

/** The Standard Schema of {@link GlobalSecondaryIndexWarmThroughput}; yields its JSON Schema too. */
export const GlobalSecondaryIndexWarmThroughputSchema: StandardSchema<GlobalSecondaryIndexWarmThroughput> =
  /* @__PURE__ */ createStandardSchema(
    validateGlobalSecondaryIndexWarmThroughput,
    shapeOfGlobalSecondaryIndexWarmThroughput,
  )

/** The JSON form of {@link GlobalSecondaryIndexWarmThroughput}: dates and bytes are strings. */
export type GlobalSecondaryIndexWarmThroughputJson = JsonForm<GlobalSecondaryIndexWarmThroughput>

/** Reads the JSON form of {@link GlobalSecondaryIndexWarmThroughput}; throws a ValidationError where it is none. */
export function decodeGlobalSecondaryIndexWarmThroughput(
  json: unknown,
  options?: ValidateOptions,
): GlobalSecondaryIndexWarmThroughput {
  return decode(validateGlobalSecondaryIndexWarmThroughput, shapeOfGlobalSecondaryIndexWarmThroughput, json, options)
}

/** Writes the JSON form of {@link GlobalSecondaryIndexWarmThroughput}; throws a ValidationError for a value that is not of the type. */
export function encodeGlobalSecondaryIndexWarmThroughput(
  value: GlobalSecondaryIndexWarmThroughput,
  options?: ValidateOptions,
): GlobalSecondaryIndexWarmThroughputJson {
  return encode(validateGlobalSecondaryIndexWarmThroughput, shapeOfGlobalSecondaryIndexWarmThroughput, value, options)
}

/** Makes up a value of type {@link GlobalSecondaryIndexWarmThroughput}: the same for the same seed; without one every member is there. */
export function sampleGlobalSecondaryIndexWarmThroughput(seed?: number): GlobalSecondaryIndexWarmThroughput {
  return sample(isGlobalSecondaryIndexWarmThroughput, shapeOfGlobalSecondaryIndexWarmThroughput, seed)
}

/** Makes up values that are of type {@link GlobalSecondaryIndexWarmThroughput}, but for one fault each. */
export function sampleInvalidGlobalSecondaryIndexWarmThroughput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGlobalSecondaryIndexWarmThroughput, seed)
}

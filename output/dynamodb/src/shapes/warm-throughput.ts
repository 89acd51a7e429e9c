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
import { type Status, findInStatus, shapeOfStatus } from './status.js'

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

/** Adds to a report what keeps a value from being of type {@link WarmThroughput}. */
export function findInWarmThroughput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['ReadUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'ReadUnitsPerSecond', depth, report, 'integer')
  member = value['WriteUnitsPerSecond']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'WriteUnitsPerSecond', depth, report, 'integer')
  member = value['Status']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInStatus(member, enter(report, depth, 'Status'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['ReadUnitsPerSecond', 'WriteUnitsPerSecond', 'Status'])
}

/** The description of {@link WarmThroughput}. */
export const shapeOfWarmThroughput: StructureShape = /* @__PURE__ */ structure(
  'WarmThroughput',
  'open',
  isWarmThroughput,
  () => [
    ['ReadUnitsPerSecond', integerShape],
    ['WriteUnitsPerSecond', integerShape],
    ['Status', shapeOfStatus],
  ],
)

/** Asserts that a value is of type {@link WarmThroughput}; throws a ValidationError that holds every issue. */
export function assertWarmThroughput(value: unknown): asserts value is WarmThroughput {
  assertValid(validateWarmThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link WarmThroughput}. */
export function validateWarmThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInWarmThroughput, 'open', value, options)
}

/** The Standard Schema of {@link WarmThroughput}; yields its JSON Schema too. */
export const WarmThroughputSchema: StandardSchema<WarmThroughput> = /* @__PURE__ */ createStandardSchema(
  validateWarmThroughput,
  shapeOfWarmThroughput,
)

/** The JSON form of {@link WarmThroughput}: dates and bytes are strings. */
export type WarmThroughputJson = JsonForm<WarmThroughput>

/** Reads the JSON form of {@link WarmThroughput}; throws a ValidationError where it is none. */
export function decodeWarmThroughput(json: unknown, options?: ValidateOptions): WarmThroughput {
  return decode(validateWarmThroughput, shapeOfWarmThroughput, json, options)
}

/** Writes the JSON form of {@link WarmThroughput}; throws a ValidationError for a value that is not of the type. */
export function encodeWarmThroughput(value: WarmThroughput, options?: ValidateOptions): WarmThroughputJson {
  return encode(validateWarmThroughput, shapeOfWarmThroughput, value, options)
}

/** Makes up a value of type {@link WarmThroughput}: the same for the same seed; without one every member is there. */
export function sampleWarmThroughput(seed?: number): WarmThroughput {
  return sample(isWarmThroughput, shapeOfWarmThroughput, seed)
}

/** Makes up values that are of type {@link WarmThroughput}, but for one fault each. */
export function sampleInvalidWarmThroughput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfWarmThroughput, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface OnDemandThroughput {
  /**
   * A ceiling on the table's read request units.
   *
   * @remarks
   * From 1 up, `MaxReadRequestUnits` puts a ceiling on the table's `OnDemandThroughput`; -1, as
   * `MaxReadRequestUnits`, takes the ceiling of `OnDemandThroughput` away.
   */
  MaxReadRequestUnits?: number
  /**
   * A ceiling on the table's write request units.
   *
   * @remarks
   * From 1 up, `MaxWriteRequestUnits` puts a ceiling on the table's `OnDemandThroughput`; -1, as
   * `MaxWriteRequestUnits`, takes the ceiling of `OnDemandThroughput` away.
   */
  MaxWriteRequestUnits?: number
}

/** Whether a value is of type {@link OnDemandThroughput}, as requests have it. */
export function isOnDemandThroughput(value: unknown): value is OnDemandThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  for (const key in value) {
    if (key !== 'MaxReadRequestUnits' && key !== 'MaxWriteRequestUnits' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link OnDemandThroughput}, as requests have it. */
export function findInOnDemandThroughput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxReadRequestUnits', depth, report, 'integer')
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxWriteRequestUnits', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MaxReadRequestUnits', 'MaxWriteRequestUnits'])
}

/** The description of {@link OnDemandThroughput}, as requests have it. */
export const shapeOfOnDemandThroughput: StructureShape = /* @__PURE__ */ structure(
  'OnDemandThroughput',
  'strict',
  isOnDemandThroughput,
  () => [
    ['MaxReadRequestUnits', integerShape],
    ['MaxWriteRequestUnits', integerShape],
  ],
)

/** Asserts that a value is of type {@link OnDemandThroughput}, as requests have it; throws a ValidationError that holds every issue. */
export function assertOnDemandThroughput(value: unknown): asserts value is OnDemandThroughput {
  assertValid(validateOnDemandThroughput(value))
}

/** Tells every issue that keeps a value from being of type {@link OnDemandThroughput}, as requests have it. */
export function validateOnDemandThroughput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInOnDemandThroughput, 'strict', value, options)
}

/** The Standard Schema of {@link OnDemandThroughput}, as requests have it; yields its JSON Schema too. */
export const OnDemandThroughputSchema: StandardSchema<OnDemandThroughput> = /* @__PURE__ */ createStandardSchema(
  validateOnDemandThroughput,
  shapeOfOnDemandThroughput,
)

/** The JSON form of {@link OnDemandThroughput}: dates and bytes are strings. */
export type OnDemandThroughputJson = JsonForm<OnDemandThroughput>

/** Reads the JSON form of {@link OnDemandThroughput}, as requests have it; throws a ValidationError where it is none. */
export function decodeOnDemandThroughput(json: unknown, options?: ValidateOptions): OnDemandThroughput {
  return decode(validateOnDemandThroughput, shapeOfOnDemandThroughput, json, options)
}

/** Writes the JSON form of {@link OnDemandThroughput}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeOnDemandThroughput(value: OnDemandThroughput, options?: ValidateOptions): OnDemandThroughputJson {
  return encode(validateOnDemandThroughput, shapeOfOnDemandThroughput, value, options)
}

/** Makes up a value of type {@link OnDemandThroughput}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleOnDemandThroughput(seed?: number): OnDemandThroughput {
  return sample(isOnDemandThroughput, shapeOfOnDemandThroughput, seed)
}

/** Makes up values that are of type {@link OnDemandThroughput}, as requests have it, but for one fault each. */
export function sampleInvalidOnDemandThroughput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOnDemandThroughput, seed)
}

/** Whether a value is of type {@link OnDemandThroughput}, as responses have it. */
export function isOnDemandThroughputOutput(value: unknown): value is OnDemandThroughput {
  if (!isObject(value)) return false
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link OnDemandThroughput}, as responses have it. */
export function findInOnDemandThroughputOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MaxReadRequestUnits']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxReadRequestUnits', depth, report, 'integer')
  member = value['MaxWriteRequestUnits']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'MaxWriteRequestUnits', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['MaxReadRequestUnits', 'MaxWriteRequestUnits'])
}

/** The description of {@link OnDemandThroughput}, as responses have it. */
export const shapeOfOnDemandThroughputOutput: StructureShape = /* @__PURE__ */ structure(
  'OnDemandThroughputOutput',
  'open',
  isOnDemandThroughputOutput,
  () => [
    ['MaxReadRequestUnits', integerShape],
    ['MaxWriteRequestUnits', integerShape],
  ],
)

/** Asserts that a value is of type {@link OnDemandThroughput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertOnDemandThroughputOutput(value: unknown): asserts value is OnDemandThroughput {
  assertValid(validateOnDemandThroughputOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link OnDemandThroughput}, as responses have it. */
export function validateOnDemandThroughputOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInOnDemandThroughputOutput, 'open', value, options)
}

/** The Standard Schema of {@link OnDemandThroughput}, as responses have it; yields its JSON Schema too. */
export const OnDemandThroughputOutputSchema: StandardSchema<OnDemandThroughput> = /* @__PURE__ */ createStandardSchema(
  validateOnDemandThroughputOutput,
  shapeOfOnDemandThroughputOutput,
)

/** Reads the JSON form of {@link OnDemandThroughput}, as responses have it; throws a ValidationError where it is none. */
export function decodeOnDemandThroughputOutput(json: unknown, options?: ValidateOptions): OnDemandThroughput {
  return decode(validateOnDemandThroughputOutput, shapeOfOnDemandThroughputOutput, json, options)
}

/** Writes the JSON form of {@link OnDemandThroughput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeOnDemandThroughputOutput(
  value: OnDemandThroughput,
  options?: ValidateOptions,
): OnDemandThroughputJson {
  return encode(validateOnDemandThroughputOutput, shapeOfOnDemandThroughputOutput, value, options)
}

/** Makes up a value of type {@link OnDemandThroughput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleOnDemandThroughputOutput(seed?: number): OnDemandThroughput {
  return sample(isOnDemandThroughputOutput, shapeOfOnDemandThroughputOutput, seed)
}

/** Makes up values that are of type {@link OnDemandThroughput}, as responses have it, but for one fault each. */
export function sampleInvalidOnDemandThroughputOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOnDemandThroughputOutput, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure, timestampShape } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Status, findInStatus, shapeOfStatus } from './status.js'

/** The variant's state. */
export interface VariantStatus {
  /**
   * Where the variant stands: in a deployment, or in operation.
   *
   * @remarks
   * - `Creating`: the variant's resources are being made.
   * - `Deleting`: the variant's resources are being taken down.
   * - `Updating`: the variant's capacity is being changed.
   * - `ActivatingTraffic`: traffic is being let in.
   * - `Baking`: time in which the CloudWatch alarms that would trigger an automatic rollback are
   *   watched.
   */
  Status?: Status | (string & {})
  /** Words about the variant's state. */
  StatusMessage?: string
  /** When the present change of state began. */
  StartTime?: Date
}

/** Whether a value is of type {@link VariantStatus}. */
export function isVariantStatus(value: unknown): value is VariantStatus {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StatusMessage']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link VariantStatus}. */
export function findInVariantStatus(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Status']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInStatus(member, enter(report, depth, 'Status'), report)
  member = value['StatusMessage']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'StatusMessage', depth, report, 'string')
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'StartTime', depth, report, 'valid Date')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Status', 'StatusMessage', 'StartTime'])
}

/** The description of {@link VariantStatus}. */
export const shapeOfVariantStatus: StructureShape = /* @__PURE__ */ structure(
  'VariantStatus',
  'open',
  isVariantStatus,
  () => [
    ['Status', shapeOfStatus],
    ['StatusMessage', stringShape],
    ['StartTime', timestampShape],
  ],
)

/** Asserts that a value is of type {@link VariantStatus}; throws a ValidationError that holds every issue. */
export function assertVariantStatus(value: unknown): asserts value is VariantStatus {
  assertValid(validateVariantStatus(value))
}

/** Tells every issue that keeps a value from being of type {@link VariantStatus}. */
export function validateVariantStatus(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInVariantStatus, 'open', value, options)
}

/** The Standard Schema of {@link VariantStatus}; yields its JSON Schema too. */
export const VariantStatusSchema: StandardSchema<VariantStatus> = /* @__PURE__ */ createStandardSchema(
  validateVariantStatus,
  shapeOfVariantStatus,
)

/** The JSON form of {@link VariantStatus}: dates and bytes are strings. */
export type VariantStatusJson = JsonForm<VariantStatus>

/** Reads the JSON form of {@link VariantStatus}; throws a ValidationError where it is none. */
export function decodeVariantStatus(json: unknown, options?: ValidateOptions): VariantStatus {
  return decode(validateVariantStatus, shapeOfVariantStatus, json, options)
}

/** Writes the JSON form of {@link VariantStatus}; throws a ValidationError for a value that is not of the type. */
export function encodeVariantStatus(value: VariantStatus, options?: ValidateOptions): VariantStatusJson {
  return encode(validateVariantStatus, shapeOfVariantStatus, value, options)
}

/** Makes up a value of type {@link VariantStatus}: the same for the same seed; without one every member is there. */
export function sampleVariantStatus(seed?: number): VariantStatus {
  return sample(isVariantStatus, shapeOfVariantStatus, seed)
}

/** Makes up values that are of type {@link VariantStatus}, but for one fault each. */
export function sampleInvalidVariantStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVariantStatus, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure, timestampShape } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Status, shapeOfStatus } from './status.js'

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

/** Finds the members that a report looks into, in a {@link VariantStatus}. */
function findInVariantStatus(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) found.push(0, member)
  member = value['StatusMessage']
  if (typeof member !== 'string' && member !== undefined) found.push(1, member)
  member = value['StartTime']
  if (member !== undefined && !isTimestamp(member)) found.push(2, member)
}

/** The description of {@link VariantStatus}. */
export const shapeOfVariantStatus: StructureShape = /* @__PURE__ */ structure(
  'VariantStatus',
  'open',
  isVariantStatus,
  findInVariantStatus,
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
  return validate(isVariantStatus, shapeOfVariantStatus, value, options)
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
  return decode(isVariantStatus, shapeOfVariantStatus, json, options)
}

/** Writes the JSON form of {@link VariantStatus}; throws a ValidationError for a value that is not of the type. */
export function encodeVariantStatus(value: VariantStatus, options?: ValidateOptions): VariantStatusJson {
  return encode(isVariantStatus, shapeOfVariantStatus, value, options)
}

/** Makes up a value of type {@link VariantStatus}: the same for the same seed; without one every member is there. */
export function sampleVariantStatus(seed?: number): VariantStatus {
  return sample(isVariantStatus, shapeOfVariantStatus, seed)
}

/** Makes up values that are of type {@link VariantStatus}, but for one fault each. */
export function sampleInvalidVariantStatus(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfVariantStatus, seed)
}

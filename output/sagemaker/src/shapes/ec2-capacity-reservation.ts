// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/** An EC2 capacity reservation that an ML capacity reservation draws on. */
export interface Ec2CapacityReservation {
  /** The ID of this EC2 capacity reservation. */
  Ec2CapacityReservationId?: string
  /** The size of the EC2 capacity reservation, in instances. */
  TotalInstanceCount?: number
  /** Instances of the EC2 capacity reservation still free. */
  AvailableInstanceCount?: number
  /** Instances of the EC2 capacity reservation that this endpoint occupies. */
  UsedByCurrentEndpoint?: number
}

/** Whether a value is of type {@link Ec2CapacityReservation}. */
export function isEc2CapacityReservation(value: unknown): value is Ec2CapacityReservation {
  if (!isObject(value)) return false
  let member: unknown = value['Ec2CapacityReservationId']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['TotalInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['AvailableInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UsedByCurrentEndpoint']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Ec2CapacityReservation}. */
export function findInEc2CapacityReservation(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Ec2CapacityReservationId']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, 'Ec2CapacityReservationId', depth, report, 'string')
  member = value['TotalInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'TotalInstanceCount', depth, report, 'integer')
  member = value['AvailableInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'AvailableInstanceCount', depth, report, 'integer')
  member = value['UsedByCurrentEndpoint']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'UsedByCurrentEndpoint', depth, report, 'integer')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'Ec2CapacityReservationId',
      'TotalInstanceCount',
      'AvailableInstanceCount',
      'UsedByCurrentEndpoint',
    ])
}

/** The description of {@link Ec2CapacityReservation}. */
export const shapeOfEc2CapacityReservation: StructureShape = /* @__PURE__ */ structure(
  'Ec2CapacityReservation',
  'open',
  isEc2CapacityReservation,
  () => [
    ['Ec2CapacityReservationId', stringShape],
    ['TotalInstanceCount', integerShape],
    ['AvailableInstanceCount', integerShape],
    ['UsedByCurrentEndpoint', integerShape],
  ],
)

/** Asserts that a value is of type {@link Ec2CapacityReservation}; throws a ValidationError that holds every issue. */
export function assertEc2CapacityReservation(value: unknown): asserts value is Ec2CapacityReservation {
  assertValid(validateEc2CapacityReservation(value))
}

/** Tells every issue that keeps a value from being of type {@link Ec2CapacityReservation}. */
export function validateEc2CapacityReservation(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInEc2CapacityReservation, 'open', value, options)
}

/** The Standard Schema of {@link Ec2CapacityReservation}; yields its JSON Schema too. */
export const Ec2CapacityReservationSchema: StandardSchema<Ec2CapacityReservation> =
  /* @__PURE__ */ createStandardSchema(validateEc2CapacityReservation, shapeOfEc2CapacityReservation)

/** The JSON form of {@link Ec2CapacityReservation}: dates and bytes are strings. */
export type Ec2CapacityReservationJson = JsonForm<Ec2CapacityReservation>

/** Reads the JSON form of {@link Ec2CapacityReservation}; throws a ValidationError where it is none. */
export function decodeEc2CapacityReservation(json: unknown, options?: ValidateOptions): Ec2CapacityReservation {
  return decode(validateEc2CapacityReservation, shapeOfEc2CapacityReservation, json, options)
}

/** Writes the JSON form of {@link Ec2CapacityReservation}; throws a ValidationError for a value that is not of the type. */
export function encodeEc2CapacityReservation(
  value: Ec2CapacityReservation,
  options?: ValidateOptions,
): Ec2CapacityReservationJson {
  return encode(validateEc2CapacityReservation, shapeOfEc2CapacityReservation, value, options)
}

/** Makes up a value of type {@link Ec2CapacityReservation}: the same for the same seed; without one every member is there. */
export function sampleEc2CapacityReservation(seed?: number): Ec2CapacityReservation {
  return sample(isEc2CapacityReservation, shapeOfEc2CapacityReservation, seed)
}

/** Makes up values that are of type {@link Ec2CapacityReservation}, but for one fault each. */
export function sampleInvalidEc2CapacityReservation(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfEc2CapacityReservation, seed)
}

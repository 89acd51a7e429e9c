// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { integerShape, listOf, stringShape, structure } from '../runtime/description.js'
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
  type CapacityReservationPreference,
  findInCapacityReservationPreference,
  shapeOfCapacityReservationPreference,
} from './capacity-reservation-preference.js'
import {
  type Ec2CapacityReservation,
  findInEc2CapacityReservation,
  isEc2CapacityReservation,
  shapeOfEc2CapacityReservation,
} from './ec2-capacity-reservation.js'

export interface CapacityReservationConfig {
  /** The ML capacity reservation used when the endpoint is deployed, by ARN (Amazon Resource Name). */
  MlReservationArn?: string
  /**
   * How the reservation is used. SageMaker AI knows this way:
   *
   * capacity-reservations-only
   *
   * @remarks
   * Instances start inside the reservation or not at all: once it is full, starting one fails.
   */
  CapacityReservationPreference?: CapacityReservationPreference | (string & {})
  /** The size of the ML capacity reservation, in instances. */
  TotalInstanceCount?: number
  /** Instances of the ML capacity reservation still free. */
  AvailableInstanceCount?: number
  /** Instances of the ML capacity reservation that this endpoint occupies. */
  UsedByCurrentEndpoint?: number
  /** EC2 capacity reservations that the ML capacity reservation draws on, if it does. */
  Ec2CapacityReservations?: Ec2CapacityReservation[]
}

/** Whether a value is of type {@link CapacityReservationConfig}. */
export function isCapacityReservationConfig(value: unknown): value is CapacityReservationConfig {
  if (!isObject(value)) return false
  let member: unknown = value['MlReservationArn']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CapacityReservationPreference']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['TotalInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['AvailableInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['UsedByCurrentEndpoint']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Ec2CapacityReservations']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isEc2CapacityReservation(item)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CapacityReservationConfig}. */
export function findInCapacityReservationConfig(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['MlReservationArn']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'MlReservationArn', depth, report, 'string')
  member = value['CapacityReservationPreference']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInCapacityReservationPreference(member, enter(report, depth, 'CapacityReservationPreference'), report)
  member = value['TotalInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'TotalInstanceCount', depth, report, 'integer')
  member = value['AvailableInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'AvailableInstanceCount', depth, report, 'integer')
  member = value['UsedByCurrentEndpoint']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'UsedByCurrentEndpoint', depth, report, 'integer')
  member = value['Ec2CapacityReservations']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isEc2CapacityReservation(item)) continue
      findInEc2CapacityReservation(item, enter(report, enter(report, depth, 'Ec2CapacityReservations'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Ec2CapacityReservations', depth, report, 'array')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      'MlReservationArn',
      'CapacityReservationPreference',
      'TotalInstanceCount',
      'AvailableInstanceCount',
      'UsedByCurrentEndpoint',
      'Ec2CapacityReservations',
    ])
}

/** The description of {@link CapacityReservationConfig}. */
export const shapeOfCapacityReservationConfig: StructureShape = /* @__PURE__ */ structure(
  'CapacityReservationConfig',
  'open',
  isCapacityReservationConfig,
  () => [
    ['MlReservationArn', stringShape],
    ['CapacityReservationPreference', shapeOfCapacityReservationPreference],
    ['TotalInstanceCount', integerShape],
    ['AvailableInstanceCount', integerShape],
    ['UsedByCurrentEndpoint', integerShape],
    ['Ec2CapacityReservations', listOf(shapeOfEc2CapacityReservation)],
  ],
)

/** Asserts that a value is of type {@link CapacityReservationConfig}; throws a ValidationError that holds every issue. */
export function assertCapacityReservationConfig(value: unknown): asserts value is CapacityReservationConfig {
  assertValid(validateCapacityReservationConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link CapacityReservationConfig}. */
export function validateCapacityReservationConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInCapacityReservationConfig, 'open', value, options)
}

/** The Standard Schema of {@link CapacityReservationConfig}; yields its JSON Schema too. */
export const CapacityReservationConfigSchema: StandardSchema<CapacityReservationConfig> =
  /* @__PURE__ */ createStandardSchema(validateCapacityReservationConfig, shapeOfCapacityReservationConfig)

/** The JSON form of {@link CapacityReservationConfig}: dates and bytes are strings. */
export type CapacityReservationConfigJson = JsonForm<CapacityReservationConfig>

/** Reads the JSON form of {@link CapacityReservationConfig}; throws a ValidationError where it is none. */
export function decodeCapacityReservationConfig(json: unknown, options?: ValidateOptions): CapacityReservationConfig {
  return decode(validateCapacityReservationConfig, shapeOfCapacityReservationConfig, json, options)
}

/** Writes the JSON form of {@link CapacityReservationConfig}; throws a ValidationError for a value that is not of the type. */
export function encodeCapacityReservationConfig(
  value: CapacityReservationConfig,
  options?: ValidateOptions,
): CapacityReservationConfigJson {
  return encode(validateCapacityReservationConfig, shapeOfCapacityReservationConfig, value, options)
}

/** Makes up a value of type {@link CapacityReservationConfig}: the same for the same seed; without one every member is there. */
export function sampleCapacityReservationConfig(seed?: number): CapacityReservationConfig {
  return sample(isCapacityReservationConfig, shapeOfCapacityReservationConfig, seed)
}

/** Makes up values that are of type {@link CapacityReservationConfig}, but for one fault each. */
export function sampleInvalidCapacityReservationConfig(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCapacityReservationConfig, seed)
}

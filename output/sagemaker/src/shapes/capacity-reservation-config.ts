// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { CapacityReservationPreference } from './capacity-reservation-preference.js'
import {
  type Ec2CapacityReservation,
  explainEc2CapacityReservation,
  isEc2CapacityReservation,
  jsonSchemaOfEc2CapacityReservation,
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

/** Asserts that a value is of type {@link CapacityReservationConfig}; throws a ValidationError that holds every issue. */
export function assertCapacityReservationConfig(value: unknown): asserts value is CapacityReservationConfig {
  assertValid(validateCapacityReservationConfig(value))
}

/** Tells every issue that keeps a value from being of type {@link CapacityReservationConfig}. */
export function validateCapacityReservationConfig(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isCapacityReservationConfig, explainCapacityReservationConfig, value, options)
}

/** The Standard Schema of {@link CapacityReservationConfig}; yields its JSON Schema too. */
export const CapacityReservationConfigSchema: StandardSchema<CapacityReservationConfig> =
  /* @__PURE__ */ createStandardSchema(validateCapacityReservationConfig, jsonSchemaOfCapacityReservationConfig)

/** Adds to a report why a value is not of type {@link CapacityReservationConfig}. */
export function explainCapacityReservationConfig(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['MlReservationArn', reportString],
    ['CapacityReservationPreference', reportString],
    ['TotalInstanceCount', reportInteger],
    ['AvailableInstanceCount', reportInteger],
    ['UsedByCurrentEndpoint', reportInteger],
    ['Ec2CapacityReservations', listOf(explainEc2CapacityReservation)],
  ])
}

/** The JSON Schema of {@link CapacityReservationConfig}. */
export function jsonSchemaOfCapacityReservationConfig(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CapacityReservationConfig', () => ({
    type: 'object',
    properties: {
      MlReservationArn: { type: 'string' },
      CapacityReservationPreference: { type: 'string' },
      TotalInstanceCount: { type: 'integer' },
      AvailableInstanceCount: { type: 'integer' },
      UsedByCurrentEndpoint: { type: 'integer' },
      Ec2CapacityReservations: { type: 'array', items: jsonSchemaOfEc2CapacityReservation(builder) },
    },
  }))
}

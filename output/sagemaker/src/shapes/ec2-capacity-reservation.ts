// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
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

/** Asserts that a value is of type {@link Ec2CapacityReservation}; throws a ValidationError that holds every issue. */
export function assertEc2CapacityReservation(value: unknown): asserts value is Ec2CapacityReservation {
  assertValid(validateEc2CapacityReservation(value))
}

/** Tells every issue that keeps a value from being of type {@link Ec2CapacityReservation}. */
export function validateEc2CapacityReservation(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isEc2CapacityReservation, explainEc2CapacityReservation, value, options)
}

/** The Standard Schema of {@link Ec2CapacityReservation}; yields its JSON Schema too. */
export const Ec2CapacityReservationSchema: StandardSchema<Ec2CapacityReservation> =
  /* @__PURE__ */ createStandardSchema(validateEc2CapacityReservation, jsonSchemaOfEc2CapacityReservation)

/** Adds to a report why a value is not of type {@link Ec2CapacityReservation}. */
export function explainEc2CapacityReservation(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Ec2CapacityReservationId', reportString],
    ['TotalInstanceCount', reportInteger],
    ['AvailableInstanceCount', reportInteger],
    ['UsedByCurrentEndpoint', reportInteger],
  ])
}

/** The JSON Schema of {@link Ec2CapacityReservation}. */
export function jsonSchemaOfEc2CapacityReservation(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Ec2CapacityReservation', () => ({
    type: 'object',
    properties: {
      Ec2CapacityReservationId: { type: 'string' },
      TotalInstanceCount: { type: 'integer' },
      AvailableInstanceCount: { type: 'integer' },
      UsedByCurrentEndpoint: { type: 'integer' },
    },
  }))
}

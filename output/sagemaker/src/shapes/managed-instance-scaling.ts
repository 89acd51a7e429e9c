// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportResponse } from '../runtime/report-structure.js'
import { type Report, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { ManagedInstanceScalingStatus } from './managed-instance-scaling-status.js'
import {
  type ScaleInPolicy,
  explainScaleInPolicy,
  isScaleInPolicy,
  jsonSchemaOfScaleInPolicy,
} from './scale-in-policy.js'

export interface ManagedInstanceScaling {
  /** Tells if the number of instances is managed for you. */
  Status?: ManagedInstanceScalingStatus | (string & {})
  /** As few instances as the endpoint may shrink to when traffic falls. */
  MinInstanceCount?: number
  /** As many instances as the endpoint may grow to when traffic rises. */
  MaxInstanceCount?: number
  /** How managed scaling takes instances away. */
  ScaleInPolicy?: ScaleInPolicy
}

/** Whether a value is of type {@link ManagedInstanceScaling}. */
export function isManagedInstanceScaling(value: unknown): value is ManagedInstanceScaling {
  if (!isObject(value)) return false
  let member: unknown = value['Status']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['MinInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['MaxInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['ScaleInPolicy']
  if (member !== undefined && !isScaleInPolicy(member)) return false
  return true
}

/** Asserts that a value is of type {@link ManagedInstanceScaling}; throws a ValidationError that holds every issue. */
export function assertManagedInstanceScaling(value: unknown): asserts value is ManagedInstanceScaling {
  assertValid(validateManagedInstanceScaling(value))
}

/** Tells every issue that keeps a value from being of type {@link ManagedInstanceScaling}. */
export function validateManagedInstanceScaling(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isManagedInstanceScaling, explainManagedInstanceScaling, value, options)
}

/** The Standard Schema of {@link ManagedInstanceScaling}; yields its JSON Schema too. */
export const ManagedInstanceScalingSchema: StandardSchema<ManagedInstanceScaling> =
  /* @__PURE__ */ createStandardSchema(validateManagedInstanceScaling, jsonSchemaOfManagedInstanceScaling)

/** Adds to a report why a value is not of type {@link ManagedInstanceScaling}. */
export function explainManagedInstanceScaling(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Status', reportString],
    ['MinInstanceCount', reportInteger],
    ['MaxInstanceCount', reportInteger],
    ['ScaleInPolicy', explainScaleInPolicy],
  ])
}

/** The JSON Schema of {@link ManagedInstanceScaling}. */
export function jsonSchemaOfManagedInstanceScaling(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ManagedInstanceScaling', () => ({
    type: 'object',
    properties: {
      Status: { type: 'string' },
      MinInstanceCount: { type: 'integer' },
      MaxInstanceCount: { type: 'integer' },
      ScaleInPolicy: jsonSchemaOfScaleInPolicy(builder),
    },
  }))
}

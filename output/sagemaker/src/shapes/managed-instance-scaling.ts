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
  type ManagedInstanceScalingStatus,
  findInManagedInstanceScalingStatus,
  shapeOfManagedInstanceScalingStatus,
} from './managed-instance-scaling-status.js'
import { type ScaleInPolicy, findInScaleInPolicy, isScaleInPolicy, shapeOfScaleInPolicy } from './scale-in-policy.js'

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

/** Adds to a report what keeps a value from being of type {@link ManagedInstanceScaling}. */
export function findInManagedInstanceScaling(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Status']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInManagedInstanceScalingStatus(member, enter(report, depth, 'Status'), report)
  member = value['MinInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MinInstanceCount', depth, report, 'integer')
  member = value['MaxInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'MaxInstanceCount', depth, report, 'integer')
  member = value['ScaleInPolicy']
  if (member !== undefined && (report.isThorough || !isScaleInPolicy(member)))
    findInScaleInPolicy(member, enter(report, depth, 'ScaleInPolicy'), report)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['Status', 'MinInstanceCount', 'MaxInstanceCount', 'ScaleInPolicy'])
}

/** The description of {@link ManagedInstanceScaling}. */
export const shapeOfManagedInstanceScaling: StructureShape = /* @__PURE__ */ structure(
  'ManagedInstanceScaling',
  'open',
  isManagedInstanceScaling,
  () => [
    ['Status', shapeOfManagedInstanceScalingStatus],
    ['MinInstanceCount', integerShape],
    ['MaxInstanceCount', integerShape],
    ['ScaleInPolicy', shapeOfScaleInPolicy],
  ],
)

/** Asserts that a value is of type {@link ManagedInstanceScaling}; throws a ValidationError that holds every issue. */
export function assertManagedInstanceScaling(value: unknown): asserts value is ManagedInstanceScaling {
  assertValid(validateManagedInstanceScaling(value))
}

/** Tells every issue that keeps a value from being of type {@link ManagedInstanceScaling}. */
export function validateManagedInstanceScaling(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInManagedInstanceScaling, 'open', value, options)
}

/** The Standard Schema of {@link ManagedInstanceScaling}; yields its JSON Schema too. */
export const ManagedInstanceScalingSchema: StandardSchema<ManagedInstanceScaling> =
  /* @__PURE__ */ createStandardSchema(validateManagedInstanceScaling, shapeOfManagedInstanceScaling)

/** The JSON form of {@link ManagedInstanceScaling}: dates and bytes are strings. */
export type ManagedInstanceScalingJson = JsonForm<ManagedInstanceScaling>

/** Reads the JSON form of {@link ManagedInstanceScaling}; throws a ValidationError where it is none. */
export function decodeManagedInstanceScaling(json: unknown, options?: ValidateOptions): ManagedInstanceScaling {
  return decode(validateManagedInstanceScaling, shapeOfManagedInstanceScaling, json, options)
}

/** Writes the JSON form of {@link ManagedInstanceScaling}; throws a ValidationError for a value that is not of the type. */
export function encodeManagedInstanceScaling(
  value: ManagedInstanceScaling,
  options?: ValidateOptions,
): ManagedInstanceScalingJson {
  return encode(validateManagedInstanceScaling, shapeOfManagedInstanceScaling, value, options)
}

/** Makes up a value of type {@link ManagedInstanceScaling}: the same for the same seed; without one every member is there. */
export function sampleManagedInstanceScaling(seed?: number): ManagedInstanceScaling {
  return sample(isManagedInstanceScaling, shapeOfManagedInstanceScaling, seed)
}

/** Makes up values that are of type {@link ManagedInstanceScaling}, but for one fault each. */
export function sampleInvalidManagedInstanceScaling(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfManagedInstanceScaling, seed)
}

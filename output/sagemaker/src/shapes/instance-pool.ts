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
import { type InstanceType, findInInstanceType, shapeOfInstanceType } from './instance-type.js'

/** One pool of instances of a variant: their type, and how many there are at present. */
export interface InstancePool {
  /** The type of ML instance that the pool is made of. */
  InstanceType?: InstanceType | (string & {})
  /** How many instances of the type the pool has at present. */
  CurrentInstanceCount?: number
}

/** Whether a value is of type {@link InstancePool}. */
export function isInstancePool(value: unknown): value is InstancePool {
  if (!isObject(value)) return false
  let member: unknown = value['InstanceType']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['CurrentInstanceCount']
  if (member !== undefined && !Number.isInteger(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link InstancePool}. */
export function findInInstancePool(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['InstanceType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInInstanceType(member, enter(report, depth, 'InstanceType'), report)
  member = value['CurrentInstanceCount']
  if (member !== undefined && !Number.isInteger(member))
    addWrong(member, 'CurrentInstanceCount', depth, report, 'integer')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['InstanceType', 'CurrentInstanceCount'])
}

/** The description of {@link InstancePool}. */
export const shapeOfInstancePool: StructureShape = /* @__PURE__ */ structure(
  'InstancePool',
  'open',
  isInstancePool,
  () => [
    ['InstanceType', shapeOfInstanceType],
    ['CurrentInstanceCount', integerShape],
  ],
)

/** Asserts that a value is of type {@link InstancePool}; throws a ValidationError that holds every issue. */
export function assertInstancePool(value: unknown): asserts value is InstancePool {
  assertValid(validateInstancePool(value))
}

/** Tells every issue that keeps a value from being of type {@link InstancePool}. */
export function validateInstancePool(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInInstancePool, 'open', value, options)
}

/** The Standard Schema of {@link InstancePool}; yields its JSON Schema too. */
export const InstancePoolSchema: StandardSchema<InstancePool> = /* @__PURE__ */ createStandardSchema(
  validateInstancePool,
  shapeOfInstancePool,
)

/** The JSON form of {@link InstancePool}: dates and bytes are strings. */
export type InstancePoolJson = JsonForm<InstancePool>

/** Reads the JSON form of {@link InstancePool}; throws a ValidationError where it is none. */
export function decodeInstancePool(json: unknown, options?: ValidateOptions): InstancePool {
  return decode(validateInstancePool, shapeOfInstancePool, json, options)
}

/** Writes the JSON form of {@link InstancePool}; throws a ValidationError for a value that is not of the type. */
export function encodeInstancePool(value: InstancePool, options?: ValidateOptions): InstancePoolJson {
  return encode(validateInstancePool, shapeOfInstancePool, value, options)
}

/** Makes up a value of type {@link InstancePool}: the same for the same seed; without one every member is there. */
export function sampleInstancePool(seed?: number): InstancePool {
  return sample(isInstancePool, shapeOfInstancePool, seed)
}

/** Makes up values that are of type {@link InstancePool}, but for one fault each. */
export function sampleInvalidInstancePool(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfInstancePool, seed)
}

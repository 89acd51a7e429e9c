// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject as runtimeIsObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export interface NestOperation {
  Name?: string
}

/** Whether a value is of type {@link NestOperation}. */
export function isNestOperation(value: unknown): value is NestOperation {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Name' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link NestOperation}. */
export function findInNestOperation(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Name', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Name'])
}

/** The description of {@link NestOperation}. */
export const shapeOfNestOperation: StructureShape = /* @__PURE__ */ structure(
  'NestOperation',
  'strict',
  isNestOperation,
  () => [['Name', stringShape]],
)

/** Asserts that a value is of type {@link NestOperation}; throws a ValidationError that holds every issue. */
export function assertNestOperation(value: unknown): asserts value is NestOperation {
  assertValid(validateNestOperation(value))
}

/** Tells every issue that keeps a value from being of type {@link NestOperation}. */
export function validateNestOperation(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInNestOperation, 'strict', value, options)
}

/** The Standard Schema of {@link NestOperation}; yields its JSON Schema too. */
export const NestOperationSchema: StandardSchema<NestOperation> = /* @__PURE__ */ createStandardSchema(
  validateNestOperation,
  shapeOfNestOperation,
)

/** The JSON form of {@link NestOperation}: dates and bytes are strings. */
export type NestOperationJson = JsonForm<NestOperation>

/** Reads the JSON form of {@link NestOperation}; throws a ValidationError where it is none. */
export function decodeNestOperation(json: unknown, options?: ValidateOptions): NestOperation {
  return decode(validateNestOperation, shapeOfNestOperation, json, options)
}

/** Writes the JSON form of {@link NestOperation}; throws a ValidationError for a value that is not of the type. */
export function encodeNestOperation(value: NestOperation, options?: ValidateOptions): NestOperationJson {
  return encode(validateNestOperation, shapeOfNestOperation, value, options)
}

/** Makes up a value of type {@link NestOperation}: the same for the same seed; without one every member is there. */
export function sampleNestOperation(seed?: number): NestOperation {
  return sample(isNestOperation, shapeOfNestOperation, seed)
}

/** Makes up values that are of type {@link NestOperation}, but for one fault each. */
export function sampleInvalidNestOperation(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfNestOperation, seed)
}

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

export interface OperationDescriptor {
  Text?: string
}

/** Whether a value is of type {@link OperationDescriptor}, as requests have it. */
export function isOperationDescriptor(value: unknown): value is OperationDescriptor {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link OperationDescriptor}, as requests have it. */
export function findInOperationDescriptor(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link OperationDescriptor}, as requests have it. */
export const shapeOfOperationDescriptor: StructureShape = /* @__PURE__ */ structure(
  'OperationDescriptor',
  'strict',
  isOperationDescriptor,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link OperationDescriptor}, as requests have it; throws a ValidationError that holds every issue. */
export function assertOperationDescriptor(value: unknown): asserts value is OperationDescriptor {
  assertValid(validateOperationDescriptor(value))
}

/** Tells every issue that keeps a value from being of type {@link OperationDescriptor}, as requests have it. */
export function validateOperationDescriptor(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInOperationDescriptor, 'strict', value, options)
}

/** The Standard Schema of {@link OperationDescriptor}, as requests have it; yields its JSON Schema too. */
export const OperationDescriptorSchema: StandardSchema<OperationDescriptor> = /* @__PURE__ */ createStandardSchema(
  validateOperationDescriptor,
  shapeOfOperationDescriptor,
)

/** The JSON form of {@link OperationDescriptor}: dates and bytes are strings. */
export type OperationDescriptorJson = JsonForm<OperationDescriptor>

/** Reads the JSON form of {@link OperationDescriptor}, as requests have it; throws a ValidationError where it is none. */
export function decodeOperationDescriptor(json: unknown, options?: ValidateOptions): OperationDescriptor {
  return decode(validateOperationDescriptor, shapeOfOperationDescriptor, json, options)
}

/** Writes the JSON form of {@link OperationDescriptor}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeOperationDescriptor(
  value: OperationDescriptor,
  options?: ValidateOptions,
): OperationDescriptorJson {
  return encode(validateOperationDescriptor, shapeOfOperationDescriptor, value, options)
}

/** Makes up a value of type {@link OperationDescriptor}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleOperationDescriptor(seed?: number): OperationDescriptor {
  return sample(isOperationDescriptor, shapeOfOperationDescriptor, seed)
}

/** Makes up values that are of type {@link OperationDescriptor}, as requests have it, but for one fault each. */
export function sampleInvalidOperationDescriptor(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOperationDescriptor, seed)
}

/** Whether a value is of type {@link OperationDescriptor}, as responses have it. */
export function isOperationDescriptorOutput(value: unknown): value is OperationDescriptor {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link OperationDescriptor}, as responses have it. */
export function findInOperationDescriptorOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link OperationDescriptor}, as responses have it. */
export const shapeOfOperationDescriptorOutput: StructureShape = /* @__PURE__ */ structure(
  'OperationDescriptorOutput',
  'open',
  isOperationDescriptorOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link OperationDescriptor}, as responses have it; throws a ValidationError that holds every issue. */
export function assertOperationDescriptorOutput(value: unknown): asserts value is OperationDescriptor {
  assertValid(validateOperationDescriptorOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link OperationDescriptor}, as responses have it. */
export function validateOperationDescriptorOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInOperationDescriptorOutput, 'open', value, options)
}

/** The Standard Schema of {@link OperationDescriptor}, as responses have it; yields its JSON Schema too. */
export const OperationDescriptorOutputSchema: StandardSchema<OperationDescriptor> =
  /* @__PURE__ */ createStandardSchema(validateOperationDescriptorOutput, shapeOfOperationDescriptorOutput)

/** Reads the JSON form of {@link OperationDescriptor}, as responses have it; throws a ValidationError where it is none. */
export function decodeOperationDescriptorOutput(json: unknown, options?: ValidateOptions): OperationDescriptor {
  return decode(validateOperationDescriptorOutput, shapeOfOperationDescriptorOutput, json, options)
}

/** Writes the JSON form of {@link OperationDescriptor}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeOperationDescriptorOutput(
  value: OperationDescriptor,
  options?: ValidateOptions,
): OperationDescriptorJson {
  return encode(validateOperationDescriptorOutput, shapeOfOperationDescriptorOutput, value, options)
}

/** Makes up a value of type {@link OperationDescriptor}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleOperationDescriptorOutput(seed?: number): OperationDescriptor {
  return sample(isOperationDescriptorOutput, shapeOfOperationDescriptorOutput, seed)
}

/** Makes up values that are of type {@link OperationDescriptor}, as responses have it, but for one fault each. */
export function sampleInvalidOperationDescriptorOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOperationDescriptorOutput, seed)
}

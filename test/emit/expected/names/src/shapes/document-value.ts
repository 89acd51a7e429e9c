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

export interface DocumentValue {
  Text?: string
}

/** Whether a value is of type {@link DocumentValue}, as requests have it. */
export function isDocumentValue(value: unknown): value is DocumentValue {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (key !== 'Text' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link DocumentValue}, as requests have it. */
export function findInDocumentValue(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link DocumentValue}, as requests have it. */
export const shapeOfDocumentValue: StructureShape = /* @__PURE__ */ structure(
  'DocumentValue',
  'strict',
  isDocumentValue,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link DocumentValue}, as requests have it; throws a ValidationError that holds every issue. */
export function assertDocumentValue(value: unknown): asserts value is DocumentValue {
  assertValid(validateDocumentValue(value))
}

/** Tells every issue that keeps a value from being of type {@link DocumentValue}, as requests have it. */
export function validateDocumentValue(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInDocumentValue, 'strict', value, options)
}

/** The Standard Schema of {@link DocumentValue}, as requests have it; yields its JSON Schema too. */
export const DocumentValueSchema: StandardSchema<DocumentValue> = /* @__PURE__ */ createStandardSchema(
  validateDocumentValue,
  shapeOfDocumentValue,
)

/** The JSON form of {@link DocumentValue}: dates and bytes are strings. */
export type DocumentValueJson = JsonForm<DocumentValue>

/** Reads the JSON form of {@link DocumentValue}, as requests have it; throws a ValidationError where it is none. */
export function decodeDocumentValue(json: unknown, options?: ValidateOptions): DocumentValue {
  return decode(validateDocumentValue, shapeOfDocumentValue, json, options)
}

/** Writes the JSON form of {@link DocumentValue}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeDocumentValue(value: DocumentValue, options?: ValidateOptions): DocumentValueJson {
  return encode(validateDocumentValue, shapeOfDocumentValue, value, options)
}

/** Makes up a value of type {@link DocumentValue}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleDocumentValue(seed?: number): DocumentValue {
  return sample(isDocumentValue, shapeOfDocumentValue, seed)
}

/** Makes up values that are of type {@link DocumentValue}, as requests have it, but for one fault each. */
export function sampleInvalidDocumentValue(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDocumentValue, seed)
}

/** Whether a value is of type {@link DocumentValue}, as responses have it. */
export function isDocumentValueOutput(value: unknown): value is DocumentValue {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link DocumentValue}, as responses have it. */
export function findInDocumentValueOutput(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Text']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Text', depth, report, 'string')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Text'])
}

/** The description of {@link DocumentValue}, as responses have it. */
export const shapeOfDocumentValueOutput: StructureShape = /* @__PURE__ */ structure(
  'DocumentValueOutput',
  'open',
  isDocumentValueOutput,
  () => [['Text', stringShape]],
)

/** Asserts that a value is of type {@link DocumentValue}, as responses have it; throws a ValidationError that holds every issue. */
export function assertDocumentValueOutput(value: unknown): asserts value is DocumentValue {
  assertValid(validateDocumentValueOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link DocumentValue}, as responses have it. */
export function validateDocumentValueOutput(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInDocumentValueOutput, 'open', value, options)
}

/** The Standard Schema of {@link DocumentValue}, as responses have it; yields its JSON Schema too. */
export const DocumentValueOutputSchema: StandardSchema<DocumentValue> = /* @__PURE__ */ createStandardSchema(
  validateDocumentValueOutput,
  shapeOfDocumentValueOutput,
)

/** Reads the JSON form of {@link DocumentValue}, as responses have it; throws a ValidationError where it is none. */
export function decodeDocumentValueOutput(json: unknown, options?: ValidateOptions): DocumentValue {
  return decode(validateDocumentValueOutput, shapeOfDocumentValueOutput, json, options)
}

/** Writes the JSON form of {@link DocumentValue}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeDocumentValueOutput(value: DocumentValue, options?: ValidateOptions): DocumentValueJson {
  return encode(validateDocumentValueOutput, shapeOfDocumentValueOutput, value, options)
}

/** Makes up a value of type {@link DocumentValue}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleDocumentValueOutput(seed?: number): DocumentValue {
  return sample(isDocumentValueOutput, shapeOfDocumentValueOutput, seed)
}

/** Makes up values that are of type {@link DocumentValue}, as responses have it, but for one fault each. */
export function sampleInvalidDocumentValueOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfDocumentValueOutput, seed)
}

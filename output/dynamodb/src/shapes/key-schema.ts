// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { required, stringShape, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type KeyType, findInKeyType, isKeyType, shapeOfKeyType } from './key-type.js'

/**
 * _One element_ of a key schema. The schema lists the attributes that form the key, of a table or
 * of an index.
 *
 * @remarks
 * A `KeySchemaElement` stands for one attribute. A key that is a partition key alone takes one
 * `KeySchemaElement`; a key of partition and sort key takes a second `KeySchemaElement`.
 *
 * The attribute of a `KeySchemaElement` stands at the top of the item, never inside a list or a
 * map, and is a string, a number, or bytes.
 */
export interface KeySchema {
  /** How the key's attribute is called. */
  AttributeName: string
  /**
   * What this attribute does in the key:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over
   * partitions by a hash of its value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next
   * to each other, ordered by it.
   */
  KeyType: KeyType
}

/**
 * _One element_ of a key schema. The schema lists the attributes that form the key, of a table or
 * of an index.
 *
 * @remarks
 * A `KeySchemaElement` stands for one attribute. A key that is a partition key alone takes one
 * `KeySchemaElement`; a key of partition and sort key takes a second `KeySchemaElement`.
 *
 * The attribute of a `KeySchemaElement` stands at the top of the item, never inside a list or a
 * map, and is a string, a number, or bytes.
 */
export interface KeySchemaOutput {
  /** How the key's attribute is called. */
  AttributeName?: string
  /**
   * What this attribute does in the key:
   *
   * - `HASH` - the partition key
   * - `RANGE` - the sort key
   *
   * @remarks
   * **Note**: _Hash attribute_ is another word for the partition key: items are spread over
   * partitions by a hash of its value.
   *
   * _Range attribute_ is another word for the sort key: items that share a partition key lie next
   * to each other, ordered by it.
   */
  KeyType?: KeyType | (string & {})
}

/** Whether a value is of type {@link KeySchema}, as requests have it. */
export function isKeySchema(value: unknown): value is KeySchema {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') return false
  member = value['KeyType']
  if (!isKeyType(member)) return false
  for (const key in value) {
    if (key !== 'AttributeName' && key !== 'KeyType' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link KeySchema}, as requests have it. */
export function findInKeySchema(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string') addWrong(member, 'AttributeName', depth, report, 'string')
  member = value['KeyType']
  if (member === undefined) addWrong(member, 'KeyType', depth, report, 'string')
  else if (!isKeyType(member)) findInKeyType(member, enter(report, depth, 'KeyType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName', 'KeyType'])
}

/** The description of {@link KeySchema}, as requests have it. */
export const shapeOfKeySchema: StructureShape = /* @__PURE__ */ structure('KeySchema', 'strict', isKeySchema, () => [
  ['AttributeName', stringShape, required],
  ['KeyType', shapeOfKeyType, required],
])

/** Asserts that a value is of type {@link KeySchema}, as requests have it; throws a ValidationError that holds every issue. */
export function assertKeySchema(value: unknown): asserts value is KeySchema {
  assertValid(validateKeySchema(value))
}

/** Tells every issue that keeps a value from being of type {@link KeySchema}, as requests have it. */
export function validateKeySchema(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInKeySchema, 'strict', value, options)
}

/** The Standard Schema of {@link KeySchema}, as requests have it; yields its JSON Schema too. */
export const KeySchemaSchema: StandardSchema<KeySchema> = /* @__PURE__ */ createStandardSchema(
  validateKeySchema,
  shapeOfKeySchema,
)

/** The JSON form of {@link KeySchema}: dates and bytes are strings. */
export type KeySchemaJson = JsonForm<KeySchema>

/** Reads the JSON form of {@link KeySchema}, as requests have it; throws a ValidationError where it is none. */
export function decodeKeySchema(json: unknown, options?: ValidateOptions): KeySchema {
  return decode(validateKeySchema, shapeOfKeySchema, json, options)
}

/** Writes the JSON form of {@link KeySchema}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeKeySchema(value: KeySchema, options?: ValidateOptions): KeySchemaJson {
  return encode(validateKeySchema, shapeOfKeySchema, value, options)
}

/** Makes up a value of type {@link KeySchema}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleKeySchema(seed?: number): KeySchema {
  return sample(isKeySchema, shapeOfKeySchema, seed)
}

/** Makes up values that are of type {@link KeySchema}, as requests have it, but for one fault each. */
export function sampleInvalidKeySchema(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfKeySchema, seed)
}

/** Whether a value is of type {@link KeySchemaOutput}, as responses have it. */
export function isKeySchemaOutput(value: unknown): value is KeySchemaOutput {
  if (!isObject(value)) return false
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['KeyType']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link KeySchemaOutput}, as responses have it. */
export function findInKeySchemaOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['AttributeName']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'AttributeName', depth, report, 'string')
  member = value['KeyType']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInKeyType(member, enter(report, depth, 'KeyType'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['AttributeName', 'KeyType'])
}

/** The description of {@link KeySchemaOutput}, as responses have it. */
export const shapeOfKeySchemaOutput: StructureShape = /* @__PURE__ */ structure(
  'KeySchemaOutput',
  'open',
  isKeySchemaOutput,
  () => [
    ['AttributeName', stringShape],
    ['KeyType', shapeOfKeyType],
  ],
)

/** Asserts that a value is of type {@link KeySchemaOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertKeySchemaOutput(value: unknown): asserts value is KeySchemaOutput {
  assertValid(validateKeySchemaOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link KeySchemaOutput}, as responses have it. */
export function validateKeySchemaOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInKeySchemaOutput, 'open', value, options)
}

/** The Standard Schema of {@link KeySchemaOutput}, as responses have it; yields its JSON Schema too. */
export const KeySchemaOutputSchema: StandardSchema<KeySchemaOutput> = /* @__PURE__ */ createStandardSchema(
  validateKeySchemaOutput,
  shapeOfKeySchemaOutput,
)

/** The JSON form of {@link KeySchemaOutput}: dates and bytes are strings. */
export type KeySchemaOutputJson = JsonForm<KeySchemaOutput>

/** Reads the JSON form of {@link KeySchemaOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeKeySchemaOutput(json: unknown, options?: ValidateOptions): KeySchemaOutput {
  return decode(validateKeySchemaOutput, shapeOfKeySchemaOutput, json, options)
}

/** Writes the JSON form of {@link KeySchemaOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeKeySchemaOutput(value: KeySchemaOutput, options?: ValidateOptions): KeySchemaOutputJson {
  return encode(validateKeySchemaOutput, shapeOfKeySchemaOutput, value, options)
}

/** Makes up a value of type {@link KeySchemaOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleKeySchemaOutput(seed?: number): KeySchemaOutput {
  return sample(isKeySchemaOutput, shapeOfKeySchemaOutput, seed)
}

/** Makes up values that are of type {@link KeySchemaOutput}, as responses have it, but for one fault each. */
export function sampleInvalidKeySchemaOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfKeySchemaOutput, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type KeyType, explainKeyType, isKeyType, jsonSchemaOfKeyType } from './key-type.js'

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

/** Asserts that a value is of type {@link KeySchema}, as requests have it; throws a ValidationError that holds every issue. */
export function assertKeySchema(value: unknown): asserts value is KeySchema {
  assertValid(validateKeySchema(value))
}

/** Tells every issue that keeps a value from being of type {@link KeySchema}, as requests have it. */
export function validateKeySchema(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isKeySchema, explainKeySchema, value, options)
}

/** The Standard Schema of {@link KeySchema}, as requests have it; yields its JSON Schema too. */
export const KeySchemaSchema: StandardSchema<KeySchema> = /* @__PURE__ */ createStandardSchema(
  validateKeySchema,
  jsonSchemaOfKeySchema,
)

/** Adds to a report why a value is not of type {@link KeySchema}, as requests have it. */
export function explainKeySchema(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AttributeName', reportString, true],
    ['KeyType', explainKeyType, true],
  ])
}

/** The JSON Schema of {@link KeySchema}, as requests have it. */
export function jsonSchemaOfKeySchema(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'KeySchema', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' }, KeyType: jsonSchemaOfKeyType(builder) },
    required: ['AttributeName', 'KeyType'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link KeySchemaOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertKeySchemaOutput(value: unknown): asserts value is KeySchemaOutput {
  assertValid(validateKeySchemaOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link KeySchemaOutput}, as responses have it. */
export function validateKeySchemaOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isKeySchemaOutput, explainKeySchemaOutput, value, options)
}

/** The Standard Schema of {@link KeySchemaOutput}, as responses have it; yields its JSON Schema too. */
export const KeySchemaOutputSchema: StandardSchema<KeySchemaOutput> = /* @__PURE__ */ createStandardSchema(
  validateKeySchemaOutput,
  jsonSchemaOfKeySchemaOutput,
)

/** Adds to a report why a value is not of type {@link KeySchemaOutput}, as responses have it. */
export function explainKeySchemaOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['AttributeName', reportString],
    ['KeyType', reportString],
  ])
}

/** The JSON Schema of {@link KeySchemaOutput}, as responses have it. */
export function jsonSchemaOfKeySchemaOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'KeySchemaOutput', () => ({
    type: 'object',
    properties: { AttributeName: { type: 'string' }, KeyType: { type: 'string' } },
  }))
}

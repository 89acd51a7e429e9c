// Written by Shapewright from boto3's reference pages; do not edit.

import { isBlob } from '../runtime/blob.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { MAXIMUM_DEPTH, hasSet, isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRecursion, reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, mapOf, reportBlob, reportBoolean, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

/**
 * The value of an attribute.
 *
 * @remarks
 * A value is an object with one member: the type as its name, the data as its value.
 *
 * See
 * [types of data](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes).
 */
export interface AttributeValue {
  /**
   * A string, such as:
   *
   * `"S": "Elm"`
   */
  S?: string
  /**
   * A number, such as:
   *
   * `"N": "12.5"`
   *
   * @remarks
   * Numbers travel as strings, since languages differ in the numbers they can hold. DynamoDB still
   * reckons with them as numbers.
   */
  N?: string
  /**
   * Bytes, such as:
   *
   * `"B": "b2FrIGxlYWY="`
   */
  B?: Uint8Array
  /**
   * A set of strings, such as:
   *
   * `"SS": ["Elm", "Oak" ,"Yew"]`
   */
  SS?: string[]
  /**
   * A set of numbers, such as:
   *
   * `"NS": ["1.5", "-4", "12", "0.25"]`
   *
   * @remarks
   * Numbers travel as strings, since languages differ in the numbers they can hold. DynamoDB still
   * reckons with them as numbers.
   */
  NS?: string[]
  /**
   * A set of bytes, such as:
   *
   * `"BS": ["ZWxt", "b2Fr", "eWV3"]`
   */
  BS?: Uint8Array[]
  /**
   * A map, such as:
   *
   * `"M": {"Tree": {"S": "Elm"}, "Height": {"N": "35"}}`
   */
  M?: Record<string, AttributeValue>
  /**
   * A list, such as:
   *
   * `"L": [ {"S": "Rye"} , {"S": "Oats"}, {"N": "0.75"}]`
   */
  L?: AttributeValue[]
  /**
   * Null, such as:
   *
   * `"NULL": true`
   */
  NULL?: boolean
  /**
   * True or false, such as:
   *
   * `"BOOL": true`
   */
  BOOL?: boolean
}

/** Whether a value is of type {@link AttributeValue}, as requests have it. */
export function isAttributeValue(value: unknown): value is AttributeValue {
  return isAttributeValueWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link AttributeValue}, as requests have it. */
export function isAttributeValueWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['S']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['N']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['B']
  if (member !== undefined && !isBlob(member)) return false
  member = value['SS']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['NS']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['BS']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isBlob(item)) return false
    }
  }
  member = value['M']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isAttributeValueWithin(item, depth + 1)) return false
    }
  }
  member = value['L']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAttributeValueWithin(item, depth + 1)) return false
    }
  }
  member = value['NULL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['BOOL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'S' &&
      key !== 'N' &&
      key !== 'B' &&
      key !== 'SS' &&
      key !== 'NS' &&
      key !== 'BS' &&
      key !== 'M' &&
      key !== 'L' &&
      key !== 'NULL' &&
      key !== 'BOOL' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Asserts that a value is of type {@link AttributeValue}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAttributeValue(value: unknown): asserts value is AttributeValue {
  assertValid(validateAttributeValue(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeValue}, as requests have it. */
export function validateAttributeValue(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAttributeValue, explainAttributeValue, value, options)
}

/** The Standard Schema of {@link AttributeValue}, as requests have it; yields its JSON Schema too. */
export const AttributeValueSchema: StandardSchema<AttributeValue> = /* @__PURE__ */ createStandardSchema(
  validateAttributeValue,
  jsonSchemaOfAttributeValue,
)

/** Adds to a report why a value is not of type {@link AttributeValue}, as requests have it. */
export function explainAttributeValue(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('AttributeValue', path, report, () => {
    reportRequest(value, path, report, [
      ['S', reportString],
      ['N', reportString],
      ['B', reportBlob],
      ['SS', listOf(reportString)],
      ['NS', listOf(reportString)],
      ['BS', listOf(reportBlob)],
      ['M', mapOf(explainAttributeValue)],
      ['L', listOf(explainAttributeValue)],
      ['NULL', reportBoolean],
      ['BOOL', reportBoolean],
    ])
  })
}

/** The JSON Schema of {@link AttributeValue}, as requests have it. */
export function jsonSchemaOfAttributeValue(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AttributeValue', () => ({
    type: 'object',
    properties: {
      S: { type: 'string' },
      N: { type: 'string' },
      B: { type: 'string', contentEncoding: 'base64' },
      SS: { type: 'array', items: { type: 'string' } },
      NS: { type: 'array', items: { type: 'string' } },
      BS: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
      M: { type: 'object', additionalProperties: jsonSchemaOfAttributeValue(builder) },
      L: { type: 'array', items: jsonSchemaOfAttributeValue(builder) },
      NULL: { type: 'boolean' },
      BOOL: { type: 'boolean' },
    },
    additionalProperties: false,
  }))
}

/** Whether a value is of type {@link AttributeValue}, as responses have it. */
export function isAttributeValueOutput(value: unknown): value is AttributeValue {
  return isAttributeValueOutputWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link AttributeValue}, as responses have it. */
export function isAttributeValueOutputWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['S']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['N']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['B']
  if (member !== undefined && !isBlob(member)) return false
  member = value['SS']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['NS']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  member = value['BS']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isBlob(item)) return false
    }
  }
  member = value['M']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isAttributeValueOutputWithin(item, depth + 1)) return false
    }
  }
  member = value['L']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isAttributeValueOutputWithin(item, depth + 1)) return false
    }
  }
  member = value['NULL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['BOOL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link AttributeValue}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAttributeValueOutput(value: unknown): asserts value is AttributeValue {
  assertValid(validateAttributeValueOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeValue}, as responses have it. */
export function validateAttributeValueOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isAttributeValueOutput, explainAttributeValueOutput, value, options)
}

/** The Standard Schema of {@link AttributeValue}, as responses have it; yields its JSON Schema too. */
export const AttributeValueOutputSchema: StandardSchema<AttributeValue> = /* @__PURE__ */ createStandardSchema(
  validateAttributeValueOutput,
  jsonSchemaOfAttributeValueOutput,
)

/** Adds to a report why a value is not of type {@link AttributeValue}, as responses have it. */
export function explainAttributeValueOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('AttributeValue', path, report, () => {
    reportResponse(value, path, report, [
      ['S', reportString],
      ['N', reportString],
      ['B', reportBlob],
      ['SS', listOf(reportString)],
      ['NS', listOf(reportString)],
      ['BS', listOf(reportBlob)],
      ['M', mapOf(explainAttributeValueOutput)],
      ['L', listOf(explainAttributeValueOutput)],
      ['NULL', reportBoolean],
      ['BOOL', reportBoolean],
    ])
  })
}

/** The JSON Schema of {@link AttributeValue}, as responses have it. */
export function jsonSchemaOfAttributeValueOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'AttributeValueOutput', () => ({
    type: 'object',
    properties: {
      S: { type: 'string' },
      N: { type: 'string' },
      B: { type: 'string', contentEncoding: 'base64' },
      SS: { type: 'array', items: { type: 'string' } },
      NS: { type: 'array', items: { type: 'string' } },
      BS: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
      M: { type: 'object', additionalProperties: jsonSchemaOfAttributeValueOutput(builder) },
      L: { type: 'array', items: jsonSchemaOfAttributeValueOutput(builder) },
      NULL: { type: 'boolean' },
      BOOL: { type: 'boolean' },
    },
  }))
}

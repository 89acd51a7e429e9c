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
 * See [types of
 * data](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes).
 */
export interface ItemValue {
  /**
   * A string, such as:
   *
   * @remarks
   * `"S": "Elm"`
   */
  S?: string
  /**
   * A number, such as:
   *
   * @remarks
   * `"N": "12.5"`
   *
   * Numbers travel as strings, since languages differ in the numbers they can hold. DynamoDB still
   * reckons with them as numbers.
   */
  N?: string
  /**
   * Bytes, such as:
   *
   * @remarks
   * `"B": "b2FrIGxlYWY="`
   */
  B?: Uint8Array
  /**
   * A set of strings, such as:
   *
   * @remarks
   * `"SS": ["Elm", "Oak" ,"Yew"]`
   */
  SS?: string[]
  /**
   * A set of numbers, such as:
   *
   * @remarks
   * `"NS": ["1.5", "-4", "12", "0.25"]`
   *
   * Numbers travel as strings, since languages differ in the numbers they can hold. DynamoDB still
   * reckons with them as numbers.
   */
  NS?: string[]
  /**
   * A set of bytes, such as:
   *
   * @remarks
   * `"BS": ["ZWxt", "b2Fr", "eWV3"]`
   */
  BS?: Uint8Array[]
  /**
   * A map, such as:
   *
   * @remarks
   * `"M": {"Tree": {"S": "Elm"}, "Height": {"N": "35"}}`
   */
  M?: Record<string, ItemValue>
  /**
   * A list, such as:
   *
   * @remarks
   * `"L": [ {"S": "Rye"} , {"S": "Oats"}, {"N": "0.75"}]`
   */
  L?: ItemValue[]
  /**
   * Null, such as:
   *
   * @remarks
   * `"NULL": true`
   */
  NULL?: boolean
  /**
   * True or false, such as:
   *
   * @remarks
   * `"BOOL": true`
   */
  BOOL?: boolean
}

/** Whether a value is a {@link ItemValue}. */
export function isItemValue(value: unknown): value is ItemValue {
  return isItemValueWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is a {@link ItemValue}. */
export function isItemValueWithin(value: unknown, depth: number): boolean {
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
      if (!isItemValueWithin(item, depth + 1)) return false
    }
  }
  member = value['L']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isItemValueWithin(item, depth + 1)) return false
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

/** Asserts that a value is a {@link ItemValue}; throws a ValidationError that holds every issue. */
export function assertItemValue(value: unknown): asserts value is ItemValue {
  assertValid(validateItemValue(value))
}

/** Tells every issue that keeps a value from being a {@link ItemValue}. */
export function validateItemValue(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isItemValue, explainItemValue, value, options)
}

/** The Standard Schema of {@link ItemValue}; yields its JSON Schema too. */
export const ItemValueSchema: StandardSchema<ItemValue> = /* @__PURE__ */ createStandardSchema(
  validateItemValue,
  jsonSchemaOfItemValue,
)

/** Adds to a report why a value is no {@link ItemValue}. */
export function explainItemValue(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('ItemValue', path, report, () => {
    reportRequest(value, path, report, [
      ['S', reportString],
      ['N', reportString],
      ['B', reportBlob],
      ['SS', listOf(reportString)],
      ['NS', listOf(reportString)],
      ['BS', listOf(reportBlob)],
      ['M', mapOf(explainItemValue)],
      ['L', listOf(explainItemValue)],
      ['NULL', reportBoolean],
      ['BOOL', reportBoolean],
    ])
  })
}

/** The JSON Schema of {@link ItemValue}. */
export function jsonSchemaOfItemValue(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ItemValue', () => ({
    type: 'object',
    properties: {
      S: { type: 'string' },
      N: { type: 'string' },
      B: { type: 'string', contentEncoding: 'base64' },
      SS: { type: 'array', items: { type: 'string' } },
      NS: { type: 'array', items: { type: 'string' } },
      BS: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
      M: { type: 'object', additionalProperties: jsonSchemaOfItemValue(builder) },
      L: { type: 'array', items: jsonSchemaOfItemValue(builder) },
      NULL: { type: 'boolean' },
      BOOL: { type: 'boolean' },
    },
    additionalProperties: false,
  }))
}

/** Whether a value is a {@link ItemValue}. */
export function isItemValueOutput(value: unknown): value is ItemValue {
  return isItemValueOutputWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is a {@link ItemValue}. */
export function isItemValueOutputWithin(value: unknown, depth: number): boolean {
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
      if (!isItemValueOutputWithin(item, depth + 1)) return false
    }
  }
  member = value['L']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isItemValueOutputWithin(item, depth + 1)) return false
    }
  }
  member = value['NULL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['BOOL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  return true
}

/** Asserts that a value is a {@link ItemValue}; throws a ValidationError that holds every issue. */
export function assertItemValueOutput(value: unknown): asserts value is ItemValue {
  assertValid(validateItemValueOutput(value))
}

/** Tells every issue that keeps a value from being a {@link ItemValue}. */
export function validateItemValueOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isItemValueOutput, explainItemValueOutput, value, options)
}

/** The Standard Schema of {@link ItemValue}; yields its JSON Schema too. */
export const ItemValueOutputSchema: StandardSchema<ItemValue> = /* @__PURE__ */ createStandardSchema(
  validateItemValueOutput,
  jsonSchemaOfItemValueOutput,
)

/** Adds to a report why a value is no {@link ItemValue}. */
export function explainItemValueOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('ItemValue', path, report, () => {
    reportResponse(value, path, report, [
      ['S', reportString],
      ['N', reportString],
      ['B', reportBlob],
      ['SS', listOf(reportString)],
      ['NS', listOf(reportString)],
      ['BS', listOf(reportBlob)],
      ['M', mapOf(explainItemValueOutput)],
      ['L', listOf(explainItemValueOutput)],
      ['NULL', reportBoolean],
      ['BOOL', reportBoolean],
    ])
  })
}

/** The JSON Schema of {@link ItemValue}. */
export function jsonSchemaOfItemValueOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ItemValueOutput', () => ({
    type: 'object',
    properties: {
      S: { type: 'string' },
      N: { type: 'string' },
      B: { type: 'string', contentEncoding: 'base64' },
      SS: { type: 'array', items: { type: 'string' } },
      NS: { type: 'array', items: { type: 'string' } },
      BS: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
      M: { type: 'object', additionalProperties: jsonSchemaOfItemValueOutput(builder) },
      L: { type: 'array', items: jsonSchemaOfItemValueOutput(builder) },
      NULL: { type: 'boolean' },
      BOOL: { type: 'boolean' },
    },
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { isBlob } from '../runtime/blob.js'
import { blob, boolean, listOf, mapOf, string, structure } from '../runtime/description.js'
import { MAXIMUM_DEPTH, hasSet, isObject, isRecord } from '../runtime/object.js'
import type { StructureSchema } from '../runtime/schema.js'
import { Walk } from '../runtime/walk.js'

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
   * Numbers travel as strings, since languages differ in the numbers they can hold. DynamoDB still reckons with them as
   * numbers.
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
  SS?: readonly string[]
  /**
   * A set of numbers, such as:
   *
   * `"NS": ["1.5", "-4", "12", "0.25"]`
   *
   * @remarks
   * Numbers travel as strings, since languages differ in the numbers they can hold. DynamoDB still reckons with them as
   * numbers.
   */
  NS?: readonly string[]
  /**
   * A set of bytes, such as:
   *
   * `"BS": ["ZWxt", "b2Fr", "eWV3"]`
   */
  BS?: readonly Uint8Array[]
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
  L?: readonly AttributeValue[]
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

export function isAttributeValue(value: unknown): value is AttributeValue {
  return fitsAttributeValue(value, true, 1, new Walk())
}

/** Whether a value is of type {@link AttributeValue}, as requests or as responses have it. */
export function fitsAttributeValue(value: unknown, asRequest: boolean, depth: number, walk: Walk): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (walk.isSettled(fitsAttributeValue, value, depth)) return true
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
      if (!fitsAttributeValue(item, asRequest, depth + 1, walk)) return false
    }
  }
  member = value['L']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!fitsAttributeValue(item, asRequest, depth + 1, walk)) return false
    }
  }
  member = value['NULL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['BOOL']
  if (typeof member !== 'boolean' && member !== undefined) return false
  if (asRequest) {
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
  }
  return walk.settle(fitsAttributeValue, value, depth)
}

export const AttributeValueSchema: StructureSchema<AttributeValue> = /* @__PURE__ */ structure(
  'AttributeValue',
  request,
  isAttributeValue,
  () => [
    ['S', string],
    ['N', string],
    ['B', blob],
    ['SS', listOf(string)],
    ['NS', listOf(string)],
    ['BS', listOf(blob)],
    ['M', mapOf(AttributeValueSchema)],
    ['L', listOf(AttributeValueSchema)],
    ['NULL', boolean],
    ['BOOL', boolean],
  ],
  { recursion: 'AttributeValue' },
)

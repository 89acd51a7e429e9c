// Written by Shapewright from boto3's reference pages; do not edit.

import { isBlob } from '../runtime/blob.js'
import { decode, encode } from '../runtime/codec.js'
import { blobShape, booleanShape, listOf, mapOf, stringShape, structure } from '../runtime/description.js'
import { explainBlob, explainString } from '../runtime/explain-scalar.js'
import { explainLevel, explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { MAXIMUM_DEPTH, hasSet, isObject, isRecord } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
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

/** Adds to a report what keeps a value from being of type {@link AttributeValue}, as requests have it. */
export function findInAttributeValue(value: unknown, depth: number, report: Report): void {
  explainLevel('AttributeValue', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['S']
    if (typeof member !== 'string' && member !== undefined) addWrong(member, 'S', depth, report, 'string')
    member = value['N']
    if (typeof member !== 'string' && member !== undefined) addWrong(member, 'N', depth, report, 'string')
    member = value['B']
    if (member !== undefined && !isBlob(member)) addWrong(member, 'B', depth, report, 'Uint8Array')
    member = value['SS']
    if (member !== undefined) explainList(member, enter(report, depth, 'SS'), report, explainString)
    member = value['NS']
    if (member !== undefined) explainList(member, enter(report, depth, 'NS'), report, explainString)
    member = value['BS']
    if (member !== undefined) explainList(member, enter(report, depth, 'BS'), report, explainBlob)
    member = value['M']
    if (member !== undefined) explainMap(member, enter(report, depth, 'M'), report, findInAttributeValue)
    member = value['L']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'L')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInAttributeValue(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'L', depth, report, 'array')
    member = value['NULL']
    if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'NULL', depth, report, 'boolean')
    member = value['BOOL']
    if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'BOOL', depth, report, 'boolean')
    if (report.refusesUnknown)
      explainOthers(value, depth, report, ['S', 'N', 'B', 'SS', 'NS', 'BS', 'M', 'L', 'NULL', 'BOOL'])
  })
}

/** The description of {@link AttributeValue}, as requests have it. */
export const shapeOfAttributeValue: StructureShape = /* @__PURE__ */ structure(
  'AttributeValue',
  'strict',
  isAttributeValue,
  () => [
    ['S', stringShape],
    ['N', stringShape],
    ['B', blobShape],
    ['SS', listOf(stringShape)],
    ['NS', listOf(stringShape)],
    ['BS', listOf(blobShape)],
    ['M', mapOf(shapeOfAttributeValue)],
    ['L', listOf(shapeOfAttributeValue)],
    ['NULL', booleanShape],
    ['BOOL', booleanShape],
  ],
)

/** Asserts that a value is of type {@link AttributeValue}, as requests have it; throws a ValidationError that holds every issue. */
export function assertAttributeValue(value: unknown): asserts value is AttributeValue {
  assertValid(validateAttributeValue(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeValue}, as requests have it. */
export function validateAttributeValue(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAttributeValue, 'strict', value, options, isAttributeValue)
}

/** The Standard Schema of {@link AttributeValue}, as requests have it; yields its JSON Schema too. */
export const AttributeValueSchema: StandardSchema<AttributeValue> = /* @__PURE__ */ createStandardSchema(
  validateAttributeValue,
  shapeOfAttributeValue,
)

/** The JSON form of {@link AttributeValue}: dates and bytes are strings. */
export type AttributeValueJson = JsonForm<AttributeValue>

/** Reads the JSON form of {@link AttributeValue}, as requests have it; throws a ValidationError where it is none. */
export function decodeAttributeValue(json: unknown, options?: ValidateOptions): AttributeValue {
  return decode(validateAttributeValue, shapeOfAttributeValue, json, options)
}

/** Writes the JSON form of {@link AttributeValue}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeAttributeValue(value: AttributeValue, options?: ValidateOptions): AttributeValueJson {
  return encode(validateAttributeValue, shapeOfAttributeValue, value, options)
}

/** Makes up a value of type {@link AttributeValue}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleAttributeValue(seed?: number): AttributeValue {
  return sample(isAttributeValue, shapeOfAttributeValue, seed)
}

/** Makes up values that are of type {@link AttributeValue}, as requests have it, but for one fault each. */
export function sampleInvalidAttributeValue(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAttributeValue, seed)
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

/** Adds to a report what keeps a value from being of type {@link AttributeValue}, as responses have it. */
export function findInAttributeValueOutput(value: unknown, depth: number, report: Report): void {
  explainLevel('AttributeValue', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['S']
    if (typeof member !== 'string' && member !== undefined) addWrong(member, 'S', depth, report, 'string')
    member = value['N']
    if (typeof member !== 'string' && member !== undefined) addWrong(member, 'N', depth, report, 'string')
    member = value['B']
    if (member !== undefined && !isBlob(member)) addWrong(member, 'B', depth, report, 'Uint8Array')
    member = value['SS']
    if (member !== undefined) explainList(member, enter(report, depth, 'SS'), report, explainString)
    member = value['NS']
    if (member !== undefined) explainList(member, enter(report, depth, 'NS'), report, explainString)
    member = value['BS']
    if (member !== undefined) explainList(member, enter(report, depth, 'BS'), report, explainBlob)
    member = value['M']
    if (member !== undefined) explainMap(member, enter(report, depth, 'M'), report, findInAttributeValueOutput)
    member = value['L']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'L')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInAttributeValueOutput(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'L', depth, report, 'array')
    member = value['NULL']
    if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'NULL', depth, report, 'boolean')
    member = value['BOOL']
    if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'BOOL', depth, report, 'boolean')
    if (report.refusesUnknown)
      explainOthers(value, depth, report, ['S', 'N', 'B', 'SS', 'NS', 'BS', 'M', 'L', 'NULL', 'BOOL'])
  })
}

/** The description of {@link AttributeValue}, as responses have it. */
export const shapeOfAttributeValueOutput: StructureShape = /* @__PURE__ */ structure(
  'AttributeValueOutput',
  'open',
  isAttributeValueOutput,
  () => [
    ['S', stringShape],
    ['N', stringShape],
    ['B', blobShape],
    ['SS', listOf(stringShape)],
    ['NS', listOf(stringShape)],
    ['BS', listOf(blobShape)],
    ['M', mapOf(shapeOfAttributeValueOutput)],
    ['L', listOf(shapeOfAttributeValueOutput)],
    ['NULL', booleanShape],
    ['BOOL', booleanShape],
  ],
)

/** Asserts that a value is of type {@link AttributeValue}, as responses have it; throws a ValidationError that holds every issue. */
export function assertAttributeValueOutput(value: unknown): asserts value is AttributeValue {
  assertValid(validateAttributeValueOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link AttributeValue}, as responses have it. */
export function validateAttributeValueOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInAttributeValueOutput, 'open', value, options, isAttributeValueOutput)
}

/** The Standard Schema of {@link AttributeValue}, as responses have it; yields its JSON Schema too. */
export const AttributeValueOutputSchema: StandardSchema<AttributeValue> = /* @__PURE__ */ createStandardSchema(
  validateAttributeValueOutput,
  shapeOfAttributeValueOutput,
)

/** Reads the JSON form of {@link AttributeValue}, as responses have it; throws a ValidationError where it is none. */
export function decodeAttributeValueOutput(json: unknown, options?: ValidateOptions): AttributeValue {
  return decode(validateAttributeValueOutput, shapeOfAttributeValueOutput, json, options)
}

/** Writes the JSON form of {@link AttributeValue}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeAttributeValueOutput(value: AttributeValue, options?: ValidateOptions): AttributeValueJson {
  return encode(validateAttributeValueOutput, shapeOfAttributeValueOutput, value, options)
}

/** Makes up a value of type {@link AttributeValue}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleAttributeValueOutput(seed?: number): AttributeValue {
  return sample(isAttributeValueOutput, shapeOfAttributeValueOutput, seed)
}

/** Makes up values that are of type {@link AttributeValue}, as responses have it, but for one fault each. */
export function sampleInvalidAttributeValueOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfAttributeValueOutput, seed)
}

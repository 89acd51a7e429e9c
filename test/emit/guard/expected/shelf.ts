// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import {
  integerShape,
  listOf,
  mapOf,
  required,
  stringShape,
  structure,
  timestampShape,
} from '../runtime/description.js'
import { explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject, isRecord, readOwn } from '../runtime/object.js'
import { type Explain, type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Color, findInColor, isColor, shapeOfColor } from './color.js'
import { type Size, findInSize, isSize, shapeOfSize } from './size.js'
import { type Tag, findInTag, isTag, shapeOfTag } from './tag.js'

export interface Shelf {
  Name: string
  Color?: Color
  Size?: Size
  Count?: number
  Built?: Date
  Tags?: Tag[]
  Places?: Record<string, string[]>
  __proto__?: string
}

/** Whether a value is of type {@link Shelf}. */
export function isShelf(value: unknown): value is Shelf {
  if (!isObject(value)) return false
  let member: unknown = value['Name']
  if (typeof member !== 'string') return false
  member = value['Color']
  if (member !== undefined && !isColor(member)) return false
  member = value['Size']
  if (member !== undefined && !isSize(member)) return false
  member = value['Count']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['Built']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTag(item)) return false
    }
  }
  member = value['Places']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      if (!isColor(key)) return false
      const item = member[key]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (typeof item2 !== 'string') return false
      }
    }
  }
  member = readOwn(value, '__proto__')
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'Name' &&
      key !== 'Color' &&
      key !== 'Size' &&
      key !== 'Count' &&
      key !== 'Built' &&
      key !== 'Tags' &&
      key !== 'Places' &&
      key !== '__proto__' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Shelf}. */
export function findInShelf(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Name']
  if (typeof member !== 'string') addWrong(member, 'Name', depth, report, 'string')
  member = value['Color']
  if (member !== undefined && !isColor(member)) findInColor(member, enter(report, depth, 'Color'), report)
  member = value['Size']
  if (member !== undefined && !isSize(member)) findInSize(member, enter(report, depth, 'Size'), report)
  member = value['Count']
  if (member !== undefined && !Number.isInteger(member)) addWrong(member, 'Count', depth, report, 'integer')
  member = value['Built']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'Built', depth, report, 'valid Date')
  member = value['Tags']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isTag(item)) continue
      findInTag(item, enter(report, enter(report, depth, 'Tags'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Tags', depth, report, 'array')
  member = value['Places']
  if (member !== undefined) {
    const explainItem: Explain = (part, at, to) => explainList(part, at, to, explainString)
    explainMap(member, enter(report, depth, 'Places'), report, explainItem, undefined, findInColor)
  }
  member = readOwn(value, '__proto__')
  if (typeof member !== 'string' && member !== undefined) addWrong(member, '__proto__', depth, report, 'string')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['Name', 'Color', 'Size', 'Count', 'Built', 'Tags', 'Places', '__proto__'])
}

/** The description of {@link Shelf}. */
export const shapeOfShelf: StructureShape = /* @__PURE__ */ structure('Shelf', 'strict', isShelf, () => [
  ['Name', stringShape, required],
  ['Color', shapeOfColor],
  ['Size', shapeOfSize],
  ['Count', integerShape],
  ['Built', timestampShape],
  ['Tags', listOf(shapeOfTag)],
  ['Places', mapOf(listOf(stringShape), shapeOfColor)],
  ['__proto__', stringShape],
])

/** Asserts that a value is of type {@link Shelf}; throws a ValidationError that holds every issue. */
export function assertShelf(value: unknown): asserts value is Shelf {
  assertValid(validateShelf(value))
}

/** Tells every issue that keeps a value from being of type {@link Shelf}. */
export function validateShelf(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInShelf, 'strict', value, options)
}

/** The Standard Schema of {@link Shelf}; yields its JSON Schema too. */
export const ShelfSchema: StandardSchema<Shelf> = /* @__PURE__ */ createStandardSchema(validateShelf, shapeOfShelf)

/** The JSON form of {@link Shelf}: dates and bytes are strings. */
export type ShelfJson = JsonForm<Shelf>

/** Reads the JSON form of {@link Shelf}; throws a ValidationError where it is none. */
export function decodeShelf(json: unknown, options?: ValidateOptions): Shelf {
  return decode(validateShelf, shapeOfShelf, json, options)
}

/** Writes the JSON form of {@link Shelf}; throws a ValidationError for a value that is not of the type. */
export function encodeShelf(value: Shelf, options?: ValidateOptions): ShelfJson {
  return encode(validateShelf, shapeOfShelf, value, options)
}

/** Makes up a value of type {@link Shelf}: the same for the same seed; without one every member is there. */
export function sampleShelf(seed?: number): Shelf {
  return sample(isShelf, shapeOfShelf, seed)
}

/** Makes up values that are of type {@link Shelf}, but for one fault each. */
export function sampleInvalidShelf(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfShelf, seed)
}

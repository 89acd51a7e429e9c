// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, required, stringShape, structure } from '../runtime/description.js'
import { explainLevel, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { MAXIMUM_DEPTH, hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Color, findInColor, isColor, shapeOfColor } from './color.js'

export interface Tag {
  Key: string
  Color?: Color
  Tags?: Tag[]
}

/** {@link Tag} as responses have it. */
export interface TagOutput {
  Key?: string
  Color?: Color | (string & {})
  Tags?: TagOutput[]
}

/** Whether a value is of type {@link Tag}, as requests have it. */
export function isTag(value: unknown): value is Tag {
  return isTagWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Tag}, as requests have it. */
export function isTagWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string') return false
  member = value['Color']
  if (member !== undefined && !isColor(member)) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTagWithin(item, depth + 1)) return false
    }
  }
  for (const key in value) {
    if (key !== 'Key' && key !== 'Color' && key !== 'Tags' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Tag}, as requests have it. */
export function findInTag(value: unknown, depth: number, report: Report): void {
  explainLevel('Tag', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Key']
    if (typeof member !== 'string') addWrong(member, 'Key', depth, report, 'string')
    member = value['Color']
    if (member !== undefined && !isColor(member)) findInColor(member, enter(report, depth, 'Color'), report)
    member = value['Tags']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'Tags')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInTag(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'Tags', depth, report, 'array')
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Key', 'Color', 'Tags'])
  })
}

/** The description of {@link Tag}, as requests have it. */
export const shapeOfTag: StructureShape = /* @__PURE__ */ structure('Tag', 'strict', isTag, () => [
  ['Key', stringShape, required],
  ['Color', shapeOfColor],
  ['Tags', listOf(shapeOfTag)],
])

/** Asserts that a value is of type {@link Tag}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTag(value: unknown): asserts value is Tag {
  assertValid(validateTag(value))
}

/** Tells every issue that keeps a value from being of type {@link Tag}, as requests have it. */
export function validateTag(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTag, 'strict', value, options, isTag)
}

/** The Standard Schema of {@link Tag}, as requests have it; yields its JSON Schema too. */
export const TagSchema: StandardSchema<Tag> = /* @__PURE__ */ createStandardSchema(validateTag, shapeOfTag)

/** The JSON form of {@link Tag}: dates and bytes are strings. */
export type TagJson = JsonForm<Tag>

/** Reads the JSON form of {@link Tag}, as requests have it; throws a ValidationError where it is none. */
export function decodeTag(json: unknown, options?: ValidateOptions): Tag {
  return decode(validateTag, shapeOfTag, json, options)
}

/** Writes the JSON form of {@link Tag}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeTag(value: Tag, options?: ValidateOptions): TagJson {
  return encode(validateTag, shapeOfTag, value, options)
}

/** Makes up a value of type {@link Tag}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleTag(seed?: number): Tag {
  return sample(isTag, shapeOfTag, seed)
}

/** Makes up values that are of type {@link Tag}, as requests have it, but for one fault each. */
export function sampleInvalidTag(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTag, seed)
}

/** Whether a value is of type {@link TagOutput}, as responses have it. */
export function isTagOutput(value: unknown): value is TagOutput {
  return isTagOutputWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link TagOutput}, as responses have it. */
export function isTagOutputWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Key']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Color']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Tags']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTagOutputWithin(item, depth + 1)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link TagOutput}, as responses have it. */
export function findInTagOutput(value: unknown, depth: number, report: Report): void {
  explainLevel('Tag', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Key']
    if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Key', depth, report, 'string')
    member = value['Color']
    if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
      findInColor(member, enter(report, depth, 'Color'), report)
    member = value['Tags']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'Tags')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInTagOutput(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'Tags', depth, report, 'array')
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Key', 'Color', 'Tags'])
  })
}

/** The description of {@link TagOutput}, as responses have it. */
export const shapeOfTagOutput: StructureShape = /* @__PURE__ */ structure('TagOutput', 'open', isTagOutput, () => [
  ['Key', stringShape],
  ['Color', shapeOfColor],
  ['Tags', listOf(shapeOfTagOutput)],
])

/** Asserts that a value is of type {@link TagOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTagOutput(value: unknown): asserts value is TagOutput {
  assertValid(validateTagOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link TagOutput}, as responses have it. */
export function validateTagOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTagOutput, 'open', value, options, isTagOutput)
}

/** The Standard Schema of {@link TagOutput}, as responses have it; yields its JSON Schema too. */
export const TagOutputSchema: StandardSchema<TagOutput> = /* @__PURE__ */ createStandardSchema(
  validateTagOutput,
  shapeOfTagOutput,
)

/** The JSON form of {@link TagOutput}: dates and bytes are strings. */
export type TagOutputJson = JsonForm<TagOutput>

/** Reads the JSON form of {@link TagOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeTagOutput(json: unknown, options?: ValidateOptions): TagOutput {
  return decode(validateTagOutput, shapeOfTagOutput, json, options)
}

/** Writes the JSON form of {@link TagOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeTagOutput(value: TagOutput, options?: ValidateOptions): TagOutputJson {
  return encode(validateTagOutput, shapeOfTagOutput, value, options)
}

/** Makes up a value of type {@link TagOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleTagOutput(seed?: number): TagOutput {
  return sample(isTagOutput, shapeOfTagOutput, seed)
}

/** Makes up values that are of type {@link TagOutput}, as responses have it, but for one fault each. */
export function sampleInvalidTagOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTagOutput, seed)
}

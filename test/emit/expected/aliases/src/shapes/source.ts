// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, union } from '../runtime/description.js'
import { explainArms, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Tag, findInTag, isTag, shapeOfTag } from './tag.js'

export type Source =
  | {
      Url: string
      Tag?: never
    }
  | {
      Tag: Tag
      Url?: never
    }

/** Whether a value is of type {@link Source}. */
export function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Url']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Tag']
  if (member !== undefined) {
    set++
    if (!isTag(member)) return false
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Url' && key !== 'Tag' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Source}. */
export function findInSource(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Url']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Url', depth, report, 'string')
  member = value['Tag']
  if (member !== undefined && (report.isThorough || !isTag(member)))
    findInTag(member, enter(report, depth, 'Tag'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Url', 'Tag'])
  explainArms(value, depth, report, ['Url', 'Tag'])
}

/** The description of {@link Source}. */
export const shapeOfSource: StructureShape = /* @__PURE__ */ union('Source', 'strict', isSource, () => [
  ['Url', stringShape],
  ['Tag', shapeOfTag],
])

/** Asserts that a value is of type {@link Source}; throws a ValidationError that holds every issue. */
export function assertSource(value: unknown): asserts value is Source {
  assertValid(validateSource(value))
}

/** Tells every issue that keeps a value from being of type {@link Source}. */
export function validateSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSource, 'strict', value, options)
}

/** The Standard Schema of {@link Source}; yields its JSON Schema too. */
export const SourceSchema: StandardSchema<Source> = /* @__PURE__ */ createStandardSchema(validateSource, shapeOfSource)

/** The JSON form of {@link Source}: dates and bytes are strings. */
export type SourceJson = JsonForm<Source>

/** Reads the JSON form of {@link Source}; throws a ValidationError where it is none. */
export function decodeSource(json: unknown, options?: ValidateOptions): Source {
  return decode(validateSource, shapeOfSource, json, options)
}

/** Writes the JSON form of {@link Source}; throws a ValidationError for a value that is not of the type. */
export function encodeSource(value: Source, options?: ValidateOptions): SourceJson {
  return encode(validateSource, shapeOfSource, value, options)
}

/** Makes up a value of type {@link Source}: the same for the same seed; without one every member is there. */
export function sampleSource(seed?: number): Source {
  return sample(isSource, shapeOfSource, seed)
}

/** Makes up values that are of type {@link Source}, but for one fault each. */
export function sampleInvalidSource(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSource, seed)
}

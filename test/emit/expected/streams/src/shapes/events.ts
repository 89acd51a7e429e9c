// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { union, unknownMemberShape } from '../runtime/description.js'
import { explainArms, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Chunk, findInChunk, isChunk, shapeOfChunk } from './chunk.js'
import { type End, findInEnd, isEnd, shapeOfEnd } from './end.js'

export type Events =
  | {
      Chunk: Chunk
      End?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      End: End
      Chunk?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      Chunk?: never
      End?: never
    }

/** Whether a value is of type {@link Events}. */
export function isEvents(value: unknown): value is Events {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Chunk']
  if (member !== undefined) {
    set++
    if (!isChunk(member)) return false
  }
  member = value['End']
  if (member !== undefined) {
    set++
    if (!isEnd(member)) return false
  }
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Events}. */
export function findInEvents(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Chunk']
  if (member !== undefined && (report.isThorough || !isChunk(member)))
    findInChunk(member, enter(report, depth, 'Chunk'), report)
  member = value['End']
  if (member !== undefined && (report.isThorough || !isEnd(member)))
    findInEnd(member, enter(report, depth, 'End'), report)
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined && !isUnknownMember(member))
    addWrong(member, 'SDK_UNKNOWN_MEMBER', depth, report, 'object with a name')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Chunk', 'End', 'SDK_UNKNOWN_MEMBER'])
  explainArms(value, depth, report, ['Chunk', 'End', 'SDK_UNKNOWN_MEMBER'])
}

/** The description of {@link Events}. */
export const shapeOfEvents: StructureShape = /* @__PURE__ */ union('Events', 'open', isEvents, () => [
  ['Chunk', shapeOfChunk],
  ['End', shapeOfEnd],
  ['SDK_UNKNOWN_MEMBER', unknownMemberShape],
])

/** Asserts that a value is of type {@link Events}; throws a ValidationError that holds every issue. */
export function assertEvents(value: unknown): asserts value is Events {
  assertValid(validateEvents(value))
}

/** Tells every issue that keeps a value from being of type {@link Events}. */
export function validateEvents(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInEvents, 'open', value, options)
}

/** The Standard Schema of {@link Events}; yields its JSON Schema too. */
export const EventsSchema: StandardSchema<Events> = /* @__PURE__ */ createStandardSchema(validateEvents, shapeOfEvents)

/** The JSON form of {@link Events}: dates and bytes are strings. */
export type EventsJson = JsonForm<Events>

/** Reads the JSON form of {@link Events}; throws a ValidationError where it is none. */
export function decodeEvents(json: unknown, options?: ValidateOptions): Events {
  return decode(validateEvents, shapeOfEvents, json, options)
}

/** Writes the JSON form of {@link Events}; throws a ValidationError for a value that is not of the type. */
export function encodeEvents(value: Events, options?: ValidateOptions): EventsJson {
  return encode(validateEvents, shapeOfEvents, value, options)
}

/** Makes up a value of type {@link Events}: the same for the same seed; without one every member is there. */
export function sampleEvents(seed?: number): Events {
  return sample(isEvents, shapeOfEvents, seed)
}

/** Makes up values that are of type {@link Events}, but for one fault each. */
export function sampleInvalidEvents(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfEvents, seed)
}

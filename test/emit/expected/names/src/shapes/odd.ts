// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { stringShape, union, unknownMemberShape } from '../runtime/description.js'
import { explainArms, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { isObject as runtimeIsObject, readOwn } from '../runtime/object.js'
import { looseKey } from '../runtime/place.js'
import { type Report, addInvalidType, addWrong } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isUnknownMember } from '../runtime/union.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'

export type Odd =
  | {
      __proto__: string
      constructor?: never
      "it's"?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      constructor: string
      __proto__?: never
      "it's"?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      "it's": string
      __proto__?: never
      constructor?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      __proto__?: never
      constructor?: never
      "it's"?: never
    }

/** Whether a value is of type {@link Odd}. */
export function isOdd(value: unknown): value is Odd {
  if (!runtimeIsObject(value)) return false
  let set = 0
  let member: unknown = readOwn(value, '__proto__')
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = readOwn(value, 'constructor')
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value["it's"]
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link Odd}. */
export function findInOdd(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = readOwn(value, '__proto__')
  if (typeof member !== 'string' && member !== undefined) addWrong(member, '__proto__', depth, report, 'string')
  member = readOwn(value, 'constructor')
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'constructor', depth, report, 'string')
  member = value["it's"]
  if (typeof member !== 'string' && member !== undefined) addWrong(member, looseKey("it's"), depth, report, 'string')
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined && !isUnknownMember(member))
    addWrong(member, 'SDK_UNKNOWN_MEMBER', depth, report, 'object with a name')
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['__proto__', 'constructor', "it's", 'SDK_UNKNOWN_MEMBER'])
  explainArms(value, depth, report, ['__proto__', 'constructor', "it's", 'SDK_UNKNOWN_MEMBER'])
}

/** The description of {@link Odd}. */
export const shapeOfOdd: StructureShape = /* @__PURE__ */ union('Odd', 'open', isOdd, () => [
  ['__proto__', stringShape],
  ['constructor', stringShape],
  ["it's", stringShape],
  ['SDK_UNKNOWN_MEMBER', unknownMemberShape],
])

/** Asserts that a value is of type {@link Odd}; throws a ValidationError that holds every issue. */
export function assertOdd(value: unknown): asserts value is Odd {
  assertValid(validateOdd(value))
}

/** Tells every issue that keeps a value from being of type {@link Odd}. */
export function validateOdd(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInOdd, 'open', value, options)
}

/** The Standard Schema of {@link Odd}; yields its JSON Schema too. */
export const OddSchema: StandardSchema<Odd> = /* @__PURE__ */ createStandardSchema(validateOdd, shapeOfOdd)

/** The JSON form of {@link Odd}: dates and bytes are strings. */
export type OddJson = JsonForm<Odd>

/** Reads the JSON form of {@link Odd}; throws a ValidationError where it is none. */
export function decodeOdd(json: unknown, options?: ValidateOptions): Odd {
  return decode(validateOdd, shapeOfOdd, json, options)
}

/** Writes the JSON form of {@link Odd}; throws a ValidationError for a value that is not of the type. */
export function encodeOdd(value: Odd, options?: ValidateOptions): OddJson {
  return encode(validateOdd, shapeOfOdd, value, options)
}

/** Makes up a value of type {@link Odd}: the same for the same seed; without one every member is there. */
export function sampleOdd(seed?: number): Odd {
  return sample(isOdd, shapeOfOdd, seed)
}

/** Makes up values that are of type {@link Odd}, but for one fault each. */
export function sampleInvalidOdd(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfOdd, seed)
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, union, unknownMemberShape } from '../runtime/description.js'
import { explainArms, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { isUnknownMember } from '../runtime/union.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Mode, findInMode, isMode, shapeOfMode } from './mode.js'
import {
  type Part,
  type PartOutput,
  findInPart,
  findInPartOutput,
  isPart,
  isPartOutput,
  shapeOfPart,
  shapeOfPartOutput,
} from './part.js'

/** Where it comes from. */
export type Source =
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Url: string
      Mode?: never
      Parts?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Mode: Mode
      Url?: never
      Parts?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Parts: Part[]
      Url?: never
      Mode?: never
    }

/** Where it comes from. */
export type SourceOutput =
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Url: string
      Mode?: never
      Parts?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Mode: Mode | (string & {})
      Url?: never
      Parts?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /**
       * One of _three_.
       *
       * @remarks
       * Really.
       */
      Parts: PartOutput[]
      Url?: never
      Mode?: never
      SDK_UNKNOWN_MEMBER?: never
    }
  | {
      /** A member that these types do not know, by its name. */
      SDK_UNKNOWN_MEMBER: { name: string }
      Url?: never
      Mode?: never
      Parts?: never
    }

/** Whether a value is of type {@link Source}, as requests have it. */
export function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Url']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Mode']
  if (member !== undefined) {
    set++
    if (!isMode(member)) return false
  }
  member = value['Parts']
  if (member !== undefined) {
    set++
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isPart(item)) return false
    }
  }
  if (set !== 1) return false
  for (const key in value) {
    if (key !== 'Url' && key !== 'Mode' && key !== 'Parts' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Source}, as requests have it. */
export function findInSource(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Url']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Url', depth, report, 'string')
  member = value['Mode']
  if (member !== undefined && !isMode(member)) findInMode(member, enter(report, depth, 'Mode'), report)
  member = value['Parts']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isPart(item)) continue
      findInPart(item, enter(report, enter(report, depth, 'Parts'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Parts', depth, report, 'array')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Url', 'Mode', 'Parts'])
  explainArms(value, depth, report, ['Url', 'Mode', 'Parts'])
}

/** The description of {@link Source}, as requests have it. */
export const shapeOfSource: StructureShape = /* @__PURE__ */ union('Source', 'strict', isSource, () => [
  ['Url', stringShape],
  ['Mode', shapeOfMode],
  ['Parts', listOf(shapeOfPart)],
])

/** Asserts that a value is of type {@link Source}, as requests have it; throws a ValidationError that holds every issue. */
export function assertSource(value: unknown): asserts value is Source {
  assertValid(validateSource(value))
}

/** Tells every issue that keeps a value from being of type {@link Source}, as requests have it. */
export function validateSource(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSource, 'strict', value, options)
}

/** The Standard Schema of {@link Source}, as requests have it; yields its JSON Schema too. */
export const SourceSchema: StandardSchema<Source> = /* @__PURE__ */ createStandardSchema(validateSource, shapeOfSource)

/** The JSON form of {@link Source}: dates and bytes are strings. */
export type SourceJson = JsonForm<Source>

/** Reads the JSON form of {@link Source}, as requests have it; throws a ValidationError where it is none. */
export function decodeSource(json: unknown, options?: ValidateOptions): Source {
  return decode(validateSource, shapeOfSource, json, options)
}

/** Writes the JSON form of {@link Source}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeSource(value: Source, options?: ValidateOptions): SourceJson {
  return encode(validateSource, shapeOfSource, value, options)
}

/** Makes up a value of type {@link Source}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleSource(seed?: number): Source {
  return sample(isSource, shapeOfSource, seed)
}

/** Makes up values that are of type {@link Source}, as requests have it, but for one fault each. */
export function sampleInvalidSource(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSource, seed)
}

/** Whether a value is of type {@link SourceOutput}, as responses have it. */
export function isSourceOutput(value: unknown): value is SourceOutput {
  if (!isObject(value)) return false
  let set = 0
  let member: unknown = value['Url']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Mode']
  if (member !== undefined) {
    set++
    if (typeof member !== 'string') return false
  }
  member = value['Parts']
  if (member !== undefined) {
    set++
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isPartOutput(item)) return false
    }
  }
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined) {
    set++
    if (!isUnknownMember(member)) return false
  }
  if (set !== 1) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link SourceOutput}, as responses have it. */
export function findInSourceOutput(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Url']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Url', depth, report, 'string')
  member = value['Mode']
  if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
    findInMode(member, enter(report, depth, 'Mode'), report)
  member = value['Parts']
  if (Array.isArray(member)) {
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!report.isThorough && isPartOutput(item)) continue
      findInPartOutput(item, enter(report, enter(report, depth, 'Parts'), index), report)
      if (report.isFull) break
    }
  } else if (member !== undefined) addWrong(member, 'Parts', depth, report, 'array')
  member = value['SDK_UNKNOWN_MEMBER']
  if (member !== undefined && !isUnknownMember(member))
    addWrong(member, 'SDK_UNKNOWN_MEMBER', depth, report, 'object with a name')
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Url', 'Mode', 'Parts', 'SDK_UNKNOWN_MEMBER'])
  explainArms(value, depth, report, ['Url', 'Mode', 'Parts', 'SDK_UNKNOWN_MEMBER'])
}

/** The description of {@link SourceOutput}, as responses have it. */
export const shapeOfSourceOutput: StructureShape = /* @__PURE__ */ union('SourceOutput', 'open', isSourceOutput, () => [
  ['Url', stringShape],
  ['Mode', shapeOfMode],
  ['Parts', listOf(shapeOfPartOutput)],
  ['SDK_UNKNOWN_MEMBER', unknownMemberShape],
])

/** Asserts that a value is of type {@link SourceOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertSourceOutput(value: unknown): asserts value is SourceOutput {
  assertValid(validateSourceOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link SourceOutput}, as responses have it. */
export function validateSourceOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSourceOutput, 'open', value, options)
}

/** The Standard Schema of {@link SourceOutput}, as responses have it; yields its JSON Schema too. */
export const SourceOutputSchema: StandardSchema<SourceOutput> = /* @__PURE__ */ createStandardSchema(
  validateSourceOutput,
  shapeOfSourceOutput,
)

/** The JSON form of {@link SourceOutput}: dates and bytes are strings. */
export type SourceOutputJson = JsonForm<SourceOutput>

/** Reads the JSON form of {@link SourceOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeSourceOutput(json: unknown, options?: ValidateOptions): SourceOutput {
  return decode(validateSourceOutput, shapeOfSourceOutput, json, options)
}

/** Writes the JSON form of {@link SourceOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeSourceOutput(value: SourceOutput, options?: ValidateOptions): SourceOutputJson {
  return encode(validateSourceOutput, shapeOfSourceOutput, value, options)
}

/** Makes up a value of type {@link SourceOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleSourceOutput(seed?: number): SourceOutput {
  return sample(isSourceOutput, shapeOfSourceOutput, seed)
}

/** Makes up values that are of type {@link SourceOutput}, as responses have it, but for one fault each. */
export function sampleInvalidSourceOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSourceOutput, seed)
}

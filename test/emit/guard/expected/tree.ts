// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, stringShape, structure } from '../runtime/description.js'
import { explainLevel, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { MAXIMUM_DEPTH, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'

export interface Tree {
  Label?: string
  Branches?: Tree[]
}

/** Whether a value is of type {@link Tree}. */
export function isTree(value: unknown): value is Tree {
  return isTreeWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Tree}. */
export function isTreeWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Label']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Branches']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTreeWithin(item, depth + 1)) return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Tree}. */
export function findInTree(value: unknown, depth: number, report: Report): void {
  explainLevel('Tree', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Label']
    if (typeof member !== 'string' && member !== undefined) addWrong(member, 'Label', depth, report, 'string')
    member = value['Branches']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'Branches')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInTree(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'Branches', depth, report, 'array')
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Label', 'Branches'])
  })
}

/** The description of {@link Tree}. */
export const shapeOfTree: StructureShape = /* @__PURE__ */ structure('Tree', 'open', isTree, () => [
  ['Label', stringShape],
  ['Branches', listOf(shapeOfTree)],
])

/** Asserts that a value is of type {@link Tree}; throws a ValidationError that holds every issue. */
export function assertTree(value: unknown): asserts value is Tree {
  assertValid(validateTree(value))
}

/** Tells every issue that keeps a value from being of type {@link Tree}. */
export function validateTree(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTree, 'open', value, options, isTree)
}

/** The Standard Schema of {@link Tree}; yields its JSON Schema too. */
export const TreeSchema: StandardSchema<Tree> = /* @__PURE__ */ createStandardSchema(validateTree, shapeOfTree)

/** The JSON form of {@link Tree}: dates and bytes are strings. */
export type TreeJson = JsonForm<Tree>

/** Reads the JSON form of {@link Tree}; throws a ValidationError where it is none. */
export function decodeTree(json: unknown, options?: ValidateOptions): Tree {
  return decode(validateTree, shapeOfTree, json, options)
}

/** Writes the JSON form of {@link Tree}; throws a ValidationError for a value that is not of the type. */
export function encodeTree(value: Tree, options?: ValidateOptions): TreeJson {
  return encode(validateTree, shapeOfTree, value, options)
}

/** Makes up a value of type {@link Tree}: the same for the same seed; without one every member is there. */
export function sampleTree(seed?: number): Tree {
  return sample(isTree, shapeOfTree, seed)
}

/** Makes up values that are of type {@link Tree}, but for one fault each. */
export function sampleInvalidTree(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTree, seed)
}

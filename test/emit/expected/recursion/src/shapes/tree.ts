// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { listOf, mapOf, required, structure } from '../runtime/description.js'
import { explainLevel, explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { MAXIMUM_DEPTH, hasSet, isObject, isRecord } from '../runtime/object.js'
import { type Explain, type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type Branch,
  type BranchOutput,
  findInBranch,
  findInBranchOutput,
  isBranchOutputWithin,
  isBranchWithin,
  shapeOfBranch,
  shapeOfBranchOutput,
} from './branch.js'
import { type Kind, findInKind, isKind, shapeOfKind } from './kind.js'

export interface Tree {
  Kind: Kind
  Left?: Tree
  Children?: Tree[]
  ByName?: Record<string, Tree[]>
  Other?: Branch
}

/** {@link Tree} as responses have it. */
export interface TreeOutput {
  Kind?: Kind | (string & {})
  Left?: TreeOutput
  Children?: TreeOutput[]
  ByName?: Record<string, TreeOutput[]>
  Other?: BranchOutput
}

/** Whether a value is of type {@link Tree}, as requests have it. */
export function isTree(value: unknown): value is Tree {
  return isTreeWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Tree}, as requests have it. */
export function isTreeWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Kind']
  if (!isKind(member)) return false
  member = value['Left']
  if (member !== undefined && !isTreeWithin(member, depth + 1)) return false
  member = value['Children']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTreeWithin(item, depth + 1)) return false
    }
  }
  member = value['ByName']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (!isTreeWithin(item2, depth + 1)) return false
      }
    }
  }
  member = value['Other']
  if (member !== undefined && !isBranchWithin(member, depth + 1)) return false
  for (const key in value) {
    if (
      key !== 'Kind' &&
      key !== 'Left' &&
      key !== 'Children' &&
      key !== 'ByName' &&
      key !== 'Other' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Tree}, as requests have it. */
export function findInTree(value: unknown, depth: number, report: Report): void {
  explainLevel('Branch', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Kind']
    if (member === undefined) addWrong(member, 'Kind', depth, report, 'string')
    else if (!isKind(member)) findInKind(member, enter(report, depth, 'Kind'), report)
    member = value['Left']
    if (member !== undefined) findInTree(member, enter(report, depth, 'Left'), report)
    member = value['Children']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'Children')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInTree(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'Children', depth, report, 'array')
    member = value['ByName']
    if (member !== undefined) {
      const explainItem: Explain = (part, at, to) => explainList(part, at, to, findInTree)
      explainMap(member, enter(report, depth, 'ByName'), report, explainItem)
    }
    member = value['Other']
    if (member !== undefined) findInBranch(member, enter(report, depth, 'Other'), report)
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Kind', 'Left', 'Children', 'ByName', 'Other'])
  })
}

/** The description of {@link Tree}, as requests have it. */
export const shapeOfTree: StructureShape = /* @__PURE__ */ structure('Tree', 'strict', isTree, () => [
  ['Kind', shapeOfKind, required],
  ['Left', shapeOfTree],
  ['Children', listOf(shapeOfTree)],
  ['ByName', mapOf(listOf(shapeOfTree))],
  ['Other', shapeOfBranch],
])

/** Asserts that a value is of type {@link Tree}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTree(value: unknown): asserts value is Tree {
  assertValid(validateTree(value))
}

/** Tells every issue that keeps a value from being of type {@link Tree}, as requests have it. */
export function validateTree(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTree, 'strict', value, options, isTree)
}

/** The Standard Schema of {@link Tree}, as requests have it; yields its JSON Schema too. */
export const TreeSchema: StandardSchema<Tree> = /* @__PURE__ */ createStandardSchema(validateTree, shapeOfTree)

/** The JSON form of {@link Tree}: dates and bytes are strings. */
export type TreeJson = JsonForm<Tree>

/** Reads the JSON form of {@link Tree}, as requests have it; throws a ValidationError where it is none. */
export function decodeTree(json: unknown, options?: ValidateOptions): Tree {
  return decode(validateTree, shapeOfTree, json, options)
}

/** Writes the JSON form of {@link Tree}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeTree(value: Tree, options?: ValidateOptions): TreeJson {
  return encode(validateTree, shapeOfTree, value, options)
}

/** Makes up a value of type {@link Tree}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleTree(seed?: number): Tree {
  return sample(isTree, shapeOfTree, seed)
}

/** Makes up values that are of type {@link Tree}, as requests have it, but for one fault each. */
export function sampleInvalidTree(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTree, seed)
}

/** Whether a value is of type {@link TreeOutput}, as responses have it. */
export function isTreeOutput(value: unknown): value is TreeOutput {
  return isTreeOutputWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link TreeOutput}, as responses have it. */
export function isTreeOutputWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Kind']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['Left']
  if (member !== undefined && !isTreeOutputWithin(member, depth + 1)) return false
  member = value['Children']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isTreeOutputWithin(item, depth + 1)) return false
    }
  }
  member = value['ByName']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Array.isArray(item)) return false
      for (let index2 = 0; index2 < item.length; index2++) {
        const item2: unknown = item[index2]
        if (!isTreeOutputWithin(item2, depth + 1)) return false
      }
    }
  }
  member = value['Other']
  if (member !== undefined && !isBranchOutputWithin(member, depth + 1)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link TreeOutput}, as responses have it. */
export function findInTreeOutput(value: unknown, depth: number, report: Report): void {
  explainLevel('Branch', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Kind']
    if (member !== undefined && (report.closesEnums || typeof member !== 'string'))
      findInKind(member, enter(report, depth, 'Kind'), report)
    member = value['Left']
    if (member !== undefined) findInTreeOutput(member, enter(report, depth, 'Left'), report)
    member = value['Children']
    if (Array.isArray(member)) {
      const at = enter(report, depth, 'Children')
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        findInTreeOutput(item, enter(report, at, index), report)
        if (report.isFull) break
      }
    } else if (member !== undefined) addWrong(member, 'Children', depth, report, 'array')
    member = value['ByName']
    if (member !== undefined) {
      const explainItem: Explain = (part, at, to) => explainList(part, at, to, findInTreeOutput)
      explainMap(member, enter(report, depth, 'ByName'), report, explainItem)
    }
    member = value['Other']
    if (member !== undefined) findInBranchOutput(member, enter(report, depth, 'Other'), report)
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Kind', 'Left', 'Children', 'ByName', 'Other'])
  })
}

/** The description of {@link TreeOutput}, as responses have it. */
export const shapeOfTreeOutput: StructureShape = /* @__PURE__ */ structure('TreeOutput', 'open', isTreeOutput, () => [
  ['Kind', shapeOfKind],
  ['Left', shapeOfTreeOutput],
  ['Children', listOf(shapeOfTreeOutput)],
  ['ByName', mapOf(listOf(shapeOfTreeOutput))],
  ['Other', shapeOfBranchOutput],
])

/** Asserts that a value is of type {@link TreeOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTreeOutput(value: unknown): asserts value is TreeOutput {
  assertValid(validateTreeOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link TreeOutput}, as responses have it. */
export function validateTreeOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInTreeOutput, 'open', value, options, isTreeOutput)
}

/** The Standard Schema of {@link TreeOutput}, as responses have it; yields its JSON Schema too. */
export const TreeOutputSchema: StandardSchema<TreeOutput> = /* @__PURE__ */ createStandardSchema(
  validateTreeOutput,
  shapeOfTreeOutput,
)

/** The JSON form of {@link TreeOutput}: dates and bytes are strings. */
export type TreeOutputJson = JsonForm<TreeOutput>

/** Reads the JSON form of {@link TreeOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeTreeOutput(json: unknown, options?: ValidateOptions): TreeOutput {
  return decode(validateTreeOutput, shapeOfTreeOutput, json, options)
}

/** Writes the JSON form of {@link TreeOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeTreeOutput(value: TreeOutput, options?: ValidateOptions): TreeOutputJson {
  return encode(validateTreeOutput, shapeOfTreeOutput, value, options)
}

/** Makes up a value of type {@link TreeOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleTreeOutput(seed?: number): TreeOutput {
  return sample(isTreeOutput, shapeOfTreeOutput, seed)
}

/** Makes up values that are of type {@link TreeOutput}, as responses have it, but for one fault each. */
export function sampleInvalidTreeOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfTreeOutput, seed)
}

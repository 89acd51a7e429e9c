// Written by Shapewright from boto3's reference pages; do not edit.

import { decode, encode } from '../runtime/codec.js'
import { structure } from '../runtime/description.js'
import { explainLevel, explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { MAXIMUM_DEPTH, hasSet, isObject } from '../runtime/object.js'
import { type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type Tree,
  type TreeOutput,
  findInTree,
  findInTreeOutput,
  isTreeOutputWithin,
  isTreeWithin,
  shapeOfTree,
  shapeOfTreeOutput,
} from './tree.js'

export interface Branch {
  Back?: Tree
}

/** {@link Branch} as responses have it. */
export interface BranchOutput {
  Back?: TreeOutput
}

/** Whether a value is of type {@link Branch}, as requests have it. */
export function isBranch(value: unknown): value is Branch {
  return isBranchWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link Branch}, as requests have it. */
export function isBranchWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Back']
  if (member !== undefined && !isTreeWithin(member, depth + 1)) return false
  for (const key in value) {
    if (key !== 'Back' && hasSet(value, key)) return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link Branch}, as requests have it. */
export function findInBranch(value: unknown, depth: number, report: Report): void {
  explainLevel('Branch', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Back']
    if (member !== undefined) findInTree(member, enter(report, depth, 'Back'), report)
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Back'])
  })
}

/** The description of {@link Branch}, as requests have it. */
export const shapeOfBranch: StructureShape = /* @__PURE__ */ structure('Branch', 'strict', isBranch, () => [
  ['Back', shapeOfTree],
])

/** Asserts that a value is of type {@link Branch}, as requests have it; throws a ValidationError that holds every issue. */
export function assertBranch(value: unknown): asserts value is Branch {
  assertValid(validateBranch(value))
}

/** Tells every issue that keeps a value from being of type {@link Branch}, as requests have it. */
export function validateBranch(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInBranch, 'strict', value, options, isBranch)
}

/** The Standard Schema of {@link Branch}, as requests have it; yields its JSON Schema too. */
export const BranchSchema: StandardSchema<Branch> = /* @__PURE__ */ createStandardSchema(validateBranch, shapeOfBranch)

/** The JSON form of {@link Branch}: dates and bytes are strings. */
export type BranchJson = JsonForm<Branch>

/** Reads the JSON form of {@link Branch}, as requests have it; throws a ValidationError where it is none. */
export function decodeBranch(json: unknown, options?: ValidateOptions): Branch {
  return decode(validateBranch, shapeOfBranch, json, options)
}

/** Writes the JSON form of {@link Branch}, as requests have it; throws a ValidationError for a value that is not of the type. */
export function encodeBranch(value: Branch, options?: ValidateOptions): BranchJson {
  return encode(validateBranch, shapeOfBranch, value, options)
}

/** Makes up a value of type {@link Branch}, as requests have it: the same for the same seed; without one every member is there. */
export function sampleBranch(seed?: number): Branch {
  return sample(isBranch, shapeOfBranch, seed)
}

/** Makes up values that are of type {@link Branch}, as requests have it, but for one fault each. */
export function sampleInvalidBranch(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfBranch, seed)
}

/** Whether a value is of type {@link BranchOutput}, as responses have it. */
export function isBranchOutput(value: unknown): value is BranchOutput {
  return isBranchOutputWithin(value, 1)
}

/** Whether a value, at a depth counted from 1, is of type {@link BranchOutput}, as responses have it. */
export function isBranchOutputWithin(value: unknown, depth: number): boolean {
  if (depth > MAXIMUM_DEPTH) return false
  if (!isObject(value)) return false
  let member: unknown = value['Back']
  if (member !== undefined && !isTreeOutputWithin(member, depth + 1)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link BranchOutput}, as responses have it. */
export function findInBranchOutput(value: unknown, depth: number, report: Report): void {
  explainLevel('Branch', depth, report, () => {
    if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
    let member: unknown = value['Back']
    if (member !== undefined) findInTreeOutput(member, enter(report, depth, 'Back'), report)
    if (report.refusesUnknown) explainOthers(value, depth, report, ['Back'])
  })
}

/** The description of {@link BranchOutput}, as responses have it. */
export const shapeOfBranchOutput: StructureShape = /* @__PURE__ */ structure(
  'BranchOutput',
  'open',
  isBranchOutput,
  () => [['Back', shapeOfTreeOutput]],
)

/** Asserts that a value is of type {@link BranchOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertBranchOutput(value: unknown): asserts value is BranchOutput {
  assertValid(validateBranchOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link BranchOutput}, as responses have it. */
export function validateBranchOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInBranchOutput, 'open', value, options, isBranchOutput)
}

/** The Standard Schema of {@link BranchOutput}, as responses have it; yields its JSON Schema too. */
export const BranchOutputSchema: StandardSchema<BranchOutput> = /* @__PURE__ */ createStandardSchema(
  validateBranchOutput,
  shapeOfBranchOutput,
)

/** The JSON form of {@link BranchOutput}: dates and bytes are strings. */
export type BranchOutputJson = JsonForm<BranchOutput>

/** Reads the JSON form of {@link BranchOutput}, as responses have it; throws a ValidationError where it is none. */
export function decodeBranchOutput(json: unknown, options?: ValidateOptions): BranchOutput {
  return decode(validateBranchOutput, shapeOfBranchOutput, json, options)
}

/** Writes the JSON form of {@link BranchOutput}, as responses have it; throws a ValidationError for a value that is not of the type. */
export function encodeBranchOutput(value: BranchOutput, options?: ValidateOptions): BranchOutputJson {
  return encode(validateBranchOutput, shapeOfBranchOutput, value, options)
}

/** Makes up a value of type {@link BranchOutput}, as responses have it: the same for the same seed; without one every member is there. */
export function sampleBranchOutput(seed?: number): BranchOutput {
  return sample(isBranchOutput, shapeOfBranchOutput, seed)
}

/** Makes up values that are of type {@link BranchOutput}, as responses have it, but for one fault each. */
export function sampleInvalidBranchOutput(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfBranchOutput, seed)
}

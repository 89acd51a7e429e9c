// Written by Shapewright from boto3's reference pages; do not edit.

import { MAXIMUM_DEPTH, hasSet, isObject } from '../runtime/object.js'
import { type StructureShape, recursiveStructure } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Tree, type TreeOutput, isTreeOutputWithin, isTreeWithin, shapeOfTree, shapeOfTreeOutput } from './tree.js'

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

/** The description of {@link Branch}, as requests have it. */
export const shapeOfBranch: StructureShape = /* @__PURE__ */ recursiveStructure('Branch', 'strict', 'Branch', () => [
  ['Back', shapeOfTree],
])

/** Asserts that a value is of type {@link Branch}, as requests have it; throws a ValidationError that holds every issue. */
export function assertBranch(value: unknown): asserts value is Branch {
  assertValid(validateBranch(value))
}

/** Tells every issue that keeps a value from being of type {@link Branch}, as requests have it. */
export function validateBranch(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBranch, shapeOfBranch, value, options)
}

/** The Standard Schema of {@link Branch}, as requests have it; yields its JSON Schema too. */
export const BranchSchema: StandardSchema<Branch> = /* @__PURE__ */ createStandardSchema(validateBranch, shapeOfBranch)

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

/** The description of {@link BranchOutput}, as responses have it. */
export const shapeOfBranchOutput: StructureShape = /* @__PURE__ */ recursiveStructure(
  'BranchOutput',
  'open',
  'Branch',
  () => [['Back', shapeOfTreeOutput]],
)

/** Asserts that a value is of type {@link BranchOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertBranchOutput(value: unknown): asserts value is BranchOutput {
  assertValid(validateBranchOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link BranchOutput}, as responses have it. */
export function validateBranchOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isBranchOutput, shapeOfBranchOutput, value, options)
}

/** The Standard Schema of {@link BranchOutput}, as responses have it; yields its JSON Schema too. */
export const BranchOutputSchema: StandardSchema<BranchOutput> = /* @__PURE__ */ createStandardSchema(
  validateBranchOutput,
  shapeOfBranchOutput,
)

// Written by Shapewright from boto3's reference pages; do not edit.

import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { MAXIMUM_DEPTH, hasSet, isObject, isRecord } from '../runtime/object.js'
import type { Path } from '../runtime/path.js'
import { reportRecursion, reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, mapOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import {
  type Branch,
  type BranchOutput,
  explainBranch,
  explainBranchOutput,
  isBranchOutputWithin,
  isBranchWithin,
  jsonSchemaOfBranch,
  jsonSchemaOfBranchOutput,
} from './branch.js'
import { type Kind, explainKind, isKind, jsonSchemaOfKind } from './kind.js'

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

/** Asserts that a value is of type {@link Tree}, as requests have it; throws a ValidationError that holds every issue. */
export function assertTree(value: unknown): asserts value is Tree {
  assertValid(validateTree(value))
}

/** Tells every issue that keeps a value from being of type {@link Tree}, as requests have it. */
export function validateTree(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTree, explainTree, value, options)
}

/** The Standard Schema of {@link Tree}, as requests have it; yields its JSON Schema too. */
export const TreeSchema: StandardSchema<Tree> = /* @__PURE__ */ createStandardSchema(validateTree, jsonSchemaOfTree)

/** Adds to a report why a value is not of type {@link Tree}, as requests have it. */
export function explainTree(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('Branch', path, report, () => {
    reportRequest(value, path, report, [
      ['Kind', explainKind, true],
      ['Left', explainTree],
      ['Children', listOf(explainTree)],
      ['ByName', mapOf(listOf(explainTree))],
      ['Other', explainBranch],
    ])
  })
}

/** The JSON Schema of {@link Tree}, as requests have it. */
export function jsonSchemaOfTree(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'Tree', () => ({
    type: 'object',
    properties: {
      Kind: jsonSchemaOfKind(builder),
      Left: jsonSchemaOfTree(builder),
      Children: { type: 'array', items: jsonSchemaOfTree(builder) },
      ByName: { type: 'object', additionalProperties: { type: 'array', items: jsonSchemaOfTree(builder) } },
      Other: jsonSchemaOfBranch(builder),
    },
    required: ['Kind'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link TreeOutput}, as responses have it; throws a ValidationError that holds every issue. */
export function assertTreeOutput(value: unknown): asserts value is TreeOutput {
  assertValid(validateTreeOutput(value))
}

/** Tells every issue that keeps a value from being of type {@link TreeOutput}, as responses have it. */
export function validateTreeOutput(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isTreeOutput, explainTreeOutput, value, options)
}

/** The Standard Schema of {@link TreeOutput}, as responses have it; yields its JSON Schema too. */
export const TreeOutputSchema: StandardSchema<TreeOutput> = /* @__PURE__ */ createStandardSchema(
  validateTreeOutput,
  jsonSchemaOfTreeOutput,
)

/** Adds to a report why a value is not of type {@link TreeOutput}, as responses have it. */
export function explainTreeOutput(value: unknown, path: Path | undefined, report: Report): void {
  reportRecursion('Branch', path, report, () => {
    reportResponse(value, path, report, [
      ['Kind', reportString],
      ['Left', explainTreeOutput],
      ['Children', listOf(explainTreeOutput)],
      ['ByName', mapOf(listOf(explainTreeOutput))],
      ['Other', explainBranchOutput],
    ])
  })
}

/** The JSON Schema of {@link TreeOutput}, as responses have it. */
export function jsonSchemaOfTreeOutput(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'TreeOutput', () => ({
    type: 'object',
    properties: {
      Kind: { type: 'string' },
      Left: jsonSchemaOfTreeOutput(builder),
      Children: { type: 'array', items: jsonSchemaOfTreeOutput(builder) },
      ByName: { type: 'object', additionalProperties: { type: 'array', items: jsonSchemaOfTreeOutput(builder) } },
      Other: jsonSchemaOfBranchOutput(builder),
    },
  }))
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { TestServiceError } from '../errors.js'
import { listOf, mapOf, structure, unknown } from '../runtime/description.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import type { Atlas } from '../shapes/atlas.js'
import type { Forest } from '../shapes/forest.js'
import { type Tree, type TreeOutput, TreeSchema, isTree, isTreeOutput } from '../shapes/tree.js'

/** What `Grow` takes. */
export interface GrowRequest {
  Tree?: Tree
  Forest?: Forest
  Atlas?: Atlas
  Knot?: readonly Record<string, readonly unknown[]>[]
}

export function isGrowRequest(value: unknown): value is GrowRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Tree']
  if (member !== undefined && !isTree(member)) return false
  member = value['Forest']
  if (member !== undefined && !Array.isArray(member)) return false
  member = value['Atlas']
  if (member !== undefined) {
    if (!isRecord(member)) return false
    for (const key in member) {
      if (!Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!Array.isArray(item)) return false
    }
  }
  member = value['Knot']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isRecord(item)) return false
    }
  }
  for (const key in value) {
    if (key !== 'Tree' && key !== 'Forest' && key !== 'Atlas' && key !== 'Knot' && hasSet(value, key)) return false
  }
  return true
}

export const GrowRequestSchema: StructureSchema<GrowRequest> = /* @__PURE__ */ structure(
  'GrowRequest',
  request,
  isGrowRequest,
  () => [
    ['Tree', TreeSchema],
    ['Forest', listOf(unknown)],
    ['Atlas', mapOf(listOf(unknown))],
    ['Knot', listOf(mapOf(unknown))],
  ],
)

/** What `Grow` gives. */
export interface GrowResponse {
  Tree?: TreeOutput
}

export function isGrowResponse(value: unknown): value is GrowResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Tree']
  if (member !== undefined && !isTreeOutput(member)) return false
  return true
}

export const GrowResponseSchema: StructureSchema<GrowResponse> = /* @__PURE__ */ structure(
  'GrowResponse',
  response,
  isGrowResponse,
  () => [['Tree', TreeSchema]],
)

/** What `invoke` needs to call `Grow`. */
export const growOperation: OperationDescriptor<GrowRequest, GrowResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Grow',
  method: 'grow',
  input: GrowRequestSchema,
  output: GrowResponseSchema,
  errors: [],
  serviceError: TestServiceError,
}

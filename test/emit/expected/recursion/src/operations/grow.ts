// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, mapOf, structure, unknownShape } from '../runtime/description.js'
import { explainUnknown } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Explain, type Report, addInvalidType, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { Atlas } from '../shapes/atlas.js'
import type { Forest } from '../shapes/forest.js'
import {
  type Tree,
  type TreeOutput,
  findInTree,
  findInTreeOutput,
  isTree,
  isTreeOutput,
  shapeOfTree,
  shapeOfTreeOutput,
} from '../shapes/tree.js'

/** What `Grow` takes. */
export interface GrowRequest {
  Tree?: Tree
  Forest?: Forest
  Atlas?: Atlas
  Knot?: Record<string, unknown[]>[]
}

/** Whether a value is of type {@link GrowRequest}. */
export function isGrowRequest(value: unknown): value is GrowRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Tree']
  if (member !== undefined && !isTree(member)) return false
  member = value['Forest']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
  }
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

/** Adds to a report what keeps a value from being of type {@link GrowRequest}. */
export function findInGrowRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Tree']
  if (member !== undefined && (report.isThorough || !isTree(member)))
    findInTree(member, enter(report, depth, 'Tree'), report)
  member = value['Forest']
  if (member !== undefined) explainList(member, enter(report, depth, 'Forest'), report, explainUnknown)
  member = value['Atlas']
  if (member !== undefined) {
    const explainItem: Explain = (part, at, to) => explainList(part, at, to, explainUnknown)
    explainMap(member, enter(report, depth, 'Atlas'), report, explainItem)
  }
  member = value['Knot']
  if (member !== undefined) {
    const explainItem: Explain = (part, at, to) => explainMap(part, at, to, explainUnknown)
    explainList(member, enter(report, depth, 'Knot'), report, explainItem)
  }
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Tree', 'Forest', 'Atlas', 'Knot'])
}

/** The description of {@link GrowRequest}. */
export const shapeOfGrowRequest: StructureShape = /* @__PURE__ */ structure(
  'GrowRequest',
  'strict',
  isGrowRequest,
  () => [
    ['Tree', shapeOfTree],
    ['Forest', listOf(unknownShape)],
    ['Atlas', mapOf(listOf(unknownShape))],
    ['Knot', listOf(mapOf(unknownShape))],
  ],
)

/** Asserts that a value is of type {@link GrowRequest}; throws a ValidationError that holds every issue. */
export function assertGrowRequest(value: unknown): asserts value is GrowRequest {
  assertValid(validateGrowRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link GrowRequest}. */
export function validateGrowRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGrowRequest, 'strict', value, options)
}

/** The Standard Schema of {@link GrowRequest}; yields its JSON Schema too. */
export const GrowRequestSchema: StandardSchema<GrowRequest> = /* @__PURE__ */ createStandardSchema(
  validateGrowRequest,
  shapeOfGrowRequest,
)

/** The JSON form of {@link GrowRequest}: dates and bytes are strings. */
export type GrowRequestJson = JsonForm<GrowRequest>

/** Reads the JSON form of {@link GrowRequest}; throws a ValidationError where it is none. */
export function decodeGrowRequest(json: unknown, options?: ValidateOptions): GrowRequest {
  return decode(validateGrowRequest, shapeOfGrowRequest, json, options)
}

/** Writes the JSON form of {@link GrowRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeGrowRequest(value: GrowRequest, options?: ValidateOptions): GrowRequestJson {
  return encode(validateGrowRequest, shapeOfGrowRequest, value, options)
}

/** Makes up a value of type {@link GrowRequest}: the same for the same seed; without one every member is there. */
export function sampleGrowRequest(seed?: number): GrowRequest {
  return sample(isGrowRequest, shapeOfGrowRequest, seed)
}

/** Makes up values that are of type {@link GrowRequest}, but for one fault each. */
export function sampleInvalidGrowRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGrowRequest, seed)
}

/** What `Grow` gives. */
export interface GrowResponse {
  Tree?: TreeOutput
}

/** Whether a value is of type {@link GrowResponse}. */
export function isGrowResponse(value: unknown): value is GrowResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Tree']
  if (member !== undefined && !isTreeOutput(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link GrowResponse}. */
export function findInGrowResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Tree']
  if (member !== undefined && (report.isThorough || !isTreeOutput(member)))
    findInTreeOutput(member, enter(report, depth, 'Tree'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Tree'])
}

/** The description of {@link GrowResponse}. */
export const shapeOfGrowResponse: StructureShape = /* @__PURE__ */ structure(
  'GrowResponse',
  'open',
  isGrowResponse,
  () => [['Tree', shapeOfTreeOutput]],
)

/** Asserts that a value is of type {@link GrowResponse}; throws a ValidationError that holds every issue. */
export function assertGrowResponse(value: unknown): asserts value is GrowResponse {
  assertValid(validateGrowResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link GrowResponse}. */
export function validateGrowResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInGrowResponse, 'open', value, options)
}

/** The Standard Schema of {@link GrowResponse}; yields its JSON Schema too. */
export const GrowResponseSchema: StandardSchema<GrowResponse> = /* @__PURE__ */ createStandardSchema(
  validateGrowResponse,
  shapeOfGrowResponse,
)

/** The JSON form of {@link GrowResponse}: dates and bytes are strings. */
export type GrowResponseJson = JsonForm<GrowResponse>

/** Reads the JSON form of {@link GrowResponse}; throws a ValidationError where it is none. */
export function decodeGrowResponse(json: unknown, options?: ValidateOptions): GrowResponse {
  return decode(validateGrowResponse, shapeOfGrowResponse, json, options)
}

/** Writes the JSON form of {@link GrowResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeGrowResponse(value: GrowResponse, options?: ValidateOptions): GrowResponseJson {
  return encode(validateGrowResponse, shapeOfGrowResponse, value, options)
}

/** Makes up a value of type {@link GrowResponse}: the same for the same seed; without one every member is there. */
export function sampleGrowResponse(seed?: number): GrowResponse {
  return sample(isGrowResponse, shapeOfGrowResponse, seed)
}

/** Makes up values that are of type {@link GrowResponse}, but for one fault each. */
export function sampleInvalidGrowResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfGrowResponse, seed)
}

/** What `invoke` needs to call `Grow`. */
export const growOperation: OperationDescriptor<GrowRequest, GrowResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Grow',
  method: 'grow',
  inputShape: shapeOfGrowRequest,
  outputShape: shapeOfGrowResponse,
  validateInput: validateGrowRequest,
  validateOutput: validateGrowResponse,
  errors: [],
  serviceError: TestServiceError,
}

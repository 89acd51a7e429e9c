// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject, isRecord } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, mapOf, reportUnknown } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import type { Atlas } from '../shapes/atlas.js'
import type { Forest } from '../shapes/forest.js'
import {
  type Tree,
  type TreeOutput,
  explainTree,
  explainTreeOutput,
  isTree,
  isTreeOutput,
  jsonSchemaOfTree,
  jsonSchemaOfTreeOutput,
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

/** Asserts that a value is of type {@link GrowRequest}; throws a ValidationError that holds every issue. */
export function assertGrowRequest(value: unknown): asserts value is GrowRequest {
  assertValid(validateGrowRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link GrowRequest}. */
export function validateGrowRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isGrowRequest, explainGrowRequest, value, options)
}

/** The Standard Schema of {@link GrowRequest}; yields its JSON Schema too. */
export const GrowRequestSchema: StandardSchema<GrowRequest> = /* @__PURE__ */ createStandardSchema(
  validateGrowRequest,
  jsonSchemaOfGrowRequest,
)

/** Adds to a report why a value is not of type {@link GrowRequest}. */
export function explainGrowRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['Tree', explainTree],
    ['Forest', listOf(reportUnknown)],
    ['Atlas', mapOf(listOf(reportUnknown))],
    ['Knot', listOf(mapOf(reportUnknown))],
  ])
}

/** The JSON Schema of {@link GrowRequest}. */
export function jsonSchemaOfGrowRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'GrowRequest', () => ({
    type: 'object',
    properties: {
      Tree: jsonSchemaOfTree(builder),
      Forest: { type: 'array', items: {} },
      Atlas: { type: 'object', additionalProperties: { type: 'array', items: {} } },
      Knot: { type: 'array', items: { type: 'object', additionalProperties: {} } },
    },
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link GrowResponse}; throws a ValidationError that holds every issue. */
export function assertGrowResponse(value: unknown): asserts value is GrowResponse {
  assertValid(validateGrowResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link GrowResponse}. */
export function validateGrowResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isGrowResponse, explainGrowResponse, value, options)
}

/** The Standard Schema of {@link GrowResponse}; yields its JSON Schema too. */
export const GrowResponseSchema: StandardSchema<GrowResponse> = /* @__PURE__ */ createStandardSchema(
  validateGrowResponse,
  jsonSchemaOfGrowResponse,
)

/** Adds to a report why a value is not of type {@link GrowResponse}. */
export function explainGrowResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [['Tree', explainTreeOutput]])
}

/** The JSON Schema of {@link GrowResponse}. */
export function jsonSchemaOfGrowResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'GrowResponse', () => ({
    type: 'object',
    properties: { Tree: jsonSchemaOfTreeOutput(builder) },
  }))
}

/** What `invoke` needs to call `Grow`. */
export const growOperation: OperationDescriptor<GrowRequest, GrowResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Grow',
  method: 'grow',
  validateInput: validateGrowRequest,
  validateOutput: validateGrowResponse,
  errors: [],
  serviceError: TestServiceError,
}

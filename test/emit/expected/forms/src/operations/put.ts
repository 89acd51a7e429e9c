// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Bare, findInBare, isBare, shapeOfBare } from '../shapes/bare.js'
import {
  type Hidden,
  findInHidden,
  findInHiddenOutput,
  isHidden,
  isHiddenOutput,
  shapeOfHidden,
  shapeOfHiddenOutput,
} from '../shapes/hidden.js'
import { type Mode, findInMode, shapeOfMode } from '../shapes/mode.js'
import {
  type None,
  type NoneOutput,
  findInNone,
  findInNoneOutput,
  isNone,
  isNoneOutput,
  shapeOfNone,
  shapeOfNoneOutput,
} from '../shapes/none.js'
import {
  type Same,
  findInSame,
  findInSameOutput,
  isSame,
  isSameOutput,
  shapeOfSame,
  shapeOfSameOutput,
} from '../shapes/same.js'
import { type Single, findInSingle, isSingle, shapeOfSingle } from '../shapes/single.js'
import {
  type Source,
  type SourceOutput,
  findInSource,
  findInSourceOutput,
  isSource,
  isSourceOutput,
  shapeOfSource,
  shapeOfSourceOutput,
} from '../shapes/source.js'

/** What `Put` takes. */
export interface PutRequest {
  Source: Source
  Single?: Single
  None?: None
  Same?: Same
  Hidden?: Hidden
}

/** Whether a value is of type {@link PutRequest}. */
export function isPutRequest(value: unknown): value is PutRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Source']
  if (!isSource(member)) return false
  member = value['Single']
  if (member !== undefined && !isSingle(member)) return false
  member = value['None']
  if (member !== undefined && !isNone(member)) return false
  member = value['Same']
  if (member !== undefined && !isSame(member)) return false
  member = value['Hidden']
  if (member !== undefined && !isHidden(member)) return false
  for (const key in value) {
    if (
      key !== 'Source' &&
      key !== 'Single' &&
      key !== 'None' &&
      key !== 'Same' &&
      key !== 'Hidden' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link PutRequest}. */
export function findInPutRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Source']
  if (member === undefined) addWrong(member, 'Source', depth, report, 'object')
  else findInSource(member, enter(report, depth, 'Source'), report)
  member = value['Single']
  if (member !== undefined && (report.isThorough || !isSingle(member)))
    findInSingle(member, enter(report, depth, 'Single'), report)
  member = value['None']
  if (member !== undefined && (report.isThorough || !isNone(member)))
    findInNone(member, enter(report, depth, 'None'), report)
  member = value['Same']
  if (member !== undefined && (report.isThorough || !isSame(member)))
    findInSame(member, enter(report, depth, 'Same'), report)
  member = value['Hidden']
  if (member !== undefined && (report.isThorough || !isHidden(member)))
    findInHidden(member, enter(report, depth, 'Hidden'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Source', 'Single', 'None', 'Same', 'Hidden'])
}

/** The description of {@link PutRequest}. */
export const shapeOfPutRequest: StructureShape = /* @__PURE__ */ structure('PutRequest', 'strict', isPutRequest, () => [
  ['Source', shapeOfSource, required],
  ['Single', shapeOfSingle],
  ['None', shapeOfNone],
  ['Same', shapeOfSame],
  ['Hidden', shapeOfHidden],
])

/** Asserts that a value is of type {@link PutRequest}; throws a ValidationError that holds every issue. */
export function assertPutRequest(value: unknown): asserts value is PutRequest {
  assertValid(validatePutRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link PutRequest}. */
export function validatePutRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPutRequest, 'strict', value, options)
}

/** The Standard Schema of {@link PutRequest}; yields its JSON Schema too. */
export const PutRequestSchema: StandardSchema<PutRequest> = /* @__PURE__ */ createStandardSchema(
  validatePutRequest,
  shapeOfPutRequest,
)

/** The JSON form of {@link PutRequest}: dates and bytes are strings. */
export type PutRequestJson = JsonForm<PutRequest>

/** Reads the JSON form of {@link PutRequest}; throws a ValidationError where it is none. */
export function decodePutRequest(json: unknown, options?: ValidateOptions): PutRequest {
  return decode(validatePutRequest, shapeOfPutRequest, json, options)
}

/** Writes the JSON form of {@link PutRequest}; throws a ValidationError for a value that is not of the type. */
export function encodePutRequest(value: PutRequest, options?: ValidateOptions): PutRequestJson {
  return encode(validatePutRequest, shapeOfPutRequest, value, options)
}

/** Makes up a value of type {@link PutRequest}: the same for the same seed; without one every member is there. */
export function samplePutRequest(seed?: number): PutRequest {
  return sample(isPutRequest, shapeOfPutRequest, seed)
}

/** Makes up values that are of type {@link PutRequest}, but for one fault each. */
export function sampleInvalidPutRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPutRequest, seed)
}

/** What `Put` gives. */
export interface PutResponse {
  Source?: SourceOutput
  None?: NoneOutput
  Same?: Same
  Hidden?: Hidden
  Bare?: Bare
  Modes?: (Mode | (string & {}))[]
}

/** Whether a value is of type {@link PutResponse}. */
export function isPutResponse(value: unknown): value is PutResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Source']
  if (member !== undefined && !isSourceOutput(member)) return false
  member = value['None']
  if (member !== undefined && !isNoneOutput(member)) return false
  member = value['Same']
  if (member !== undefined && !isSameOutput(member)) return false
  member = value['Hidden']
  if (member !== undefined && !isHiddenOutput(member)) return false
  member = value['Bare']
  if (member !== undefined && !isBare(member)) return false
  member = value['Modes']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (typeof item !== 'string') return false
    }
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link PutResponse}. */
export function findInPutResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Source']
  if (member !== undefined) findInSourceOutput(member, enter(report, depth, 'Source'), report)
  member = value['None']
  if (member !== undefined && (report.isThorough || !isNoneOutput(member)))
    findInNoneOutput(member, enter(report, depth, 'None'), report)
  member = value['Same']
  if (member !== undefined && (report.isThorough || !isSameOutput(member)))
    findInSameOutput(member, enter(report, depth, 'Same'), report)
  member = value['Hidden']
  if (member !== undefined && (report.isThorough || !isHiddenOutput(member)))
    findInHiddenOutput(member, enter(report, depth, 'Hidden'), report)
  member = value['Bare']
  if (member !== undefined && (report.isThorough || !isBare(member)))
    findInBare(member, enter(report, depth, 'Bare'), report)
  member = value['Modes']
  if (member !== undefined) explainList(member, enter(report, depth, 'Modes'), report, findInMode)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Source', 'None', 'Same', 'Hidden', 'Bare', 'Modes'])
}

/** The description of {@link PutResponse}. */
export const shapeOfPutResponse: StructureShape = /* @__PURE__ */ structure(
  'PutResponse',
  'open',
  isPutResponse,
  () => [
    ['Source', shapeOfSourceOutput],
    ['None', shapeOfNoneOutput],
    ['Same', shapeOfSameOutput],
    ['Hidden', shapeOfHiddenOutput],
    ['Bare', shapeOfBare],
    ['Modes', listOf(shapeOfMode)],
  ],
)

/** Asserts that a value is of type {@link PutResponse}; throws a ValidationError that holds every issue. */
export function assertPutResponse(value: unknown): asserts value is PutResponse {
  assertValid(validatePutResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link PutResponse}. */
export function validatePutResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInPutResponse, 'open', value, options)
}

/** The Standard Schema of {@link PutResponse}; yields its JSON Schema too. */
export const PutResponseSchema: StandardSchema<PutResponse> = /* @__PURE__ */ createStandardSchema(
  validatePutResponse,
  shapeOfPutResponse,
)

/** The JSON form of {@link PutResponse}: dates and bytes are strings. */
export type PutResponseJson = JsonForm<PutResponse>

/** Reads the JSON form of {@link PutResponse}; throws a ValidationError where it is none. */
export function decodePutResponse(json: unknown, options?: ValidateOptions): PutResponse {
  return decode(validatePutResponse, shapeOfPutResponse, json, options)
}

/** Writes the JSON form of {@link PutResponse}; throws a ValidationError for a value that is not of the type. */
export function encodePutResponse(value: PutResponse, options?: ValidateOptions): PutResponseJson {
  return encode(validatePutResponse, shapeOfPutResponse, value, options)
}

/** Makes up a value of type {@link PutResponse}: the same for the same seed; without one every member is there. */
export function samplePutResponse(seed?: number): PutResponse {
  return sample(isPutResponse, shapeOfPutResponse, seed)
}

/** Makes up values that are of type {@link PutResponse}, but for one fault each. */
export function sampleInvalidPutResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfPutResponse, seed)
}

/** What `invoke` needs to call `Put`. */
export const putOperation: OperationDescriptor<PutRequest, PutResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Put',
  method: 'put',
  inputShape: shapeOfPutRequest,
  outputShape: shapeOfPutResponse,
  validateInput: validatePutRequest,
  validateOutput: validatePutResponse,
  errors: [],
  serviceError: TestServiceError,
}

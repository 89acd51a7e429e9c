// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { listOf, required, structure } from '../runtime/description.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Bare, isBare, shapeOfBare } from '../shapes/bare.js'
import { type Hidden, isHidden, isHiddenOutput, shapeOfHidden, shapeOfHiddenOutput } from '../shapes/hidden.js'
import { type Mode, shapeOfMode } from '../shapes/mode.js'
import { type None, type NoneOutput, isNone, isNoneOutput, shapeOfNone, shapeOfNoneOutput } from '../shapes/none.js'
import { type Same, isSame, isSameOutput, shapeOfSame, shapeOfSameOutput } from '../shapes/same.js'
import { type Single, isSingle, shapeOfSingle } from '../shapes/single.js'
import {
  type Source,
  type SourceOutput,
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

/** Finds the members that a report looks into, in a {@link PutRequest}. */
function findInPutRequest(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['Source']
  if (!isSource(member)) found.push(0, member)
  member = value['Single']
  if (member !== undefined && !isSingle(member)) found.push(1, member)
  member = value['None']
  if (member !== undefined && !isNone(member)) found.push(2, member)
  member = value['Same']
  if (member !== undefined && !isSame(member)) found.push(3, member)
  member = value['Hidden']
  if (member !== undefined && !isHidden(member)) found.push(4, member)
}

/** The description of {@link PutRequest}. */
export const shapeOfPutRequest: StructureShape = /* @__PURE__ */ structure(
  'PutRequest',
  'strict',
  isPutRequest,
  findInPutRequest,
  () => [
    ['Source', shapeOfSource, required],
    ['Single', shapeOfSingle],
    ['None', shapeOfNone],
    ['Same', shapeOfSame],
    ['Hidden', shapeOfHidden],
  ],
)

/** Asserts that a value is of type {@link PutRequest}; throws a ValidationError that holds every issue. */
export function assertPutRequest(value: unknown): asserts value is PutRequest {
  assertValid(validatePutRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link PutRequest}. */
export function validatePutRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPutRequest, shapeOfPutRequest, value, options)
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
  return decode(isPutRequest, shapeOfPutRequest, json, options)
}

/** Writes the JSON form of {@link PutRequest}; throws a ValidationError for a value that is not of the type. */
export function encodePutRequest(value: PutRequest, options?: ValidateOptions): PutRequestJson {
  return encode(isPutRequest, shapeOfPutRequest, value, options)
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

/** Finds the members that a report looks into, in a {@link PutResponse}. */
function findInPutResponse(value: Record<string, unknown>, found: unknown[]): void {
  let member: unknown = value['Source']
  if (member !== undefined && !isSourceOutput(member)) found.push(0, member)
  member = value['None']
  if (member !== undefined && !isNoneOutput(member)) found.push(1, member)
  member = value['Same']
  if (member !== undefined && !isSameOutput(member)) found.push(2, member)
  member = value['Hidden']
  if (member !== undefined && !isHiddenOutput(member)) found.push(3, member)
  member = value['Bare']
  if (member !== undefined && !isBare(member)) found.push(4, member)
  member = value['Modes']
  if (member !== undefined) found.push(5, member)
}

/** The description of {@link PutResponse}. */
export const shapeOfPutResponse: StructureShape = /* @__PURE__ */ structure(
  'PutResponse',
  'open',
  isPutResponse,
  findInPutResponse,
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
  return validate(isPutResponse, shapeOfPutResponse, value, options)
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
  return decode(isPutResponse, shapeOfPutResponse, json, options)
}

/** Writes the JSON form of {@link PutResponse}; throws a ValidationError for a value that is not of the type. */
export function encodePutResponse(value: PutResponse, options?: ValidateOptions): PutResponseJson {
  return encode(isPutResponse, shapeOfPutResponse, value, options)
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

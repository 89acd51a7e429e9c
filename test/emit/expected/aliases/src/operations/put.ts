// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import { required, structure } from '../runtime/description.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type LabelOutput, findInLabelOutput, isLabelOutput, shapeOfLabelOutput } from '../shapes/label-output.js'
import { type LabelSchema, findInLabelSchema, isLabelSchema, shapeOfLabelSchema } from '../shapes/label-schema.js'
import {
  type Same,
  findInSame,
  findInSameOutput,
  isSame,
  isSameOutput,
  shapeOfSame,
  shapeOfSameOutput,
} from '../shapes/same.js'
import { type Seen, findInSeen, isSeen, shapeOfSeen } from '../shapes/seen.js'
import { type Source, findInSource, isSource, shapeOfSource } from '../shapes/source.js'
import {
  type Tag,
  type TagOutput,
  findInTag,
  findInTagOutput,
  isTag,
  isTagOutput,
  shapeOfTag,
  shapeOfTagOutput,
} from '../shapes/tag.js'

/** What `Put` takes. */
export interface PutRequest {
  Tag: Tag
  Same?: Same
  Source?: Source
  Label?: LabelSchema
  Output?: LabelOutput
}

/** Whether a value is of type {@link PutRequest}. */
export function isPutRequest(value: unknown): value is PutRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Tag']
  if (!isTag(member)) return false
  member = value['Same']
  if (member !== undefined && !isSame(member)) return false
  member = value['Source']
  if (member !== undefined && !isSource(member)) return false
  member = value['Label']
  if (member !== undefined && !isLabelSchema(member)) return false
  member = value['Output']
  if (member !== undefined && !isLabelOutput(member)) return false
  for (const key in value) {
    if (
      key !== 'Tag' &&
      key !== 'Same' &&
      key !== 'Source' &&
      key !== 'Label' &&
      key !== 'Output' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link PutRequest}. */
export function findInPutRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Tag']
  if (member === undefined) addWrong(member, 'Tag', depth, report, 'object')
  else if (report.isThorough || !isTag(member)) findInTag(member, enter(report, depth, 'Tag'), report)
  member = value['Same']
  if (member !== undefined && (report.isThorough || !isSame(member)))
    findInSame(member, enter(report, depth, 'Same'), report)
  member = value['Source']
  if (member !== undefined) findInSource(member, enter(report, depth, 'Source'), report)
  member = value['Label']
  if (member !== undefined && (report.isThorough || !isLabelSchema(member)))
    findInLabelSchema(member, enter(report, depth, 'Label'), report)
  member = value['Output']
  if (member !== undefined && (report.isThorough || !isLabelOutput(member)))
    findInLabelOutput(member, enter(report, depth, 'Output'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Tag', 'Same', 'Source', 'Label', 'Output'])
}

/** The description of {@link PutRequest}. */
export const shapeOfPutRequest: StructureShape = /* @__PURE__ */ structure('PutRequest', 'strict', isPutRequest, () => [
  ['Tag', shapeOfTag, required],
  ['Same', shapeOfSame],
  ['Source', shapeOfSource],
  ['Label', shapeOfLabelSchema],
  ['Output', shapeOfLabelOutput],
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
  Tag?: TagOutput
  Same?: Same
  Seen?: Seen
}

/** Whether a value is of type {@link PutResponse}. */
export function isPutResponse(value: unknown): value is PutResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Tag']
  if (member !== undefined && !isTagOutput(member)) return false
  member = value['Same']
  if (member !== undefined && !isSameOutput(member)) return false
  member = value['Seen']
  if (member !== undefined && !isSeen(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link PutResponse}. */
export function findInPutResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Tag']
  if (member !== undefined && (report.isThorough || !isTagOutput(member)))
    findInTagOutput(member, enter(report, depth, 'Tag'), report)
  member = value['Same']
  if (member !== undefined && (report.isThorough || !isSameOutput(member)))
    findInSameOutput(member, enter(report, depth, 'Same'), report)
  member = value['Seen']
  if (member !== undefined && (report.isThorough || !isSeen(member)))
    findInSeen(member, enter(report, depth, 'Seen'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Tag', 'Same', 'Seen'])
}

/** The description of {@link PutResponse}. */
export const shapeOfPutResponse: StructureShape = /* @__PURE__ */ structure(
  'PutResponse',
  'open',
  isPutResponse,
  () => [
    ['Tag', shapeOfTagOutput],
    ['Same', shapeOfSameOutput],
    ['Seen', shapeOfSeen],
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

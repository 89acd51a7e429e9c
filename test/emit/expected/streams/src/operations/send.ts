// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { decode, encode } from '../runtime/codec.js'
import {
  documentShape,
  eitherOf,
  eventsOf,
  listOf,
  required,
  streamingInputShape,
  streamingOutputShape,
  stringShape,
  structure,
  unknownShape,
} from '../runtime/description.js'
import { type DocumentValue, isDocumentValue } from '../runtime/document-value.js'
import { explainDocument, explainString } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainEither, explainList } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import { type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type StreamingBlob, isAsyncIterable, isStreamingBlob } from '../runtime/streams.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CopySource, findInCopySource, isCopySource, shapeOfCopySource } from '../shapes/copy-source.js'
import { type Events, shapeOfEvents } from '../shapes/events.js'

/** What `Send` takes. */
export interface SendRequest {
  Body: StreamingBlob
  CopySource?: CopySource | string
  Document?: DocumentValue
  Documents?: DocumentValue[]
  Anything?: unknown
}

/** Whether a value is of type {@link SendRequest}. */
export function isSendRequest(value: unknown): value is SendRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Body']
  if (!isStreamingBlob(member)) return false
  member = value['CopySource']
  if (member !== undefined) {
    if (typeof member !== 'string') {
      if (!isCopySource(member)) return false
    }
  }
  member = value['Document']
  if (member !== undefined && !isDocumentValue(member)) return false
  member = value['Documents']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isDocumentValue(item)) return false
    }
  }
  for (const key in value) {
    if (
      key !== 'Body' &&
      key !== 'CopySource' &&
      key !== 'Document' &&
      key !== 'Documents' &&
      key !== 'Anything' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link SendRequest}. */
export function findInSendRequest(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Body']
  if (!isStreamingBlob(member)) addWrong(member, 'Body', depth, report, 'Uint8Array, stream or async iterable')
  member = value['CopySource']
  if (member !== undefined)
    explainEither(member, enter(report, depth, 'CopySource'), report, findInCopySource, explainString)
  member = value['Document']
  if (member !== undefined) explainDocument(member, enter(report, depth, 'Document'), report)
  member = value['Documents']
  if (member !== undefined) explainList(member, enter(report, depth, 'Documents'), report, explainDocument)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, ['Body', 'CopySource', 'Document', 'Documents', 'Anything'])
}

/** The description of {@link SendRequest}. */
export const shapeOfSendRequest: StructureShape = /* @__PURE__ */ structure(
  'SendRequest',
  'strict',
  isSendRequest,
  () => [
    ['Body', streamingInputShape, required],
    ['CopySource', eitherOf(shapeOfCopySource, stringShape)],
    ['Document', documentShape],
    ['Documents', listOf(documentShape)],
    ['Anything', unknownShape],
  ],
)

/** Asserts that a value is of type {@link SendRequest}; throws a ValidationError that holds every issue. */
export function assertSendRequest(value: unknown): asserts value is SendRequest {
  assertValid(validateSendRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link SendRequest}. */
export function validateSendRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSendRequest, 'strict', value, options)
}

/** The Standard Schema of {@link SendRequest}; yields its JSON Schema too. */
export const SendRequestSchema: StandardSchema<SendRequest> = /* @__PURE__ */ createStandardSchema(
  validateSendRequest,
  shapeOfSendRequest,
)

/** The JSON form of {@link SendRequest}: dates and bytes are strings. */
export type SendRequestJson = JsonForm<SendRequest>

/** Reads the JSON form of {@link SendRequest}; throws a ValidationError where it is none. */
export function decodeSendRequest(json: unknown, options?: ValidateOptions): SendRequest {
  return decode(validateSendRequest, shapeOfSendRequest, json, options)
}

/** Writes the JSON form of {@link SendRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeSendRequest(value: SendRequest, options?: ValidateOptions): SendRequestJson {
  return encode(validateSendRequest, shapeOfSendRequest, value, options)
}

/** Makes up a value of type {@link SendRequest}: the same for the same seed; without one every member is there. */
export function sampleSendRequest(seed?: number): SendRequest {
  return sample(isSendRequest, shapeOfSendRequest, seed)
}

/** Makes up values that are of type {@link SendRequest}, but for one fault each. */
export function sampleInvalidSendRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSendRequest, seed)
}

/** What `Send` gives. */
export interface SendResponse {
  Body?: AsyncIterable<Uint8Array>
  Events?: AsyncIterable<Events>
  Document?: DocumentValue
}

/** Whether a value is of type {@link SendResponse}. */
export function isSendResponse(value: unknown): value is SendResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Body']
  if (member !== undefined && !isAsyncIterable(member)) return false
  member = value['Events']
  if (member !== undefined && !isAsyncIterable(member)) return false
  member = value['Document']
  if (member !== undefined && !isDocumentValue(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link SendResponse}. */
export function findInSendResponse(value: unknown, depth: number, report: Report): void {
  if (!isObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Body']
  if (member !== undefined && !isAsyncIterable(member)) addWrong(member, 'Body', depth, report, 'async iterable')
  member = value['Events']
  if (member !== undefined && !isAsyncIterable(member)) addWrong(member, 'Events', depth, report, 'async iterable')
  member = value['Document']
  if (member !== undefined) explainDocument(member, enter(report, depth, 'Document'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Body', 'Events', 'Document'])
}

/** The description of {@link SendResponse}. */
export const shapeOfSendResponse: StructureShape = /* @__PURE__ */ structure(
  'SendResponse',
  'open',
  isSendResponse,
  () => [
    ['Body', streamingOutputShape],
    ['Events', eventsOf(shapeOfEvents)],
    ['Document', documentShape],
  ],
)

/** Asserts that a value is of type {@link SendResponse}; throws a ValidationError that holds every issue. */
export function assertSendResponse(value: unknown): asserts value is SendResponse {
  assertValid(validateSendResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link SendResponse}. */
export function validateSendResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(findInSendResponse, 'open', value, options)
}

/** The Standard Schema of {@link SendResponse}; yields its JSON Schema too. */
export const SendResponseSchema: StandardSchema<SendResponse> = /* @__PURE__ */ createStandardSchema(
  validateSendResponse,
  shapeOfSendResponse,
)

/** The JSON form of {@link SendResponse}: dates and bytes are strings. */
export type SendResponseJson = JsonForm<SendResponse>

/** Reads the JSON form of {@link SendResponse}; throws a ValidationError where it is none. */
export function decodeSendResponse(json: unknown, options?: ValidateOptions): SendResponse {
  return decode(validateSendResponse, shapeOfSendResponse, json, options)
}

/** Writes the JSON form of {@link SendResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeSendResponse(value: SendResponse, options?: ValidateOptions): SendResponseJson {
  return encode(validateSendResponse, shapeOfSendResponse, value, options)
}

/** Makes up a value of type {@link SendResponse}: the same for the same seed; without one every member is there. */
export function sampleSendResponse(seed?: number): SendResponse {
  return sample(isSendResponse, shapeOfSendResponse, seed)
}

/** Makes up values that are of type {@link SendResponse}, but for one fault each. */
export function sampleInvalidSendResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfSendResponse, seed)
}

/** What `invoke` needs to call `Send`. */
export const sendOperation: OperationDescriptor<SendRequest, SendResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Send',
  method: 'send',
  inputShape: shapeOfSendRequest,
  outputShape: shapeOfSendResponse,
  validateInput: validateSendRequest,
  validateOutput: validateSendResponse,
  errors: [],
  serviceError: TestServiceError,
}

// Written by Shapewright from boto3's reference pages; do not edit.

import {
  Error1st,
  ErrorError,
  Error__proto__,
  NamesServiceError,
  NamesServiceErrorError,
  NotFoundError,
  Not_an_identifier_,
} from '../errors.js'
import { isBlob } from '../runtime/blob.js'
import { decode, encode } from '../runtime/codec.js'
import {
  blobShape,
  booleanShape,
  documentShape,
  eitherOf,
  integerShape,
  listOf,
  mapOf,
  required,
  streamingInputShape,
  streamingOutputShape,
  stringShape,
  structure,
  timestampShape,
} from '../runtime/description.js'
import {
  type DocumentValue as RuntimeDocumentValue,
  isDocumentValue as runtimeIsDocumentValue,
} from '../runtime/document-value.js'
import { explainBlob, explainDocument, explainInteger } from '../runtime/explain-scalar.js'
import { explainOthers } from '../runtime/explain-structure.js'
import { explainEither, explainList, explainMap } from '../runtime/explain.js'
import { type InvalidSample, sampleInvalid } from '../runtime/invalid-sample.js'
import type { JsonForm } from '../runtime/json-form.js'
import { hasSet, isObject as runtimeIsObject, isRecord as runtimeIsRecord, readOwn } from '../runtime/object.js'
import type { OperationDescriptor as RuntimeOperationDescriptor } from '../runtime/operation.js'
import { looseKey } from '../runtime/place.js'
import { type Explain, type Report, addInvalidType, addWrong, enter } from '../runtime/report.js'
import { sample } from '../runtime/sample.js'
import type { StructureShape } from '../runtime/shape.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import {
  type StreamingBlob as RuntimeStreamingBlob,
  isAsyncIterable as runtimeIsAsyncIterable,
  isStreamingBlob as runtimeIsStreamingBlob,
} from '../runtime/streams.js'
import { isTimestamp } from '../runtime/timestamp.js'
import {
  type ValidateOptions,
  type ValidationResult as RuntimeValidationResult,
  assertValid,
  validate,
} from '../runtime/validation.js'
import { type Array, findInArray, isArray, shapeOfArray } from '../shapes/array.js'
import {
  type AsyncIterable,
  findInAsyncIterableOutput,
  isAsyncIterableOutput,
  shapeOfAsyncIterableOutput,
} from '../shapes/async-iterable.js'
import { type Date, findInDate, isDate, shapeOfDate } from '../shapes/date.js'
import {
  type DocumentValue,
  findInDocumentValue,
  isDocumentValue,
  shapeOfDocumentValue,
} from '../shapes/document-value.js'
import { type Error, findInError, isError, shapeOfError } from '../shapes/error.js'
import { type Mode, findInMode, isMode, shapeOfMode } from '../shapes/mode.js'
import { type Object, findInObject, isObject, shapeOfObject } from '../shapes/object.js'
import { type Odd, findInOdd, isOdd, shapeOfOdd } from '../shapes/odd.js'
import { type Promise, findInPromiseOutput, isPromiseOutput, shapeOfPromiseOutput } from '../shapes/promise.js'
import { type Record, findInRecord, isRecord, shapeOfRecord } from '../shapes/record.js'

/** What `Call` takes. */
export interface CallRequest {
  __proto__: string
  constructor?: number
  toString?: string
  hasOwnProperty?: boolean
  'x-amz-meta'?: string
  'it\'s */ "here"\n'?: string
  '1'?: string
  ''?: string
  class?: Mode
  Date?: Date
  When?: globalThis.Date
  Bytes?: globalThis.Uint8Array[]
  Body?: RuntimeStreamingBlob
  Map?: globalThis.Record<string, Record>
  Document?: RuntimeDocumentValue
  DocumentShape?: DocumentValue
  Error?: Error
  Both?: Array | Object[]
  Numbers?: number[]
}

/** Whether a value is of type {@link CallRequest}. */
export function isCallRequest(value: unknown): value is CallRequest {
  if (!runtimeIsObject(value)) return false
  let member: unknown = readOwn(value, '__proto__')
  if (typeof member !== 'string') return false
  member = readOwn(value, 'constructor')
  if (member !== undefined && !globalThis.Number.isInteger(member)) return false
  member = readOwn(value, 'toString')
  if (typeof member !== 'string' && member !== undefined) return false
  member = readOwn(value, 'hasOwnProperty')
  if (typeof member !== 'boolean' && member !== undefined) return false
  member = value['x-amz-meta']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['it\'s */ "here"\n']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['1']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['class']
  if (member !== undefined && !isMode(member)) return false
  member = value['Date']
  if (member !== undefined && !isDate(member)) return false
  member = value['When']
  if (member !== undefined && !isTimestamp(member)) return false
  member = value['Bytes']
  if (member !== undefined) {
    if (!globalThis.Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isBlob(item)) return false
    }
  }
  member = value['Body']
  if (member !== undefined && !runtimeIsStreamingBlob(member)) return false
  member = value['Map']
  if (member !== undefined) {
    if (!runtimeIsRecord(member)) return false
    for (const key in member) {
      if (!globalThis.Object.prototype.hasOwnProperty.call(member, key)) continue
      const item = member[key]
      if (!isRecord(item)) return false
    }
  }
  member = value['Document']
  if (member !== undefined && !runtimeIsDocumentValue(member)) return false
  member = value['DocumentShape']
  if (member !== undefined && !isDocumentValue(member)) return false
  member = value['Error']
  if (member !== undefined && !isError(member)) return false
  member = value['Both']
  if (member !== undefined) {
    if (!isArray(member)) {
      if (!globalThis.Array.isArray(member)) return false
      for (let index = 0; index < member.length; index++) {
        const item: unknown = member[index]
        if (!isObject(item)) return false
      }
    }
  }
  member = value['Numbers']
  if (member !== undefined) {
    if (!globalThis.Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!globalThis.Number.isInteger(item)) return false
    }
  }
  for (const key in value) {
    if (
      key !== '__proto__' &&
      key !== 'constructor' &&
      key !== 'toString' &&
      key !== 'hasOwnProperty' &&
      key !== 'x-amz-meta' &&
      key !== 'it\'s */ "here"\n' &&
      key !== '1' &&
      key !== '' &&
      key !== 'class' &&
      key !== 'Date' &&
      key !== 'When' &&
      key !== 'Bytes' &&
      key !== 'Body' &&
      key !== 'Map' &&
      key !== 'Document' &&
      key !== 'DocumentShape' &&
      key !== 'Error' &&
      key !== 'Both' &&
      key !== 'Numbers' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Adds to a report what keeps a value from being of type {@link CallRequest}. */
export function findInCallRequest(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = readOwn(value, '__proto__')
  if (typeof member !== 'string') addWrong(member, '__proto__', depth, report, 'string')
  member = readOwn(value, 'constructor')
  if (member !== undefined && !globalThis.Number.isInteger(member))
    addWrong(member, 'constructor', depth, report, 'integer')
  member = readOwn(value, 'toString')
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'toString', depth, report, 'string')
  member = readOwn(value, 'hasOwnProperty')
  if (typeof member !== 'boolean' && member !== undefined) addWrong(member, 'hasOwnProperty', depth, report, 'boolean')
  member = value['x-amz-meta']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, 'x-amz-meta', depth, report, 'string')
  member = value['it\'s */ "here"\n']
  if (typeof member !== 'string' && member !== undefined)
    addWrong(member, looseKey('it\'s */ "here"\n'), depth, report, 'string')
  member = value['1']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, '1', depth, report, 'string')
  member = value['']
  if (typeof member !== 'string' && member !== undefined) addWrong(member, looseKey(''), depth, report, 'string')
  member = value['class']
  if (member !== undefined && !isMode(member)) findInMode(member, enter(report, depth, 'class'), report)
  member = value['Date']
  if (member !== undefined && (report.isThorough || !isDate(member)))
    findInDate(member, enter(report, depth, 'Date'), report)
  member = value['When']
  if (member !== undefined && !isTimestamp(member)) addWrong(member, 'When', depth, report, 'valid Date')
  member = value['Bytes']
  if (member !== undefined) explainList(member, enter(report, depth, 'Bytes'), report, explainBlob)
  member = value['Body']
  if (member !== undefined && !runtimeIsStreamingBlob(member))
    addWrong(member, 'Body', depth, report, 'Uint8Array, stream or async iterable')
  member = value['Map']
  if (member !== undefined) explainMap(member, enter(report, depth, 'Map'), report, findInRecord, isRecord)
  member = value['Document']
  if (member !== undefined) explainDocument(member, enter(report, depth, 'Document'), report)
  member = value['DocumentShape']
  if (member !== undefined && (report.isThorough || !isDocumentValue(member)))
    findInDocumentValue(member, enter(report, depth, 'DocumentShape'), report)
  member = value['Error']
  if (member !== undefined && (report.isThorough || !isError(member)))
    findInError(member, enter(report, depth, 'Error'), report)
  member = value['Both']
  if (member !== undefined) {
    const explainSecond: Explain = (part, at, to) => explainList(part, at, to, findInObject, isObject)
    explainEither(member, enter(report, depth, 'Both'), report, findInArray, explainSecond)
  }
  member = value['Numbers']
  if (member !== undefined) explainList(member, enter(report, depth, 'Numbers'), report, explainInteger)
  if (report.refusesUnknown)
    explainOthers(value, depth, report, [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'x-amz-meta',
      'it\'s */ "here"\n',
      '1',
      '',
      'class',
      'Date',
      'When',
      'Bytes',
      'Body',
      'Map',
      'Document',
      'DocumentShape',
      'Error',
      'Both',
      'Numbers',
    ])
}

/** The description of {@link CallRequest}. */
export const shapeOfCallRequest: StructureShape = /* @__PURE__ */ structure(
  'CallRequest',
  'strict',
  isCallRequest,
  () => [
    ['__proto__', stringShape, required],
    ['constructor', integerShape],
    ['toString', stringShape],
    ['hasOwnProperty', booleanShape],
    ['x-amz-meta', stringShape],
    ['it\'s */ "here"\n', stringShape],
    ['1', stringShape],
    ['', stringShape],
    ['class', shapeOfMode],
    ['Date', shapeOfDate],
    ['When', timestampShape],
    ['Bytes', listOf(blobShape)],
    ['Body', streamingInputShape],
    ['Map', mapOf(shapeOfRecord)],
    ['Document', documentShape],
    ['DocumentShape', shapeOfDocumentValue],
    ['Error', shapeOfError],
    ['Both', eitherOf(shapeOfArray, listOf(shapeOfObject))],
    ['Numbers', listOf(integerShape)],
  ],
)

/** Asserts that a value is of type {@link CallRequest}; throws a ValidationError that holds every issue. */
export function assertCallRequest(value: unknown): asserts value is CallRequest {
  assertValid(validateCallRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link CallRequest}. */
export function validateCallRequest(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInCallRequest, 'strict', value, options)
}

/** The Standard Schema of {@link CallRequest}; yields its JSON Schema too. */
export const CallRequestSchema: StandardSchema<CallRequest> = /* @__PURE__ */ createStandardSchema(
  validateCallRequest,
  shapeOfCallRequest,
)

/** The JSON form of {@link CallRequest}: dates and bytes are strings. */
export type CallRequestJson = JsonForm<CallRequest>

/** Reads the JSON form of {@link CallRequest}; throws a ValidationError where it is none. */
export function decodeCallRequest(json: unknown, options?: ValidateOptions): CallRequest {
  return decode(validateCallRequest, shapeOfCallRequest, json, options)
}

/** Writes the JSON form of {@link CallRequest}; throws a ValidationError for a value that is not of the type. */
export function encodeCallRequest(value: CallRequest, options?: ValidateOptions): CallRequestJson {
  return encode(validateCallRequest, shapeOfCallRequest, value, options)
}

/** Makes up a value of type {@link CallRequest}: the same for the same seed; without one every member is there. */
export function sampleCallRequest(seed?: number): CallRequest {
  return sample(isCallRequest, shapeOfCallRequest, seed)
}

/** Makes up values that are of type {@link CallRequest}, but for one fault each. */
export function sampleInvalidCallRequest(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCallRequest, seed)
}

/** What `Call` gives. */
export interface CallResponse {
  Promise?: Promise
  Body?: globalThis.AsyncIterable<globalThis.Uint8Array>
  AsyncIterable?: AsyncIterable
  Odd?: Odd
}

/** Whether a value is of type {@link CallResponse}. */
export function isCallResponse(value: unknown): value is CallResponse {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Promise']
  if (member !== undefined && !isPromiseOutput(member)) return false
  member = value['Body']
  if (member !== undefined && !runtimeIsAsyncIterable(member)) return false
  member = value['AsyncIterable']
  if (member !== undefined && !isAsyncIterableOutput(member)) return false
  member = value['Odd']
  if (member !== undefined && !isOdd(member)) return false
  return true
}

/** Adds to a report what keeps a value from being of type {@link CallResponse}. */
export function findInCallResponse(value: unknown, depth: number, report: Report): void {
  if (!runtimeIsObject(value)) return addInvalidType(value, depth, report, 'object')
  let member: unknown = value['Promise']
  if (member !== undefined && (report.isThorough || !isPromiseOutput(member)))
    findInPromiseOutput(member, enter(report, depth, 'Promise'), report)
  member = value['Body']
  if (member !== undefined && !runtimeIsAsyncIterable(member)) addWrong(member, 'Body', depth, report, 'async iterable')
  member = value['AsyncIterable']
  if (member !== undefined && (report.isThorough || !isAsyncIterableOutput(member)))
    findInAsyncIterableOutput(member, enter(report, depth, 'AsyncIterable'), report)
  member = value['Odd']
  if (member !== undefined && (report.isThorough || !isOdd(member)))
    findInOdd(member, enter(report, depth, 'Odd'), report)
  if (report.refusesUnknown) explainOthers(value, depth, report, ['Promise', 'Body', 'AsyncIterable', 'Odd'])
}

/** The description of {@link CallResponse}. */
export const shapeOfCallResponse: StructureShape = /* @__PURE__ */ structure(
  'CallResponse',
  'open',
  isCallResponse,
  () => [
    ['Promise', shapeOfPromiseOutput],
    ['Body', streamingOutputShape],
    ['AsyncIterable', shapeOfAsyncIterableOutput],
    ['Odd', shapeOfOdd],
  ],
)

/** Asserts that a value is of type {@link CallResponse}; throws a ValidationError that holds every issue. */
export function assertCallResponse(value: unknown): asserts value is CallResponse {
  assertValid(validateCallResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link CallResponse}. */
export function validateCallResponse(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(findInCallResponse, 'open', value, options)
}

/** The Standard Schema of {@link CallResponse}; yields its JSON Schema too. */
export const CallResponseSchema: StandardSchema<CallResponse> = /* @__PURE__ */ createStandardSchema(
  validateCallResponse,
  shapeOfCallResponse,
)

/** The JSON form of {@link CallResponse}: dates and bytes are strings. */
export type CallResponseJson = JsonForm<CallResponse>

/** Reads the JSON form of {@link CallResponse}; throws a ValidationError where it is none. */
export function decodeCallResponse(json: unknown, options?: ValidateOptions): CallResponse {
  return decode(validateCallResponse, shapeOfCallResponse, json, options)
}

/** Writes the JSON form of {@link CallResponse}; throws a ValidationError for a value that is not of the type. */
export function encodeCallResponse(value: CallResponse, options?: ValidateOptions): CallResponseJson {
  return encode(validateCallResponse, shapeOfCallResponse, value, options)
}

/** Makes up a value of type {@link CallResponse}: the same for the same seed; without one every member is there. */
export function sampleCallResponse(seed?: number): CallResponse {
  return sample(isCallResponse, shapeOfCallResponse, seed)
}

/** Makes up values that are of type {@link CallResponse}, but for one fault each. */
export function sampleInvalidCallResponse(seed?: number): readonly InvalidSample[] {
  return sampleInvalid(shapeOfCallResponse, seed)
}

/** What `invoke` needs to call `Call`. */
export const callOperation: RuntimeOperationDescriptor<CallRequest, CallResponse> = {
  service: 'names',
  className: 'Names',
  operation: 'Call',
  method: 'call',
  inputShape: shapeOfCallRequest,
  outputShape: shapeOfCallResponse,
  validateInput: validateCallRequest,
  validateOutput: validateCallResponse,
  errors: [NotFoundError, ErrorError, Not_an_identifier_, Error__proto__, Error1st, NamesServiceErrorError],
  serviceError: NamesServiceError,
}

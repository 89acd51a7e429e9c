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
import {
  type DocumentValue as RuntimeDocumentValue,
  isDocumentValue as runtimeIsDocumentValue,
} from '../runtime/document-value.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject as runtimeIsObject, isRecord as runtimeIsRecord, readOwn } from '../runtime/object.js'
import type { OperationDescriptor as RuntimeOperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import {
  type Report,
  either,
  listOf,
  mapOf,
  reportAsyncIterable,
  reportBlob,
  reportBoolean,
  reportDocument,
  reportInteger,
  reportStreamingBlob,
  reportString,
  reportTimestamp,
} from '../runtime/report.js'
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
import { type Array, explainArray, isArray, jsonSchemaOfArray } from '../shapes/array.js'
import {
  type AsyncIterable,
  explainAsyncIterableOutput,
  isAsyncIterableOutput,
  jsonSchemaOfAsyncIterableOutput,
} from '../shapes/async-iterable.js'
import { type Date, explainDate, isDate, jsonSchemaOfDate } from '../shapes/date.js'
import {
  type DocumentValue,
  explainDocumentValue,
  isDocumentValue,
  jsonSchemaOfDocumentValue,
} from '../shapes/document-value.js'
import { type Error, explainError, isError, jsonSchemaOfError } from '../shapes/error.js'
import { type Mode, explainMode, isMode, jsonSchemaOfMode } from '../shapes/mode.js'
import { type Object, explainObject, isObject, jsonSchemaOfObject } from '../shapes/object.js'
import { type Odd, explainOdd, isOdd, jsonSchemaOfOdd } from '../shapes/odd.js'
import { type Promise, explainPromiseOutput, isPromiseOutput, jsonSchemaOfPromiseOutput } from '../shapes/promise.js'
import { type Record, explainRecord, isRecord, jsonSchemaOfRecord } from '../shapes/record.js'

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

/** Asserts that a value is of type {@link CallRequest}; throws a ValidationError that holds every issue. */
export function assertCallRequest(value: unknown): asserts value is CallRequest {
  assertValid(validateCallRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link CallRequest}. */
export function validateCallRequest(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isCallRequest, explainCallRequest, value, options)
}

/** The Standard Schema of {@link CallRequest}; yields its JSON Schema too. */
export const CallRequestSchema: StandardSchema<CallRequest> = /* @__PURE__ */ createStandardSchema(
  validateCallRequest,
  jsonSchemaOfCallRequest,
)

/** Adds to a report why a value is not of type {@link CallRequest}. */
export function explainCallRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['__proto__', reportString, true],
    ['constructor', reportInteger],
    ['toString', reportString],
    ['hasOwnProperty', reportBoolean],
    ['x-amz-meta', reportString],
    ['it\'s */ "here"\n', reportString],
    ['1', reportString],
    ['', reportString],
    ['class', explainMode],
    ['Date', explainDate],
    ['When', reportTimestamp],
    ['Bytes', listOf(reportBlob)],
    ['Body', reportStreamingBlob],
    ['Map', mapOf(explainRecord)],
    ['Document', reportDocument],
    ['DocumentShape', explainDocumentValue],
    ['Error', explainError],
    ['Both', either(explainArray, listOf(explainObject))],
    ['Numbers', listOf(reportInteger)],
  ])
}

/** The JSON Schema of {@link CallRequest}. */
export function jsonSchemaOfCallRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CallRequest', () => ({
    type: 'object',
    properties: {
      ['__proto__']: { type: 'string' },
      constructor: { type: 'integer' },
      toString: { type: 'string' },
      hasOwnProperty: { type: 'boolean' },
      'x-amz-meta': { type: 'string' },
      'it\'s */ "here"\n': { type: 'string' },
      '1': { type: 'string' },
      '': { type: 'string' },
      class: jsonSchemaOfMode(builder),
      Date: jsonSchemaOfDate(builder),
      When: { type: 'string', format: 'date-time' },
      Bytes: { type: 'array', items: { type: 'string', contentEncoding: 'base64' } },
      Body: { type: 'string', contentEncoding: 'base64' },
      Map: { type: 'object', additionalProperties: jsonSchemaOfRecord(builder) },
      Document: {},
      DocumentShape: jsonSchemaOfDocumentValue(builder),
      Error: jsonSchemaOfError(builder),
      Both: { anyOf: [jsonSchemaOfArray(builder), { type: 'array', items: jsonSchemaOfObject(builder) }] },
      Numbers: { type: 'array', items: { type: 'integer' } },
    },
    required: ['__proto__'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link CallResponse}; throws a ValidationError that holds every issue. */
export function assertCallResponse(value: unknown): asserts value is CallResponse {
  assertValid(validateCallResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link CallResponse}. */
export function validateCallResponse(value: unknown, options?: ValidateOptions): RuntimeValidationResult {
  return validate(isCallResponse, explainCallResponse, value, options)
}

/** The Standard Schema of {@link CallResponse}; yields its JSON Schema too. */
export const CallResponseSchema: StandardSchema<CallResponse> = /* @__PURE__ */ createStandardSchema(
  validateCallResponse,
  jsonSchemaOfCallResponse,
)

/** Adds to a report why a value is not of type {@link CallResponse}. */
export function explainCallResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Promise', explainPromiseOutput],
    ['Body', reportAsyncIterable],
    ['AsyncIterable', explainAsyncIterableOutput],
    ['Odd', explainOdd],
  ])
}

/** The JSON Schema of {@link CallResponse}. */
export function jsonSchemaOfCallResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'CallResponse', () => ({
    type: 'object',
    properties: {
      Promise: jsonSchemaOfPromiseOutput(builder),
      Body: { type: 'string', contentEncoding: 'base64' },
      AsyncIterable: jsonSchemaOfAsyncIterableOutput(builder),
      Odd: jsonSchemaOfOdd(builder),
    },
  }))
}

/** What `invoke` needs to call `Call`. */
export const callOperation: RuntimeOperationDescriptor<CallRequest, CallResponse> = {
  service: 'names',
  className: 'Names',
  operation: 'Call',
  method: 'call',
  validateInput: validateCallRequest,
  validateOutput: validateCallResponse,
  errors: [NotFoundError, ErrorError, Not_an_identifier_, Error__proto__, Error1st, NamesServiceErrorError],
  serviceError: NamesServiceError,
}

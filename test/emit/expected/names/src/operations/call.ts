// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
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
  blob,
  boolean,
  document,
  eitherOf,
  integer,
  listOf,
  mapOf,
  required,
  streaming,
  string,
  structure,
  timestamp,
} from '../runtime/description.js'
import {
  type DocumentValue as RuntimeDocumentValue,
  isDocumentValue as runtimeIsDocumentValue,
} from '../runtime/document-value.js'
import { hasSet, isObject as runtimeIsObject, isRecord as runtimeIsRecord, readOwn } from '../runtime/object.js'
import type { OperationDescriptor as RuntimeOperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type StreamingBlob as RuntimeStreamingBlob,
  isAsyncIterable as runtimeIsAsyncIterable,
  isStreamingBlob as runtimeIsStreamingBlob,
} from '../runtime/streams.js'
import { isTimestamp } from '../runtime/timestamp.js'
import { type Array, ArraySchema, isArray } from '../shapes/array.js'
import { type AsyncIterable, AsyncIterableSchema, fitsAsyncIterable } from '../shapes/async-iterable.js'
import { type Date, DateSchema, isDate } from '../shapes/date.js'
import { type DocumentValue, DocumentValueSchema, isDocumentValue } from '../shapes/document-value.js'
import { type Error, ErrorSchema, isError } from '../shapes/error.js'
import { type Mode, ModeSchema, isMode } from '../shapes/mode.js'
import { type Object, ObjectSchema, isObject } from '../shapes/object.js'
import { type Odd, OddSchema, isOdd } from '../shapes/odd.js'
import { type Promise, PromiseSchema, fitsPromise } from '../shapes/promise.js'
import { type Record, RecordSchema, isRecord } from '../shapes/record.js'

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
    if (!isArray(member as unknown)) {
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

export const CallRequestSchema: StructureSchema<CallRequest> = /* @__PURE__ */ structure(
  'CallRequest',
  request,
  isCallRequest,
  () => [
    ['__proto__', string, required],
    ['constructor', integer],
    ['toString', string],
    ['hasOwnProperty', boolean],
    ['x-amz-meta', string],
    ['it\'s */ "here"\n', string],
    ['1', string],
    ['', string],
    ['class', ModeSchema],
    ['Date', DateSchema],
    ['When', timestamp],
    ['Bytes', listOf(blob)],
    ['Body', streaming],
    ['Map', mapOf(RecordSchema)],
    ['Document', document],
    ['DocumentShape', DocumentValueSchema],
    ['Error', ErrorSchema],
    ['Both', eitherOf(ArraySchema, listOf(ObjectSchema))],
    ['Numbers', listOf(integer)],
  ],
)

/** What `Call` gives. */
export interface CallResponse {
  Promise?: Promise
  Body?: globalThis.AsyncIterable<globalThis.Uint8Array>
  AsyncIterable?: AsyncIterable
  Odd?: Odd
}

export function isCallResponse(value: unknown): value is CallResponse {
  if (!runtimeIsObject(value)) return false
  let member: unknown = value['Promise']
  if (member !== undefined && !fitsPromise(member, false)) return false
  member = value['Body']
  if (member !== undefined && !runtimeIsAsyncIterable(member)) return false
  member = value['AsyncIterable']
  if (member !== undefined && !fitsAsyncIterable(member, false)) return false
  member = value['Odd']
  if (member !== undefined && !isOdd(member)) return false
  return true
}

export const CallResponseSchema: StructureSchema<CallResponse> = /* @__PURE__ */ structure(
  'CallResponse',
  response,
  isCallResponse,
  () => [
    ['Promise', PromiseSchema],
    ['Body', streaming],
    ['AsyncIterable', AsyncIterableSchema],
    ['Odd', OddSchema],
  ],
)

/** What `invoke` needs to call `Call`. */
export const callOperation: RuntimeOperationDescriptor<CallRequest, CallResponse> = {
  service: 'names',
  className: 'Names',
  operation: 'Call',
  method: 'call',
  input: CallRequestSchema,
  output: CallResponseSchema,
  errors: [NotFoundError, ErrorError, Not_an_identifier_, Error__proto__, Error1st, NamesServiceErrorError],
  serviceError: NamesServiceError,
}

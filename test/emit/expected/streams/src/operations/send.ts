// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { TestServiceError } from '../errors.js'
import {
  document,
  eitherOf,
  eventsOf,
  listOf,
  required,
  streaming,
  string,
  structure,
  unknown,
} from '../runtime/description.js'
import { type DocumentValue, isDocumentValue } from '../runtime/document-value.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import {
  type StreamingBlob,
  type StreamingBody,
  isAsyncIterable,
  isStreamingBlob,
  isStreamingBody,
} from '../runtime/streams.js'
import { type CopySource, CopySourceSchema, isCopySource } from '../shapes/copy-source.js'
import { type Events, EventsSchema } from '../shapes/events.js'

/** What `Send` takes. */
export interface SendRequest {
  Body: StreamingBlob
  CopySource?: CopySource | string
  Document?: DocumentValue
  Documents?: readonly DocumentValue[]
  Anything?: unknown
}

export function isSendRequest(value: unknown): value is SendRequest {
  if (!isObject(value)) return false
  let member: unknown = value['Body']
  if (!isStreamingBlob(member)) return false
  member = value['CopySource']
  if (member !== undefined && typeof member !== 'string' && !isCopySource(member)) return false
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

export const SendRequestSchema: StructureSchema<SendRequest> = /* @__PURE__ */ structure(
  'SendRequest',
  request,
  isSendRequest,
  () => [
    ['Body', streaming, required],
    ['CopySource', eitherOf(CopySourceSchema, string)],
    ['Document', document],
    ['Documents', listOf(document)],
    ['Anything', unknown],
  ],
)

/** What `Send` gives. */
export interface SendResponse {
  Body?: StreamingBody
  Events?: AsyncIterable<Events>
  Document?: DocumentValue
}

export function isSendResponse(value: unknown): value is SendResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Body']
  if (member !== undefined && !isStreamingBody(member)) return false
  member = value['Events']
  if (member !== undefined && !isAsyncIterable(member)) return false
  member = value['Document']
  if (member !== undefined && !isDocumentValue(member)) return false
  return true
}

export const SendResponseSchema: StructureSchema<SendResponse> = /* @__PURE__ */ structure(
  'SendResponse',
  response,
  isSendResponse,
  () => [
    ['Body', streaming],
    ['Events', eventsOf(EventsSchema)],
    ['Document', document],
  ],
)

/** What `invoke` needs to call `Send`. */
export const sendOperation: OperationDescriptor<SendRequest, SendResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Send',
  method: 'send',
  input: SendRequestSchema,
  output: SendResponseSchema,
  errors: [],
  serviceError: TestServiceError,
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { type DocumentValue, isDocumentValue } from '../runtime/document-value.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import {
  type Report,
  either,
  listOf,
  reportAsyncIterable,
  reportDocument,
  reportStreamingBlob,
  reportString,
  reportUnknown,
} from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type StreamingBlob, isAsyncIterable, isStreamingBlob } from '../runtime/streams.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type CopySource, explainCopySource, isCopySource, jsonSchemaOfCopySource } from '../shapes/copy-source.js'
import { type Events, jsonSchemaOfEvents } from '../shapes/events.js'

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

/** Asserts that a value is of type {@link SendRequest}; throws a ValidationError that holds every issue. */
export function assertSendRequest(value: unknown): asserts value is SendRequest {
  assertValid(validateSendRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link SendRequest}. */
export function validateSendRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSendRequest, explainSendRequest, value, options)
}

/** The Standard Schema of {@link SendRequest}; yields its JSON Schema too. */
export const SendRequestSchema: StandardSchema<SendRequest> = /* @__PURE__ */ createStandardSchema(
  validateSendRequest,
  jsonSchemaOfSendRequest,
)

/** Adds to a report why a value is not of type {@link SendRequest}. */
export function explainSendRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['Body', reportStreamingBlob, true],
    ['CopySource', either(explainCopySource, reportString)],
    ['Document', reportDocument],
    ['Documents', listOf(reportDocument)],
    ['Anything', reportUnknown],
  ])
}

/** The JSON Schema of {@link SendRequest}. */
export function jsonSchemaOfSendRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SendRequest', () => ({
    type: 'object',
    properties: {
      Body: { type: 'string', contentEncoding: 'base64' },
      CopySource: { anyOf: [jsonSchemaOfCopySource(builder), { type: 'string' }] },
      Document: {},
      Documents: { type: 'array', items: {} },
      Anything: {},
    },
    required: ['Body'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link SendResponse}; throws a ValidationError that holds every issue. */
export function assertSendResponse(value: unknown): asserts value is SendResponse {
  assertValid(validateSendResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link SendResponse}. */
export function validateSendResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isSendResponse, explainSendResponse, value, options)
}

/** The Standard Schema of {@link SendResponse}; yields its JSON Schema too. */
export const SendResponseSchema: StandardSchema<SendResponse> = /* @__PURE__ */ createStandardSchema(
  validateSendResponse,
  jsonSchemaOfSendResponse,
)

/** Adds to a report why a value is not of type {@link SendResponse}. */
export function explainSendResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Body', reportAsyncIterable],
    ['Events', reportAsyncIterable],
    ['Document', reportDocument],
  ])
}

/** The JSON Schema of {@link SendResponse}. */
export function jsonSchemaOfSendResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'SendResponse', () => ({
    type: 'object',
    properties: {
      Body: { type: 'string', contentEncoding: 'base64' },
      Events: { type: 'array', items: jsonSchemaOfEvents(builder) },
      Document: {},
    },
  }))
}

/** What `invoke` needs to call `Send`. */
export const sendOperation: OperationDescriptor<SendRequest, SendResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Send',
  method: 'send',
  validateInput: validateSendRequest,
  validateOutput: validateSendResponse,
  errors: [],
  serviceError: TestServiceError,
}

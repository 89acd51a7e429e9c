// Written by Shapewright from boto3's reference pages; do not edit.

import { TestServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Bare, explainBare, isBare, jsonSchemaOfBare } from '../shapes/bare.js'
import {
  type Hidden,
  explainHidden,
  explainHiddenOutput,
  isHidden,
  isHiddenOutput,
  jsonSchemaOfHidden,
  jsonSchemaOfHiddenOutput,
} from '../shapes/hidden.js'
import type { Mode } from '../shapes/mode.js'
import {
  type None,
  type NoneOutput,
  explainNone,
  explainNoneOutput,
  isNone,
  isNoneOutput,
  jsonSchemaOfNone,
  jsonSchemaOfNoneOutput,
} from '../shapes/none.js'
import {
  type Same,
  explainSame,
  explainSameOutput,
  isSame,
  isSameOutput,
  jsonSchemaOfSame,
  jsonSchemaOfSameOutput,
} from '../shapes/same.js'
import { type Single, explainSingle, isSingle, jsonSchemaOfSingle } from '../shapes/single.js'
import {
  type Source,
  type SourceOutput,
  explainSource,
  explainSourceOutput,
  isSource,
  isSourceOutput,
  jsonSchemaOfSource,
  jsonSchemaOfSourceOutput,
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

/** Asserts that a value is of type {@link PutRequest}; throws a ValidationError that holds every issue. */
export function assertPutRequest(value: unknown): asserts value is PutRequest {
  assertValid(validatePutRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link PutRequest}. */
export function validatePutRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPutRequest, explainPutRequest, value, options)
}

/** The Standard Schema of {@link PutRequest}; yields its JSON Schema too. */
export const PutRequestSchema: StandardSchema<PutRequest> = /* @__PURE__ */ createStandardSchema(
  validatePutRequest,
  jsonSchemaOfPutRequest,
)

/** Adds to a report why a value is not of type {@link PutRequest}. */
export function explainPutRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['Source', explainSource, true],
    ['Single', explainSingle],
    ['None', explainNone],
    ['Same', explainSame],
    ['Hidden', explainHidden],
  ])
}

/** The JSON Schema of {@link PutRequest}. */
export function jsonSchemaOfPutRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'PutRequest', () => ({
    type: 'object',
    properties: {
      Source: jsonSchemaOfSource(builder),
      Single: jsonSchemaOfSingle(builder),
      None: jsonSchemaOfNone(builder),
      Same: jsonSchemaOfSame(builder),
      Hidden: jsonSchemaOfHidden(builder),
    },
    required: ['Source'],
    additionalProperties: false,
  }))
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

/** Asserts that a value is of type {@link PutResponse}; throws a ValidationError that holds every issue. */
export function assertPutResponse(value: unknown): asserts value is PutResponse {
  assertValid(validatePutResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link PutResponse}. */
export function validatePutResponse(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isPutResponse, explainPutResponse, value, options)
}

/** The Standard Schema of {@link PutResponse}; yields its JSON Schema too. */
export const PutResponseSchema: StandardSchema<PutResponse> = /* @__PURE__ */ createStandardSchema(
  validatePutResponse,
  jsonSchemaOfPutResponse,
)

/** Adds to a report why a value is not of type {@link PutResponse}. */
export function explainPutResponse(value: unknown, path: Path | undefined, report: Report): void {
  reportResponse(value, path, report, [
    ['Source', explainSourceOutput],
    ['None', explainNoneOutput],
    ['Same', explainSameOutput],
    ['Hidden', explainHiddenOutput],
    ['Bare', explainBare],
    ['Modes', listOf(reportString)],
  ])
}

/** The JSON Schema of {@link PutResponse}. */
export function jsonSchemaOfPutResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'PutResponse', () => ({
    type: 'object',
    properties: {
      Source: jsonSchemaOfSourceOutput(builder),
      None: jsonSchemaOfNoneOutput(builder),
      Same: jsonSchemaOfSameOutput(builder),
      Hidden: jsonSchemaOfHiddenOutput(builder),
      Bare: jsonSchemaOfBare(builder),
      Modes: { type: 'array', items: { type: 'string' } },
    },
  }))
}

/** What `invoke` needs to call `Put`. */
export const putOperation: OperationDescriptor<PutRequest, PutResponse> = {
  service: 'test',
  className: 'Test',
  operation: 'Put',
  method: 'put',
  validateInput: validatePutRequest,
  validateOutput: validatePutResponse,
  errors: [],
  serviceError: TestServiceError,
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { type JsonSchema, type JsonSchemaBuilder, defineJsonSchema } from '../runtime/json-schema.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { Path } from '../runtime/path.js'
import { reportRequest, reportResponse } from '../runtime/report-structure.js'
import { type Report, listOf, reportInteger, reportString } from '../runtime/report.js'
import { type StandardSchema, createStandardSchema } from '../runtime/standard-schema.js'
import { type ValidateOptions, type ValidationResult, assertValid, validate } from '../runtime/validation.js'
import { type Candidate, explainCandidate, isCandidate, jsonSchemaOfCandidate } from '../shapes/candidate.js'
import { type SortBy, explainSortBy, isSortBy, jsonSchemaOfSortBy } from '../shapes/sort-by.js'
import { type SortOrder, explainSortOrder, isSortOrder, jsonSchemaOfSortOrder } from '../shapes/sort-order.js'
import {
  type StatusEquals,
  explainStatusEquals,
  isStatusEquals,
  jsonSchemaOfStatusEquals,
} from '../shapes/status-equals.js'

/** What `ListCandidatesForAutoMLJob` takes. */
export interface ListCandidatesForAutoMLJobRequest {
  /** The job whose candidates are wanted, by name. */
  AutoMLJobName: string
  /** Keeps only candidates in this state. */
  StatusEquals?: StatusEquals
  /** Keeps only the candidate of this name. */
  CandidateNameEquals?: string
  /**
   * The direction of sorting. The default is `Ascending`.
   *
   * @defaultValue `Ascending`
   */
  SortOrder?: SortOrder
  /**
   * What to sort by. The default is `Descending`.
   *
   * @defaultValue `Descending`
   */
  SortBy?: SortBy
  /** At most so many candidates in one response. */
  MaxResults?: number
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

/** Whether a value is of type {@link ListCandidatesForAutoMLJobRequest}. */
export function isListCandidatesForAutoMLJobRequest(value: unknown): value is ListCandidatesForAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  member = value['StatusEquals']
  if (member !== undefined && !isStatusEquals(member)) return false
  member = value['CandidateNameEquals']
  if (typeof member !== 'string' && member !== undefined) return false
  member = value['SortOrder']
  if (member !== undefined && !isSortOrder(member)) return false
  member = value['SortBy']
  if (member !== undefined && !isSortBy(member)) return false
  member = value['MaxResults']
  if (member !== undefined && !Number.isInteger(member)) return false
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  for (const key in value) {
    if (
      key !== 'AutoMLJobName' &&
      key !== 'StatusEquals' &&
      key !== 'CandidateNameEquals' &&
      key !== 'SortOrder' &&
      key !== 'SortBy' &&
      key !== 'MaxResults' &&
      key !== 'NextToken' &&
      hasSet(value, key)
    )
      return false
  }
  return true
}

/** Asserts that a value is of type {@link ListCandidatesForAutoMLJobRequest}; throws a ValidationError that holds every issue. */
export function assertListCandidatesForAutoMLJobRequest(
  value: unknown,
): asserts value is ListCandidatesForAutoMLJobRequest {
  assertValid(validateListCandidatesForAutoMLJobRequest(value))
}

/** Tells every issue that keeps a value from being of type {@link ListCandidatesForAutoMLJobRequest}. */
export function validateListCandidatesForAutoMLJobRequest(value: unknown, options?: ValidateOptions): ValidationResult {
  return validate(isListCandidatesForAutoMLJobRequest, explainListCandidatesForAutoMLJobRequest, value, options)
}

/** The Standard Schema of {@link ListCandidatesForAutoMLJobRequest}; yields its JSON Schema too. */
export const ListCandidatesForAutoMLJobRequestSchema: StandardSchema<ListCandidatesForAutoMLJobRequest> =
  /* @__PURE__ */ createStandardSchema(
    validateListCandidatesForAutoMLJobRequest,
    jsonSchemaOfListCandidatesForAutoMLJobRequest,
  )

/** Adds to a report why a value is not of type {@link ListCandidatesForAutoMLJobRequest}. */
export function explainListCandidatesForAutoMLJobRequest(value: unknown, path: Path | undefined, report: Report): void {
  reportRequest(value, path, report, [
    ['AutoMLJobName', reportString, true],
    ['StatusEquals', explainStatusEquals],
    ['CandidateNameEquals', reportString],
    ['SortOrder', explainSortOrder],
    ['SortBy', explainSortBy],
    ['MaxResults', reportInteger],
    ['NextToken', reportString],
  ])
}

/** The JSON Schema of {@link ListCandidatesForAutoMLJobRequest}. */
export function jsonSchemaOfListCandidatesForAutoMLJobRequest(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ListCandidatesForAutoMLJobRequest', () => ({
    type: 'object',
    properties: {
      AutoMLJobName: { type: 'string' },
      StatusEquals: jsonSchemaOfStatusEquals(builder),
      CandidateNameEquals: { type: 'string' },
      SortOrder: jsonSchemaOfSortOrder(builder),
      SortBy: jsonSchemaOfSortBy(builder),
      MaxResults: { type: 'integer' },
      NextToken: { type: 'string' },
    },
    required: ['AutoMLJobName'],
    additionalProperties: false,
  }))
}

/** What `ListCandidatesForAutoMLJob` gives. */
export interface ListCandidatesForAutoMLJobResponse {
  /** The `AutoMLCandidates`, in brief. */
  Candidates?: Candidate[]
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

/** Whether a value is of type {@link ListCandidatesForAutoMLJobResponse}. */
export function isListCandidatesForAutoMLJobResponse(value: unknown): value is ListCandidatesForAutoMLJobResponse {
  if (!isObject(value)) return false
  let member: unknown = value['Candidates']
  if (member !== undefined) {
    if (!Array.isArray(member)) return false
    for (let index = 0; index < member.length; index++) {
      const item: unknown = member[index]
      if (!isCandidate(item)) return false
    }
  }
  member = value['NextToken']
  if (typeof member !== 'string' && member !== undefined) return false
  return true
}

/** Asserts that a value is of type {@link ListCandidatesForAutoMLJobResponse}; throws a ValidationError that holds every issue. */
export function assertListCandidatesForAutoMLJobResponse(
  value: unknown,
): asserts value is ListCandidatesForAutoMLJobResponse {
  assertValid(validateListCandidatesForAutoMLJobResponse(value))
}

/** Tells every issue that keeps a value from being of type {@link ListCandidatesForAutoMLJobResponse}. */
export function validateListCandidatesForAutoMLJobResponse(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult {
  return validate(isListCandidatesForAutoMLJobResponse, explainListCandidatesForAutoMLJobResponse, value, options)
}

/** The Standard Schema of {@link ListCandidatesForAutoMLJobResponse}; yields its JSON Schema too. */
export const ListCandidatesForAutoMLJobResponseSchema: StandardSchema<ListCandidatesForAutoMLJobResponse> =
  /* @__PURE__ */ createStandardSchema(
    validateListCandidatesForAutoMLJobResponse,
    jsonSchemaOfListCandidatesForAutoMLJobResponse,
  )

/** Adds to a report why a value is not of type {@link ListCandidatesForAutoMLJobResponse}. */
export function explainListCandidatesForAutoMLJobResponse(
  value: unknown,
  path: Path | undefined,
  report: Report,
): void {
  reportResponse(value, path, report, [
    ['Candidates', listOf(explainCandidate)],
    ['NextToken', reportString],
  ])
}

/** The JSON Schema of {@link ListCandidatesForAutoMLJobResponse}. */
export function jsonSchemaOfListCandidatesForAutoMLJobResponse(builder: JsonSchemaBuilder): JsonSchema {
  return defineJsonSchema(builder, 'ListCandidatesForAutoMLJobResponse', () => ({
    type: 'object',
    properties: { Candidates: { type: 'array', items: jsonSchemaOfCandidate(builder) }, NextToken: { type: 'string' } },
  }))
}

/**
 * What `invoke` needs to call `ListCandidatesForAutoMLJob`.
 *
 * @see [ListCandidatesForAutoMLJob in the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/ListCandidatesForAutoMLJob)
 */
export const listCandidatesForAutoMLJobOperation: OperationDescriptor<
  ListCandidatesForAutoMLJobRequest,
  ListCandidatesForAutoMLJobResponse
> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'ListCandidatesForAutoMLJob',
  method: 'list_candidates_for_auto_ml_job',
  validateInput: validateListCandidatesForAutoMLJobRequest,
  validateOutput: validateListCandidatesForAutoMLJobResponse,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { request, response } from '../contracts.js'
import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { integer, listOf, required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'
import { type Candidate, CandidateSchema, isCandidate } from '../shapes/candidate.js'
import {
  type CandidatesForAutoMLJobSortBy,
  CandidatesForAutoMLJobSortBySchema,
  isCandidatesForAutoMLJobSortBy,
} from '../shapes/candidates-for-auto-ml-job-sort-by.js'
import { type SortOrder, SortOrderSchema, isSortOrder } from '../shapes/sort-order.js'
import { type StatusEquals, StatusEqualsSchema, isStatusEquals } from '../shapes/status-equals.js'

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
  /** What to sort by. The default is `Descending`. */
  SortBy?: CandidatesForAutoMLJobSortBy
  /** At most so many candidates in one response. */
  MaxResults?: number
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

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
  if (member !== undefined && !isCandidatesForAutoMLJobSortBy(member)) return false
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

export const ListCandidatesForAutoMLJobRequestSchema: StructureSchema<ListCandidatesForAutoMLJobRequest> =
  /* @__PURE__ */ structure('ListCandidatesForAutoMLJobRequest', request, isListCandidatesForAutoMLJobRequest, () => [
    ['AutoMLJobName', string, required],
    ['StatusEquals', StatusEqualsSchema],
    ['CandidateNameEquals', string],
    ['SortOrder', SortOrderSchema],
    ['SortBy', CandidatesForAutoMLJobSortBySchema],
    ['MaxResults', integer],
    ['NextToken', string],
  ])

/** What `ListCandidatesForAutoMLJob` gives. */
export interface ListCandidatesForAutoMLJobResponse {
  /** The `AutoMLCandidates`, in brief. */
  Candidates?: Candidate[]
  /** Stands in a response that has more to follow. Send it along to get what follows. */
  NextToken?: string
}

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

export const ListCandidatesForAutoMLJobResponseSchema: StructureSchema<ListCandidatesForAutoMLJobResponse> =
  /* @__PURE__ */ structure(
    'ListCandidatesForAutoMLJobResponse',
    response,
    isListCandidatesForAutoMLJobResponse,
    () => [
      ['Candidates', listOf(CandidateSchema)],
      ['NextToken', string],
    ],
  )

/** What `invoke` needs to call `ListCandidatesForAutoMLJob`. */
export const listCandidatesForAutoMLJobOperation: OperationDescriptor<
  ListCandidatesForAutoMLJobRequest,
  ListCandidatesForAutoMLJobResponse
> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'ListCandidatesForAutoMLJob',
  method: 'list_candidates_for_auto_ml_job',
  input: ListCandidatesForAutoMLJobRequestSchema,
  output: ListCandidatesForAutoMLJobResponseSchema,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}

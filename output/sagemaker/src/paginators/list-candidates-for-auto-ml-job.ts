// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type ListCandidatesForAutoMLJobRequest,
  type ListCandidatesForAutoMLJobResponse,
  listCandidatesForAutoMLJobOperation,
} from '../operations/list-candidates-for-auto-ml-job.js'
import type { PaginatorDescriptor } from '../runtime/paginate.js'
import type { Candidate } from '../shapes/candidate.js'

/** What `paginate` needs to go through the pages of `ListCandidatesForAutoMLJob`. */
export const listCandidatesForAutoMLJobPaginator: PaginatorDescriptor<
  ListCandidatesForAutoMLJobRequest,
  ListCandidatesForAutoMLJobResponse,
  Candidate,
  string
> = {
  name: 'ListCandidatesForAutoMLJob',
  operation: listCandidatesForAutoMLJobOperation,
  tokens: [{ input: 'NextToken', output: ['NextToken'] }],
  limit: { name: 'MaxResults' },
  list: ['Candidates'],
}

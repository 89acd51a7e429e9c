// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type ListAutoMLJobsRequest,
  type ListAutoMLJobsResponse,
  listAutoMLJobsOperation,
} from '../operations/list-auto-ml-jobs.js'
import type { PaginatorDescriptor } from '../runtime/paginate.js'
import type { AutoMLJobSummary } from '../shapes/auto-ml-job-summary.js'

/** What `paginate` needs to go through the pages of `ListAutoMLJobs`. */
export const listAutoMLJobsPaginator: PaginatorDescriptor<
  ListAutoMLJobsRequest,
  ListAutoMLJobsResponse,
  AutoMLJobSummary,
  string
> = {
  name: 'ListAutoMLJobs',
  operation: listAutoMLJobsOperation,
  tokens: [{ input: 'NextToken', output: ['NextToken'] }],
  limit: { name: 'MaxResults' },
  list: ['AutoMLJobSummaries'],
}

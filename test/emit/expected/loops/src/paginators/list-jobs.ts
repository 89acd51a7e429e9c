// Written by Shapewright from boto3's reference pages; do not edit.

import { type ListJobsRequest, type ListJobsResponse, listJobsOperation } from '../operations/list-jobs.js'
import type { PaginatorDescriptor } from '../runtime/paginate.js'
import type { Job } from '../shapes/job.js'

/** What `paginate` needs to go through the pages of `ListJobs`. */
export const listJobsPaginator: PaginatorDescriptor<ListJobsRequest, ListJobsResponse, Job, string> = {
  name: 'ListJobs',
  operation: listJobsOperation,
  tokens: [{ input: 'NextToken', output: ['NextToken'] }],
  limit: { name: 'MaxResults' },
  more: 'IsTruncated',
  list: ['Jobs'],
}

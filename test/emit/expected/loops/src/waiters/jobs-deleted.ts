// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type DescribeJobsRequest,
  type DescribeJobsResponse,
  describeJobsOperation,
} from '../operations/describe-jobs.js'
import type { DerivedWaiterDescriptor } from '../runtime/wait.js'

/**
 * How to wait: calls `DescribeJobs` every 30 seconds, 60 times at most, as the service's pages say.
 *
 * @remarks
 * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
 * first of these that holds decides:
 *
 * - the service answers with `JobNotFoundFault` or HTTP status 404: over
 * - `Jobs[].JobStatus` of any is `DELETE_FAILED`: failed
 */
export const jobsDeletedWaiter: DerivedWaiterDescriptor<DescribeJobsRequest, DescribeJobsResponse> = {
  name: 'JobsDeleted',
  operation: describeJobsOperation,
  delay: 30,
  maxAttempts: 60,
  rules: [
    { when: 'missing', error: 'JobNotFoundFault', outcome: 'success' },
    { when: 'status', list: ['Jobs'], path: ['JobStatus'], values: ['DELETE_FAILED'], outcome: 'failure' },
  ],
}

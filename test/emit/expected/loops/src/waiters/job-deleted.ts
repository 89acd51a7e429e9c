// Written by Shapewright from boto3's reference pages; do not edit.

import { type DescribeJobRequest, type DescribeJobResponse, describeJobOperation } from '../operations/describe-job.js'
import type { DerivedWaiterDescriptor } from '../runtime/wait.js'

/**
 * How to wait: calls `DescribeJob` every 30 seconds, 60 times at most, as the service's pages say.
 *
 * @remarks
 * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
 * first of these that holds decides:
 *
 * - the service answers with `ResourceNotFoundException` or HTTP status 404: over
 * - `Job.JobStatus` is `DELETE_FAILED`: failed
 */
export const jobDeletedWaiter: DerivedWaiterDescriptor<DescribeJobRequest, DescribeJobResponse> = {
  name: 'JobDeleted',
  operation: describeJobOperation,
  delay: 30,
  maxAttempts: 60,
  rules: [
    { when: 'missing', error: 'ResourceNotFoundException', outcome: 'success' },
    { when: 'status', path: ['Job', 'JobStatus'], values: ['DELETE_FAILED'], outcome: 'failure' },
  ],
}

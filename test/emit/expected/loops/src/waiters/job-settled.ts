// Written by Shapewright from boto3's reference pages; do not edit.

import { type DescribeJobRequest, type DescribeJobResponse, describeJobOperation } from '../operations/describe-job.js'
import type { WaiterDescriptor } from '../runtime/wait.js'

/**
 * How to wait: calls `DescribeJob` every 30 seconds, 60 times at most, as the service's pages say.
 *
 * @remarks
 * The pages do not say when the wait is over, so the caller does.
 */
export const jobSettledWaiter: WaiterDescriptor<DescribeJobRequest, DescribeJobResponse> = {
  name: 'JobSettled',
  operation: describeJobOperation,
  delay: 30,
  maxAttempts: 60,
}

// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type DescribeTableRequest,
  type DescribeTableResponse,
  describeTableOperation,
} from '../operations/describe-table.js'
import type { DerivedWaiterDescriptor } from '../runtime/wait.js'

/**
 * How to wait: calls `DescribeTable` every 20 seconds, 25 times at most, as the service's pages say.
 *
 * @remarks
 * When the wait is over is what botocore waits for; the pages do not state it. The first of these that holds decides:
 *
 * - the service answers with `ResourceNotFoundException`: over
 */
export const tableNotExistsWaiter: DerivedWaiterDescriptor<DescribeTableRequest, DescribeTableResponse> = {
  name: 'TableNotExists',
  operation: describeTableOperation,
  delay: 20,
  maxAttempts: 25,
  rules: [{ when: 'error', errors: ['ResourceNotFoundException'], outcome: 'success' }],
}

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
 * - `Table.TableStatus` is `ACTIVE`: over
 * - the service answers with `ResourceNotFoundException`: not yet
 */
export const tableExistsWaiter: DerivedWaiterDescriptor<DescribeTableRequest, DescribeTableResponse> = {
  name: 'TableExists',
  operation: describeTableOperation,
  delay: 20,
  maxAttempts: 25,
  rules: [
    { when: 'path', argument: { path: ['Table', 'TableStatus'] }, expected: ['ACTIVE'], outcome: 'success' },
    { when: 'error', errors: ['ResourceNotFoundException'], outcome: 'retry' },
  ],
}

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
 * When the wait is over is derived from the waiter's name and the operation's page; the pages do not state it. The
 * first of these that holds decides:
 *
 * - the service answers with `ResourceNotFoundException` or HTTP status 404: not yet
 * - `Table.TableStatus` is `ACTIVE`: over
 */
export const tableExistsWaiter: DerivedWaiterDescriptor<DescribeTableRequest, DescribeTableResponse> = {
  name: 'TableExists',
  operation: describeTableOperation,
  delay: 20,
  maxAttempts: 25,
  rules: [
    { when: 'missing', error: 'ResourceNotFoundException', outcome: 'retry' },
    { when: 'status', path: ['Table', 'TableStatus'], values: ['ACTIVE'], outcome: 'success' },
  ],
}

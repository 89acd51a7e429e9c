// Written by Shapewright from boto3's reference pages; do not edit.

import {
  type DescribeEndpointRequest,
  type DescribeEndpointResponse,
  describeEndpointOperation,
} from '../operations/describe-endpoint.js'
import type { DerivedWaiterDescriptor } from '../runtime/wait.js'

/**
 * How to wait: calls `DescribeEndpoint` every 30 seconds, 120 times at most, as the service's pages say.
 *
 * @remarks
 * When the wait is over is what botocore waits for; the pages do not state it. The first of these that holds decides:
 *
 * - `EndpointStatus` is `InService`: over
 * - `EndpointStatus` is `Failed`: failed
 * - the service answers with `ValidationException`: failed
 */
export const endpointInServiceWaiter: DerivedWaiterDescriptor<DescribeEndpointRequest, DescribeEndpointResponse> = {
  name: 'EndpointInService',
  operation: describeEndpointOperation,
  delay: 30,
  maxAttempts: 120,
  rules: [
    { when: 'path', argument: { path: ['EndpointStatus'] }, expected: ['InService'], outcome: 'success' },
    { when: 'path', argument: { path: ['EndpointStatus'] }, expected: ['Failed'], outcome: 'failure' },
    { when: 'error', errors: ['ValidationException'], outcome: 'failure' },
  ],
}

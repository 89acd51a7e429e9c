// Written by Shapewright from boto3's reference pages; do not edit.

import { pingOperation } from '../operations/ping.js'
import type { WaiterDescriptor } from '../runtime/wait.js'

/**
 * How to wait: calls `Ping` every 30 seconds, 60 times at most, as the service's pages say.
 *
 * @remarks
 * The pages do not say when the wait is over, so the caller does.
 */
export const pingAnsweredWaiter: WaiterDescriptor<undefined, void> = {
  name: 'PingAnswered',
  operation: pingOperation,
  delay: 30,
  maxAttempts: 60,
}

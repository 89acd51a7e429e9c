// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError } from '../errors.js'
import type { OperationDescriptor } from '../runtime/operation.js'

/** What `invoke` needs to call `Ping`. */
export const pingOperation: OperationDescriptor<undefined, void> = {
  service: 'loops',
  className: 'Loops',
  operation: 'Ping',
  method: 'ping',
  errors: [],
  serviceError: LoopsServiceError,
}

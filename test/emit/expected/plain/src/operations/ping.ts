// Written by Shapewright from boto3's reference pages; do not edit.

import { JobsServiceError } from '../errors.js'
import type { OperationDescriptor } from '../runtime/operation.js'

/**
 * What `invoke` needs to call `Ping`.
 *
 * @deprecated Deprecated by the service.
 */
export const pingOperation: OperationDescriptor<undefined, void> = {
  service: 'jobs',
  className: 'Jobs',
  operation: 'Ping',
  method: 'ping',
  errors: [],
  serviceError: JobsServiceError,
}

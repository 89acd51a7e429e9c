// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError } from '../errors.js'
import type { OperationDescriptor } from '../runtime/operation.js'

/** What `invoke` needs to call `WaitUntilJobExists`. */
export const waitUntilJobExistsOperation: OperationDescriptor<undefined, void> = {
  service: 'loops',
  className: 'Loops',
  operation: 'WaitUntilJobExists',
  method: 'wait_until_job_exists',
  errors: [],
  serviceError: LoopsServiceError,
}

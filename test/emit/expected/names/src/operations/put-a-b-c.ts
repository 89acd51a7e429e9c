// Written by Shapewright from boto3's reference pages; do not edit.

import { NamesServiceError } from '../errors.js'
import type { OperationDescriptor as RuntimeOperationDescriptor } from '../runtime/operation.js'

/** What `invoke` needs to call `PutABC`. */
export const putABCOperation: RuntimeOperationDescriptor<undefined, void> = {
  service: 'names',
  className: 'Names',
  operation: 'PutABC',
  method: 'put_abc',
  errors: [],
  serviceError: NamesServiceError,
}

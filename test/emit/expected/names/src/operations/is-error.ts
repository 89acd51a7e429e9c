// Written by Shapewright from boto3's reference pages; do not edit.

import { NamesServiceError } from '../errors.js'
import type { OperationDescriptor as RuntimeOperationDescriptor } from '../runtime/operation.js'

/** What `invoke` needs to call `IsError`. */
export const isErrorOperation: RuntimeOperationDescriptor<undefined, void> = {
  service: 'names',
  className: 'Names',
  operation: 'IsError',
  method: 'is_error',
  errors: [],
  serviceError: NamesServiceError,
}

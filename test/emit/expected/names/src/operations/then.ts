// Written by Shapewright from boto3's reference pages; do not edit.

import { NamesServiceError } from '../errors.js'
import type { OperationDescriptor as RuntimeOperationDescriptor } from '../runtime/operation.js'

/** What `invoke` needs to call `Then`. */
export const thenOperation: RuntimeOperationDescriptor<undefined, void> = {
  service: 'names',
  className: 'Names',
  operation: 'Then',
  method: 'then',
  errors: [],
  serviceError: NamesServiceError,
}

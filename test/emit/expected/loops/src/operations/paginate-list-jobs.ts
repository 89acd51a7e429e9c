// Written by Shapewright from boto3's reference pages; do not edit.

import { LoopsServiceError } from '../errors.js'
import type { OperationDescriptor } from '../runtime/operation.js'

/** What `invoke` needs to call `PaginateListJobs`. */
export const paginateListJobsOperation: OperationDescriptor<undefined, void> = {
  service: 'loops',
  className: 'Loops',
  operation: 'PaginateListJobs',
  method: 'paginate_list_jobs',
  errors: [],
  serviceError: LoopsServiceError,
}

// Written by Shapewright from boto3's reference pages; do not edit.

import { request } from '../contracts.js'
import { ResourceNotFound, SageMakerServiceError } from '../errors.js'
import { required, string, structure } from '../runtime/description.js'
import { hasSet, isObject } from '../runtime/object.js'
import type { OperationDescriptor } from '../runtime/operation.js'
import type { StructureSchema } from '../runtime/schema.js'

/** What `StopAutoMLJob` takes. */
export interface StopAutoMLJobRequest {
  /** Which job to stop, by name. */
  AutoMLJobName: string
}

export function isStopAutoMLJobRequest(value: unknown): value is StopAutoMLJobRequest {
  if (!isObject(value)) return false
  let member: unknown = value['AutoMLJobName']
  if (typeof member !== 'string') return false
  for (const key in value) {
    if (key !== 'AutoMLJobName' && hasSet(value, key)) return false
  }
  return true
}

export const StopAutoMLJobRequestSchema: StructureSchema<StopAutoMLJobRequest> = /* @__PURE__ */ structure(
  'StopAutoMLJobRequest',
  request,
  isStopAutoMLJobRequest,
  () => [['AutoMLJobName', string, required]],
)

/** What `invoke` needs to call `StopAutoMLJob`. */
export const stopAutoMLJobOperation: OperationDescriptor<StopAutoMLJobRequest, void> = {
  service: 'sagemaker',
  className: 'SageMaker',
  operation: 'StopAutoMLJob',
  method: 'stop_auto_ml_job',
  input: StopAutoMLJobRequestSchema,
  errors: [ResourceNotFound],
  serviceError: SageMakerServiceError,
}

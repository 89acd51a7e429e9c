// Written by Shapewright from boto3's reference pages; do not edit.

import { ServiceError } from './runtime/errors.js'

/** An error that the service answered with. Those that its pages document have classes of their own. */
export class LoopsServiceError extends ServiceError {}

/** The service's error `JobNotFoundFault`. */
export class JobNotFoundFault extends LoopsServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'JobNotFoundFault'
}

/** The service's error `ResourceNotFoundException`. */
export class ResourceNotFoundException extends LoopsServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ResourceNotFoundException'
}

/** The documented errors by the service's names. */
export interface LoopsErrors {
  JobNotFoundFault: JobNotFoundFault
  ResourceNotFoundException: ResourceNotFoundException
}

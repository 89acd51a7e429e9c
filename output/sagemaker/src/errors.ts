// Written by Shapewright from boto3's reference pages; do not edit.

import { ServiceError } from './runtime/errors.js'

/** An error that the service answered with. Those that its pages document have classes of their own. */
export class SageMakerServiceError extends ServiceError {}

/** The service's error `ResourceInUse`. */
export class ResourceInUse extends SageMakerServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ResourceInUse'
}

/** The service's error `ResourceLimitExceeded`. */
export class ResourceLimitExceeded extends SageMakerServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ResourceLimitExceeded'
}

/** The service's error `ResourceNotFound`. */
export class ResourceNotFound extends SageMakerServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'ResourceNotFound'
}

/** The documented errors by the service's names. */
export interface SageMakerErrors {
  ResourceInUse: ResourceInUse
  ResourceLimitExceeded: ResourceLimitExceeded
  ResourceNotFound: ResourceNotFound
}

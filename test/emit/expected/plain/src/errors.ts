// Written by Shapewright from boto3's reference pages; do not edit.

import { ServiceError } from './runtime/errors.js'

/** An error that the service answered with. Those that its pages document have classes of their own. */
export class JobsServiceError extends ServiceError {}

/** The service's error `LimitExceeded`. */
export class LimitExceeded extends JobsServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'LimitExceeded'
}

/** The service's error `NotFound`. */
export class NotFound extends JobsServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'NotFound'
}

/** The documented errors by the service's names. */
export interface JobsErrors {
  LimitExceeded: LimitExceeded
  NotFound: NotFound
}

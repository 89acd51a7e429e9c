// Written by Shapewright from boto3's reference pages; do not edit.

import { ServiceError as RuntimeServiceError } from './runtime/errors.js'

/** An error that the service answered with. Those that its pages document have classes of their own. */
export class NamesServiceError extends RuntimeServiceError {}

/** The service's error `1st`. */
export class Error1st extends NamesServiceError {
  /** The service's name of the error. */
  static readonly code: string = '1st'
}

/** The service's error `Error`. */
export class ErrorError extends NamesServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'Error'
}

/** The service's error `NamesServiceError`. */
export class NamesServiceErrorError extends NamesServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'NamesServiceError'
}

/** The service's error `NotFound`. */
export class NotFoundError extends NamesServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'NotFound'
}

/** The service's error `__proto__`. */
export class Error__proto__ extends NamesServiceError {
  /** The service's name of the error. */
  static readonly code: string = '__proto__'
}

/** The service's error of this name. */
export class Not_an_identifier_ extends NamesServiceError {
  /** The service's name of the error. */
  static readonly code: string = 'not an identifier */'
}

/** The documented errors by the service's names. */
export interface NamesErrors {
  '1st': Error1st
  Error: ErrorError
  NamesServiceError: NamesServiceErrorError
  NotFound: NotFoundError
  __proto__: Error__proto__
  'not an identifier */': Not_an_identifier_
}

/**
 * What goes wrong between a program and a service.
 *
 * @module
 */

/** Thrown by a transport that could not carry a call. It is never the service's answer: that is a `ServiceError`. */
export class TransportError extends Error {
  override readonly name: string = 'TransportError'
}

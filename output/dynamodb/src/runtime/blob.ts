/**
 * Bytes.
 *
 * @module
 */

/** Whether a value is a `Uint8Array`, of this realm or another; Node's `Buffer` is one. Objects that only inherit from it are none. */
export function isBlob(value: unknown): value is Uint8Array {
  return (
    ArrayBuffer.isView(value) &&
    (value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]')
  )
}

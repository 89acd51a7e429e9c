/**
 * Bytes out of JSON and into it.
 *
 * @module
 */
import { decodeBase64, decodePythonBytes, encodeBase64, isBlob } from './blob.js'
import type { ValueCodec } from './kind-codec.js'
import { isObject } from './object.js'

/** Reads bytes from their text, or from what `JSON.stringify` makes of Node's `Buffer`. Gives undefined for anything else. */
export function readBytes(value: unknown): Uint8Array | undefined {
  if (typeof value === 'string') return decodeBase64(value) ?? decodePythonBytes(value)
  if (!isObject(value) || value['type'] !== 'Buffer' || !Array.isArray(value['data'])) return undefined
  const bytes: readonly unknown[] = value['data']
  return bytes.every((byte) => typeof byte === 'number' && byte === (byte & 255))
    ? Uint8Array.from(bytes as readonly number[])
    : undefined
}

/** Of bytes: their JSON form is base64. */
export const blobCodec: ValueCodec = {
  decode: (value) => readBytes(value) ?? value,
  encode: (value) => (isBlob(value) ? encodeBase64(value) : value),
}

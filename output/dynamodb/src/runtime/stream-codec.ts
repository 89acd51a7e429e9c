/**
 * Streams out of JSON, which holds their content, and into it.
 *
 * @module
 */
import { encodeBase64, encodeText, isBlob, joinBytes } from './blob.js'
import { readBytes } from './blob-codec.js'
import type { EventCodec, ValueCodec } from './kind-codec.js'
import { BufferedStream, contentOf, createStreamingBody } from './streams.js'

/** Of bytes that come or go as a stream: their JSON form is base64. */
export const streamCodec: ValueCodec = {
  decode(value, { form }) {
    const bytes = readBytes(value)
    // A text that is no base64 is refused as an object: who reads it for text would read `text` in another way.
    if (bytes === undefined) return typeof value === 'string' ? Object(value) : value
    return form === 'response' ? createStreamingBody(new BufferedStream([bytes])) : bytes
  },
  encode(value) {
    const bytes = typeof value === 'string' ? encodeText(value) : value
    return encodeBase64(isBlob(bytes) ? bytes : joinBytes(openStream(bytes)))
  },
}

/** Of event streams. */
export const eventCodec: EventCodec = {
  decode: (value, decodeEvent) =>
    Array.isArray(value) ? new BufferedStream(Array.from(value, (event) => decodeEvent(event))) : value,
  encode: (value, encodeEvent) => openStream(value).map((event) => encodeEvent(event)),
}

/** The content of a stream that holds it. */
function openStream(value: unknown): readonly unknown[] {
  const items = contentOf(value)
  if (items) return items
  throw new TypeError('Cannot write a stream as JSON: read it to its end, and give a BufferedStream of what it yielded')
}

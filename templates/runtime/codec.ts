/**
 * Values out of JSON and into it.
 *
 * @module
 */
import { decodeBase64, decodePythonBytes, encodeBase64 } from './base64.js'
import { isBlob } from './blob.js'
import { BufferedStream, joinBytes } from './buffered-stream.js'
import { fitsShape } from './fit.js'
import { readInstant } from './instant.js'
import type { JsonForm } from './json-form.js'
import { isTimestamp } from './timestamp.js'
import type { Shape } from './shape.js'
import { type Converter, convert } from './convert.js'
import { assertValid, type ValidateOptions, type ValidationResult } from './validation.js'

/** The validation that a package has for each shape. */
type Validate = (value: unknown, options?: ValidateOptions) => ValidationResult

/**
 * Turns what `JSON.parse` gave into a value of a shape: dates and bytes from their text, streams from their content. Members that the shape does not have stay as
 * they are. The JSON itself is not changed.
 *
 * @param validate - the shape's own validation
 * @param shape - the description of the same shape
 * @param json - output that boto3 or the AWS CLI printed, AWS JSON, or what {@link encode} gave; values that are no JSON (a `Date`) are kept
 * @param options - how the value that comes out is checked
 * @returns a value of the shape
 * @throws ValidationError where what comes out is not of the shape
 */
export function decode<T>(validate: Validate, shape: Shape, json: unknown, options?: ValidateOptions): T {
  const value = decodeShape(shape, json)
  assertValid(validate(value, options))
  return value as T
}

/**
 * Turns a value of a shape into its JSON form, for `JSON.stringify`. {@link decode} turns it back. The value itself is not changed.
 *
 * @param validate - the shape's own validation
 * @param shape - the description of the same shape
 * @param options - how the value is checked before
 * @returns strings for dates (ISO 8601, UTC) and bytes (base64); plain objects and arrays for the rest
 * @throws ValidationError where the value is not of the shape
 * @throws TypeError for a stream whose content is not known yet
 */
export function encode<T>(validate: Validate, shape: Shape, value: T, options?: ValidateOptions): JsonForm<T> {
  assertValid(validate(value, options))
  return encodeShape(shape, value) as JsonForm<T>
}

/** What {@link decode} does before it looks whether the value is right: what is wrong stays as it is, for a guard to say. */
export function decodeShape(shape: Shape, json: unknown): unknown {
  return convert(shape, json, decoder)
}

/**
 * What {@link encode} does once it has looked whether the value is right.
 *
 * @throws TypeError for a stream whose content is not known yet
 */
export function encodeShape(shape: Shape, value: unknown): unknown {
  return convert(shape, value, encoder)
}

const decoder: Converter = {
  convertScalar(kind, value) {
    if (kind === 'timestamp') return readInstant(value) ?? value
    if (typeof value !== 'string') return value
    const bytes = decodeBase64(value) ?? decodePythonBytes(value)
    if (bytes === undefined) return value
    return kind === 'streaming-output' ? new BufferedStream([bytes]) : bytes
  },
  convertEvents: (value, convertEvent) =>
    Array.isArray(value) ? new BufferedStream(Array.from(value, convertEvent)) : value,
  choose: (shape, value) => fitsShape(shape, convert(shape, value, decoder)),
}

const encoder: Converter = {
  convertScalar(kind, value) {
    if (kind === 'timestamp') return isTimestamp(value) ? Date.prototype.toISOString.call(value) : value
    if (isBlob(value)) return encodeBase64(value)
    if (kind === 'blob') return value
    return encodeBase64(joinBytes(openStream(value)))
  },
  convertEvents: (value, convertEvent) => openStream(value).map(convertEvent),
  choose: fitsShape,
}

/** The content of a stream that holds it. */
function openStream(value: unknown): readonly unknown[] {
  if (value instanceof BufferedStream) return value.items
  throw new TypeError('Cannot write a stream as JSON: read it to its end, and give a BufferedStream of what it yielded')
}

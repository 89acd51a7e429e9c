/**
 * Explains values without parts, where lists and maps hold them or a value may have one of two shapes.
 *
 * @module
 */
import { isBlob } from './blob.js'
import { documentFault } from './document-value.js'
import { addInvalidType, addTooDeep, type Report } from './report.js'
import { isAsyncIterable, isStreamingBlob } from './streams.js'
import { isTimestamp } from './timestamp.js'

/** Explains a string. */
export function explainString(value: unknown, depth: number, report: Report): void {
  if (typeof value !== 'string') addInvalidType(value, depth, report, 'string')
}

/** Explains a boolean. */
export function explainBoolean(value: unknown, depth: number, report: Report): void {
  if (typeof value !== 'boolean') addInvalidType(value, depth, report, 'boolean')
}

/** Explains a number without fraction. */
export function explainInteger(value: unknown, depth: number, report: Report): void {
  if (!Number.isInteger(value)) addInvalidType(value, depth, report, 'integer')
}

/** Explains a number. */
export function explainFloat(value: unknown, depth: number, report: Report): void {
  if (!Number.isFinite(value)) addInvalidType(value, depth, report, 'finite number')
}

/** Explains a point in time. */
export function explainTimestamp(value: unknown, depth: number, report: Report): void {
  if (!isTimestamp(value)) addInvalidType(value, depth, report, 'valid Date')
}

/** Explains bytes. */
export function explainBlob(value: unknown, depth: number, report: Report): void {
  if (!isBlob(value)) addInvalidType(value, depth, report, 'Uint8Array')
}

/** Explains bytes that a request takes as a stream. */
export function explainStreamingInput(value: unknown, depth: number, report: Report): void {
  if (!isStreamingBlob(value)) addInvalidType(value, depth, report, 'Uint8Array, stream or async iterable')
}

/** Explains bytes that a response gives as a stream, and event streams: their events are looked at as they come. */
export function explainAsyncIterable(value: unknown, depth: number, report: Report): void {
  if (!isAsyncIterable(value)) addInvalidType(value, depth, report, 'async iterable')
}

/** Explains a JSON value. */
export function explainDocument(value: unknown, depth: number, report: Report): void {
  const fault = documentFault(value, 1)
  if (fault === 'depth') addTooDeep(depth, report)
  else if (fault === 'type') addInvalidType(value, depth, report, 'JSON value')
}

/** Explains a value of which nothing is known: there is nothing to say. */
export function explainUnknown(): void {}

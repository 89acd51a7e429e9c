/**
 * How pages of operations, paginators and waiters end (spec/README.md §1.3).
 *
 * @module
 */

/** What the last line of such a page is, without spaces at its ends: boto3 ends it with a line of spaces, or with `:returns: None`. */
export const lastLines: readonly string[] = ['', ':returns: None']

/** What stands behind the last line end, without spaces at its ends. Of bytes, that line alone is decoded: a page may have megabytes. */
export function readLastLine(value: string | Uint8Array): string {
  if (typeof value === 'string') return value.slice(value.lastIndexOf('\n') + 1).trim()
  return new TextDecoder().decode(value.subarray(value.lastIndexOf(0x0a /* line feed */) + 1)).trim()
}

/**
 * What cannot be a page, whatever its name (spec/README.md §1.8).
 *
 * @module
 */
import { isUtf8 } from 'node:buffer'
import { lastLines, readLastLine } from '../pages/last-line.js'

/** The largest page of the newer layout has less than 2 MB, of the older 70 MB. Pages of the older layout come from boto3 or from a folder. */
export const maxPageBytes = 256 * 1024 * 1024

/** What a page must not be. */
export interface ContentProblem {
  /** What was found. */
  readonly found: string
  /** What was expected. */
  readonly expected: string
}

/** A document of markup where a page should be: an error page, a login page, a page of the published site itself. No page begins so. */
const markup = /^(?:\ufeff)?\s*<[!?/a-z]/i

/** What pages of operations, paginators and waiters have, which end in one of two ways; hand-written methods end as their authors please. */
const syntaxHeading = '**Request Syntax**'

/** Bytes of a page in which markup shows. */
const headBytes = 512

/**
 * Finds what shows that bytes are no page.
 *
 * @returns undefined where they may be one
 */
export function checkContent(bytes: Uint8Array): ContentProblem | undefined {
  if (bytes.length === 0) return { found: 'The page is empty', expected: 'text' }
  if (bytes.length > maxPageBytes) {
    return { found: `The page has ${bytes.length} bytes`, expected: `at most ${maxPageBytes}` }
  }
  if (bytes.includes(0)) return { found: 'The page has NUL characters', expected: 'text' }
  if (!isUtf8(bytes)) return { found: 'The page is not UTF-8', expected: 'UTF-8' }
  const head = new TextDecoder().decode(bytes.subarray(0, headBytes))
  if (markup.test(head)) return { found: 'HTML or XML stands in place of the page', expected: 'reStructuredText' }
  if (head.trim() === '' && new TextDecoder().decode(bytes).trim() === '') {
    return { found: 'The page has only spaces', expected: 'text' }
  }
  if (
    !lastLines.includes(readLastLine(bytes)) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(syntaxHeading)
  ) {
    return { found: 'The page ends in mid-line', expected: 'an empty last line' }
  }
  return undefined
}

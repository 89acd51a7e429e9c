/**
 * Reading: the text of a page becomes a tree with positions. Knows reStructuredText, nothing of AWS.
 *
 * @module
 */
import type { Parser, Plugin } from 'unified'
import type { VFile } from 'vfile'
import { reportMessage } from '../messages/report.js'
import { decodePage } from './decode.js'
import type { Document } from './nodes.js'
import { Page } from './page.js'
import { readSections } from './sections.js'
import { returnStrayLines } from './stray-lines.js'

export type * from './nodes.js'

/**
 * Reads a page. Whatever is wrong with it becomes a message on the file; nothing throws.
 *
 * @param file - the page: bytes (UTF-8, with or without a byte order mark) or text
 * @returns the page's tree; one without children where the page is empty or no UTF-8
 */
export function readPage(file: VFile): Document {
  const failures = file.messages.length
  const page = new Page(decodePage(file), file)
  const isEmpty = page.filled[0] === page.lineCount
  if (isEmpty && file.messages.length === failures) {
    reportMessage(file, 'page-empty', { found: 'The page has no text', instead: 'The page is left out.' })
  }
  returnStrayLines(page)
  return readSections(page)
}

/** `unified` plugin: `unified().use(restructuredText).parse(file)` gives what {@link readPage} gives. */
export const restructuredText: Plugin<[], string, Document> = function () {
  const parser: Parser<Document> = (_text, file) => readPage(file)
  this.parser = parser
}

/**
 * Inline markup: one pass over a running text, each construct asked only at a character that can begin (or, for `name_`, end) it.
 *
 * @module
 */
import type { InlineNode } from '../nodes.js'
import { readEmphasis } from './emphasis.js'
import { InlineReader } from './inline-reader.js'
import type { InlineText } from './inline-text.js'
import { readInterpreted } from './interpreted.js'
import { readLiteral } from './literal.js'
import { readSimpleReference } from './simple-reference.js'
import { readSubstitutionReference } from './substitution-reference.js'

/**
 * Reads running text. Markup that is opened and never closed is text.
 *
 * @param text - the text
 * @returns its nodes, in order, without gaps: whatever is no markup is a text node
 */
export function readInline(text: InlineText): InlineNode[] {
  const reader = new InlineReader(text)
  const { source } = reader
  let at = 0
  while (at < source.length) {
    switch (source.charCodeAt(at)) {
      case 42 /* * */:
        at = readEmphasis(reader, at)
        break
      case 96 /* ` */:
        at = source.charCodeAt(at + 1) === 96 ? readLiteral(reader, at) : readInterpreted(reader, at)
        break
      case 95 /* _ */:
        at = readSimpleReference(reader, at)
        break
      case 124 /* | */:
        at = readSubstitutionReference(reader, at)
        break
      case 92 /* \ */:
        at += 2
        break
      default:
        at++
    }
  }
  reader.takeText(source.length)
  return reader.nodes
}

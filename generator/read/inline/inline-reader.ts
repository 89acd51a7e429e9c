/**
 * The state of reading one running text: where it stands, what it has, and which searches have already failed.
 *
 * @module
 */
import type { InlineNode, Text } from '../nodes.js'
import { TextNode } from '../positioned-node.js'
import type { InlineText } from './inline-text.js'
import { unescapeText } from './escape.js'

/** What ends in a marker of its own; each remembers a failed search, so that ten million openings cost one search. */
export type Delimiter = '*' | '**' | '``' | '`' | '|'

/** Reads one running text from its start to its end. */
export class InlineReader {
  readonly source: string
  readonly nodes: InlineNode[] = []
  /** Offset in `source` up to which everything is in `nodes`. */
  taken = 0
  readonly #unclosed = new Set<Delimiter>()

  constructor(readonly text: InlineText) {
    this.source = text.source
  }

  /**
   * Finds where an opened delimiter closes.
   *
   * @param from - offset in `source` of the content
   * @param find - the search; only asked until it has failed once, since later openings see the same closings
   * @returns offset of the closing delimiter, or -1
   */
  findClose(delimiter: Delimiter, from: number, find: (source: string, from: number) => number): number {
    if (this.#unclosed.has(delimiter)) return -1
    const at = find(this.source, from)
    if (at === -1) this.#unclosed.add(delimiter)
    return at
  }

  /** Makes a text node of a part of the source. */
  makeText(start: number, end: number): Text {
    return new TextNode(
      this.text.page,
      this.text.pageOffset(start),
      this.text.pageOffset(end),
      unescapeText(this.source.slice(start, end)),
    )
  }

  /** Makes a text node of a part of the source whose backslashes stand for themselves. */
  makeRawText(start: number, end: number): Text {
    const { page } = this.text
    return new TextNode(page, this.text.pageOffset(start), this.text.pageOffset(end), this.source.slice(start, end))
  }

  /** Keeps everything up to an offset as text. */
  takeText(end: number): void {
    if (end > this.taken) this.nodes.push(this.makeText(this.taken, end))
    this.taken = end
  }

  /**
   * Takes a node that stands at `[start, end)`, and the text before it.
   *
   * @returns `end`, where reading goes on
   */
  takeNode(start: number, end: number, node: InlineNode): number {
    this.takeText(start)
    this.nodes.push(node)
    this.taken = end
    return end
  }
}

/**
 * Nodes that keep lines as they stand. Their texts are made on first access: nobody looks at most of them.
 *
 * @module
 */
import type { Comment, LiteralBlock, Text, Unknown } from './nodes.js'
import type { Page } from './page.js'
import { PositionedNode, TextNode } from './positioned-node.js'

/** Lines of a page. */
abstract class LinesNode extends PositionedNode {
  readonly #firstLine: number
  readonly #lastLine: number
  readonly #column: number
  #children: Text[] | undefined

  /**
   * @param page - the page
   * @param start - offset of the block's markup, or of its first line where it has none
   * @param firstLine - the first line kept, from 0
   * @param lastLine - the line after the last one kept
   * @param column - the block's common indentation, which no text has; from 0
   * @param end - offset after the block; after its last line when left out
   */
  constructor(page: Page, start: number, firstLine: number, lastLine: number, column: number, end?: number) {
    super(page, start, end ?? page.end[lastLine - 1]!)
    this.#firstLine = firstLine
    this.#lastLine = lastLine
    this.#column = column
  }

  /** One text per line; blank lines are empty texts. */
  get children(): Text[] {
    return (this.#children ??= this.#readLines())
  }

  #readLines(): Text[] {
    const texts: Text[] = []
    const { page } = this
    for (let line = this.#firstLine; line < this.#lastLine; line++) {
      const start = page.first[line]!
      const value = page.textFromColumn(line, this.#column)
      const blanks = value === '' ? 0 : Math.min(page.column[line]! - this.#column, start - page.start[line]!)
      texts.push(new TextNode(page, start - Math.max(0, blanks), page.end[line]!, value))
    }
    return texts
  }

  override toJSON(): object {
    return { ...super.toJSON(), children: this.children }
  }
}

export class LiteralBlockNode extends LinesNode implements LiteralBlock {
  readonly type = 'literal_block'
}

export class CommentNode extends LinesNode implements Comment {
  readonly type = 'comment'
}

export class UnknownNode extends LinesNode implements Unknown {
  readonly type = 'unknown'
}

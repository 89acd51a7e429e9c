/**
 * Nodes that keep lines as they stand. Their texts are made on first access: nobody looks at most of them.
 *
 * @module
 */
import type { Position } from 'unist'
import type { Text } from './nodes.js'
import type { Page } from './page.js'
import { PAGE, plainNode, type PositionedNode, positionOf, TextNode } from './positioned-node.js'

const LINES: unique symbol = Symbol('lines')
const TEXTS: unique symbol = Symbol('texts')

/** Lines of a page: a literal block, a comment, or a block that nobody knows. */
export class LinesNode<Type extends 'literal_block' | 'comment' | 'unknown'> implements PositionedNode {
  declare readonly type: Type
  declare readonly startOffset: number
  declare readonly endOffset: number
  declare readonly [PAGE]: Page
  declare private readonly [LINES]: readonly [first: number, last: number, column: number]
  declare private [TEXTS]: Text[] | undefined

  /**
   * @param type - what the lines are
   * @param page - the page
   * @param start - offset of the block's markup, or of its first line where it has none
   * @param first - the first line kept, from 0
   * @param last - the line after the last one kept
   * @param column - the block's common indentation, which no text has; from 0
   * @param end - offset after the block; after its last line when left out
   */
  constructor(type: Type, page: Page, start: number, first: number, last: number, column: number, end?: number) {
    this.type = type
    this.startOffset = start
    this.endOffset = end ?? page.end[last - 1]!
    this[PAGE] = page
    this[LINES] = [first, last, column]
    this[TEXTS] = undefined
  }

  get position(): Position {
    return positionOf(this)
  }

  /** One text per line; blank lines are empty texts. */
  get children(): Text[] {
    return (this[TEXTS] ??= readTexts(this[PAGE], ...this[LINES]))
  }

  toJSON(): object {
    return { ...plainNode(this), children: this.children }
  }
}

function readTexts(page: Page, first: number, last: number, column: number): Text[] {
  const texts: Text[] = []
  for (let line = first; line < last; line++) {
    const value = page.textFromColumn(line, column)
    const start = value === '' ? page.end[line]! : page.offsetAtColumn(line, column)
    texts.push(new TextNode(page, start, page.end[line]!, value))
  }
  return texts
}

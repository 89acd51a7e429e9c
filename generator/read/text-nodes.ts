/**
 * Nodes whose inline content is read on first access.
 *
 * @module
 */
import type { Position } from 'unist'
import { InlineText } from './inline/inline-text.js'
import { readInline } from './inline/read-inline.js'
import type { InlineNode } from './nodes.js'
import type { Page } from './page.js'
import { PAGE, plainNode, type PositionedNode, positionOf } from './positioned-node.js'

const LINE: unique symbol = Symbol('line')
const TEXT_END: unique symbol = Symbol('text end')
const CHILDREN: unique symbol = Symbol('children')

/** A paragraph, a title or a term. */
export class RunningTextNode<Type extends 'paragraph' | 'title' | 'term'> implements PositionedNode {
  declare readonly type: Type
  declare readonly startOffset: number
  declare readonly endOffset: number
  declare readonly [PAGE]: Page
  declare private readonly [LINE]: number
  declare private readonly [TEXT_END]: number
  declare private [CHILDREN]: InlineNode[] | undefined

  /**
   * @param type - what the text is
   * @param page - the page
   * @param line - the line that the text starts in, from 0
   * @param textEnd - offset after the text
   * @param startOffset - offset of the node
   * @param endOffset - offset after the node
   */
  constructor(type: Type, page: Page, line: number, textEnd: number, startOffset: number, endOffset: number) {
    this.type = type
    this.startOffset = startOffset
    this.endOffset = endOffset
    this[PAGE] = page
    this[LINE] = line
    this[TEXT_END] = textEnd
    this[CHILDREN] = undefined
  }

  get position(): Position {
    return positionOf(this)
  }

  /** The text's lines without their indentation, joined by `\n`. */
  get source(): string {
    return new InlineText(this[PAGE], this[LINE], this[TEXT_END]).source
  }

  get children(): InlineNode[] {
    return (this[CHILDREN] ??= readInline(new InlineText(this[PAGE], this[LINE], this[TEXT_END])))
  }

  toJSON(): object {
    return { ...plainNode(this), source: this.source, children: this.children }
  }
}

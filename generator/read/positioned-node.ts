/**
 * What all nodes of this reader share: offsets, and a position made of them on demand.
 *
 * Fields are assigned in constructors and declared without initialisers, and what is no syntax has a symbol for its name: both class fields and `#private`
 * names cost V8 a definition per object, which was half of the reading time.
 *
 * @module
 */
import type { Position } from 'unist'
import type { Text } from './nodes.js'
import type { Page } from './page.js'

/** Key of the page that a node stands in. */
export const PAGE: unique symbol = Symbol('page')

/** A node with a place on a page. */
export abstract class PositionedNode<Type extends string> {
  declare readonly type: Type
  /** Offset (from 0) of the node's first character. */
  declare readonly startOffset: number
  /** Offset after the node's last character. Only a node that is still being read moves it. */
  declare endOffset: number
  declare readonly [PAGE]: Page

  constructor(type: Type, page: Page, startOffset: number, endOffset: number) {
    this.type = type
    this.startOffset = startOffset
    this.endOffset = endOffset
    this[PAGE] = page
  }

  /** Computed on each access: lines from 1, columns from 1, offsets from 0. */
  get position(): Position {
    return { start: this[PAGE].pointAt(this.startOffset), end: this[PAGE].pointAt(this.endOffset) }
  }

  /** The node as a plain unist object, with its position and without offsets of its own. */
  toJSON(): object {
    const fields = Object.entries(this).filter(([key]) => key !== 'startOffset' && key !== 'endOffset')
    return { ...Object.fromEntries(fields), position: this.position }
  }
}

/** Text of a page, its escapes resolved. */
export class TextNode extends PositionedNode<'text'> implements Text {
  declare readonly value: string

  constructor(page: Page, startOffset: number, endOffset: number, value: string) {
    super('text', page, startOffset, endOffset)
    this.value = value
  }
}

/** A node that holds other nodes, and has no field of its own. */
export class ParentNode<Type extends string, Children extends unknown[] | []> extends PositionedNode<Type> {
  declare readonly children: Children

  constructor(type: Type, page: Page, startOffset: number, endOffset: number, children: Children) {
    super(type, page, startOffset, endOffset)
    this.children = children
  }
}

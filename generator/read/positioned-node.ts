/**
 * What all nodes of this reader share: offsets, and a position made of them on demand.
 *
 * The classes are written for speed, a page has thousands of nodes. Fields are declared and assigned, and what is no syntax has a symbol for its name: class
 * fields and `#private` names cost V8 a definition per object. The classes that most nodes are of extend nothing: under tsx and esbuild, which set the names of
 * classes, calling `super` is ten times slower.
 *
 * @module
 */
import type { Position } from 'unist'
import type { Text } from './nodes.js'
import type { Page } from './page.js'

/** Key of the page that a node stands in. */
export const PAGE: unique symbol = Symbol('page')

/** A node with a place on a page. */
export interface PositionedNode {
  /** Offset (from 0) of the node's first character. */
  readonly startOffset: number
  /** Offset after the node's last character. */
  readonly endOffset: number
  readonly [PAGE]: Page
}

/** The place of a node: lines from 1, columns from 1, offsets from 0. */
export function positionOf(node: PositionedNode): Position {
  return { start: node[PAGE].pointAt(node.startOffset), end: node[PAGE].pointAt(node.endOffset) }
}

/** A node as a plain unist object, with its position and without offsets of its own. */
export function plainNode(node: PositionedNode): Record<string, unknown> {
  const fields = Object.entries(node).filter(([key]) => key !== 'startOffset' && key !== 'endOffset')
  return { ...Object.fromEntries(fields), position: positionOf(node) }
}

/** Text of a page, its escapes resolved. */
export class TextNode implements Text, PositionedNode {
  declare readonly type: 'text'
  declare readonly startOffset: number
  declare readonly endOffset: number
  declare readonly [PAGE]: Page
  declare readonly value: string

  constructor(page: Page, startOffset: number, endOffset: number, value: string) {
    this.type = 'text'
    this.startOffset = startOffset
    this.endOffset = endOffset
    this[PAGE] = page
    this.value = value
  }

  get position(): Position {
    return positionOf(this)
  }

  toJSON(): object {
    return plainNode(this)
  }
}

/** A node that holds other nodes, and has no field of its own. */
export class ParentNode<Type extends string, Children extends unknown[] | []> implements PositionedNode {
  declare readonly type: Type
  declare readonly startOffset: number
  /** Only a node that is still being read moves it. */
  declare endOffset: number
  declare readonly [PAGE]: Page
  declare readonly children: Children

  constructor(type: Type, page: Page, startOffset: number, endOffset: number, children: Children) {
    this.type = type
    this.startOffset = startOffset
    this.endOffset = endOffset
    this[PAGE] = page
    this.children = children
  }

  get position(): Position {
    return positionOf(this)
  }

  toJSON(): object {
    return plainNode(this)
  }
}

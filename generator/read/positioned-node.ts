/**
 * What all nodes of this reader share: offsets, and a position made of them on demand.
 *
 * @module
 */
import type { Position } from 'unist'
import type { Text } from './nodes.js'
import type { Page } from './page.js'

/** A node with a place on a page. */
export abstract class PositionedNode {
  readonly #page: Page

  /**
   * @param page - the page that the node stands in
   * @param startOffset - offset (from 0) of the node's first character
   * @param endOffset - offset after the node's last character; only a node that is still being read moves it
   */
  constructor(
    page: Page,
    readonly startOffset: number,
    public endOffset: number,
  ) {
    this.#page = page
  }

  /** Computed on each access: lines from 1, columns from 1, offsets from 0. */
  get position(): Position {
    return { start: this.#page.pointAt(this.startOffset), end: this.#page.pointAt(this.endOffset) }
  }

  /** The page that the node stands in. */
  protected get page(): Page {
    return this.#page
  }

  /** The node as a plain unist object, with its position and without offsets of its own. */
  toJSON(): object {
    const { startOffset: _start, endOffset: _end, ...fields } = this as Record<string, unknown>
    return { ...fields, position: this.position }
  }
}

/** Text of a page, its escapes resolved. */
export class TextNode extends PositionedNode implements Text {
  readonly type = 'text'
  constructor(
    page: Page,
    start: number,
    end: number,
    readonly value: string,
  ) {
    super(page, start, end)
  }
}

/** A node that holds other nodes. */
export class ParentNode<Child> extends PositionedNode {
  constructor(
    page: Page,
    start: number,
    end: number,
    readonly children: Child[],
  ) {
    super(page, start, end)
  }
}

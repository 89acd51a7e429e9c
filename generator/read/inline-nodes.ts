/**
 * The inline nodes that this reader makes.
 *
 * @module
 */
import type * as nodes from './nodes.js'
import type { Page } from './page.js'
import { ParentNode } from './positioned-node.js'

/** Inline markup holds exactly one text. */
abstract class MarkedTextNode extends ParentNode<nodes.Text> {
  declare readonly children: [nodes.Text]

  constructor(page: Page, start: number, end: number, children: [nodes.Text]) {
    super(page, start, end, children)
  }
}

export class EmphasisNode extends MarkedTextNode implements nodes.Emphasis {
  readonly type = 'emphasis'
}

export class StrongNode extends MarkedTextNode implements nodes.Strong {
  readonly type = 'strong'
}

export class InlineLiteralNode extends MarkedTextNode implements nodes.InlineLiteral {
  readonly type = 'literal'
}

export class SubstitutionReferenceNode extends MarkedTextNode implements nodes.SubstitutionReference {
  readonly type = 'substitution_reference'
}

export class InterpretedTextNode extends MarkedTextNode implements nodes.InterpretedText {
  readonly type = 'interpreted_text'

  constructor(
    page: Page,
    start: number,
    end: number,
    readonly role: string | null,
    children: [nodes.Text],
  ) {
    super(page, start, end, children)
  }
}

export class ReferenceNode extends MarkedTextNode implements nodes.Reference {
  readonly type = 'reference'
  declare readonly url?: string

  constructor(
    page: Page,
    start: number,
    end: number,
    url: string | undefined,
    readonly anonymous: boolean,
    children: [nodes.Text],
  ) {
    super(page, start, end, children)
    if (url !== undefined) this.url = url
  }
}

/**
 * The inline nodes that have fields of their own. The others are {@link ParentNode}s of one text.
 *
 * @module
 */
import type * as nodes from './nodes.js'
import type { Page } from './page.js'
import { ParentNode } from './positioned-node.js'

/** Text with a role. */
export class InterpretedTextNode extends ParentNode<'interpreted_text', [nodes.Text]> implements nodes.InterpretedText {
  declare readonly role: string | null

  constructor(page: Page, start: number, end: number, role: string | null, child: nodes.Text) {
    super('interpreted_text', page, start, end, [child])
    this.role = role
  }
}

/** A link, by address or by name. */
export class ReferenceNode extends ParentNode<'reference', [nodes.Text]> implements nodes.Reference {
  declare readonly url?: string
  declare readonly anonymous: boolean

  constructor(page: Page, start: number, end: number, url: string | undefined, anonymous: boolean, child: nodes.Text) {
    super('reference', page, start, end, [child])
    if (url !== undefined) this.url = url
    this.anonymous = anonymous
  }
}

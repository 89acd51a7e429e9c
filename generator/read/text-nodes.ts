/**
 * Nodes whose inline content is read on first access.
 *
 * @module
 */
import { InlineText } from './inline/inline-text.js'
import { readInline } from './inline/read-inline.js'
import type { InlineNode, Paragraph, Term, Title } from './nodes.js'
import type { Page } from './page.js'
import { PositionedNode } from './positioned-node.js'

/** A block of running text. */
abstract class RunningTextNode extends PositionedNode {
  readonly #line: number
  readonly #textEnd: number
  #children: InlineNode[] | undefined

  /**
   * @param page - the page
   * @param line - the line that the text starts in, from 0
   * @param textEnd - offset after the text
   * @param startOffset - offset of the node; of the text when left out
   * @param endOffset - offset after the node; after the text when left out
   */
  constructor(
    page: Page,
    line: number,
    textEnd: number,
    startOffset: number = page.first[line]!,
    endOffset: number = textEnd,
  ) {
    super(page, startOffset, endOffset)
    this.#line = line
    this.#textEnd = textEnd
  }

  /** The text's lines without their indentation. */
  protected get inlineText(): InlineText {
    return new InlineText(this.page, this.#line, this.#textEnd)
  }

  get children(): InlineNode[] {
    return (this.#children ??= readInline(this.inlineText))
  }
}

export class ParagraphNode extends RunningTextNode implements Paragraph {
  readonly type = 'paragraph'
  #source: string | undefined

  get source(): string {
    return (this.#source ??= this.inlineText.source)
  }

  override toJSON(): object {
    return { ...super.toJSON(), source: this.source, children: this.children }
  }
}

export class TitleNode extends RunningTextNode implements Title {
  readonly type = 'title'

  override toJSON(): object {
    return { ...super.toJSON(), children: this.children }
  }
}

export class TermNode extends RunningTextNode implements Term {
  readonly type = 'term'

  override toJSON(): object {
    return { ...super.toJSON(), children: this.children }
  }
}

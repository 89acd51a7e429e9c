/**
 * Nodes whose inline content is read on first access.
 *
 * @module
 */
import { InlineText } from './inline/inline-text.js'
import { readInline } from './inline/read-inline.js'
import type { InlineNode, Paragraph } from './nodes.js'
import type { Page } from './page.js'
import { PAGE, PositionedNode } from './positioned-node.js'

const LINE = Symbol('line')
const TEXT_END = Symbol('text end')
const CHILDREN = Symbol('children')

/** A title or a term. */
export class RunningTextNode<Type extends 'paragraph' | 'title' | 'term'> extends PositionedNode<Type> {
  declare private readonly [LINE]: number
  declare private readonly [TEXT_END]: number
  declare private [CHILDREN]: InlineNode[] | undefined

  /**
   * @param type - what the text is
   * @param page - the page
   * @param line - the line that the text starts in, from 0
   * @param textEnd - offset after the text
   * @param startOffset - offset of the node; of the text when left out
   * @param endOffset - offset after the node; after the text when left out
   */
  constructor(
    type: Type,
    page: Page,
    line: number,
    textEnd: number,
    startOffset: number = page.first[line]!,
    endOffset: number = textEnd,
  ) {
    super(type, page, startOffset, endOffset)
    this[LINE] = line
    this[TEXT_END] = textEnd
    this[CHILDREN] = undefined
  }

  /** The text's lines without their indentation. */
  protected get inlineText(): InlineText {
    return new InlineText(this[PAGE], this[LINE], this[TEXT_END])
  }

  get children(): InlineNode[] {
    return (this[CHILDREN] ??= readInline(this.inlineText))
  }

  override toJSON(): object {
    return { ...super.toJSON(), children: this.children }
  }
}

export class ParagraphNode extends RunningTextNode<'paragraph'> implements Paragraph {
  constructor(page: Page, line: number, textEnd: number) {
    super('paragraph', page, line, textEnd)
  }

  get source(): string {
    return this.inlineText.source
  }

  override toJSON(): object {
    return { ...super.toJSON(), source: this.source }
  }
}

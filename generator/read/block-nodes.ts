/**
 * The block nodes that this reader makes.
 *
 * @module
 */
import type * as nodes from './nodes.js'
import type { Page } from './page.js'
import { ParentNode } from './positioned-node.js'

export class DocumentNode extends ParentNode<nodes.BlockNode> implements nodes.Document {
  readonly type = 'document'
}

export class SectionNode extends ParentNode<nodes.Title | nodes.BlockNode> implements nodes.Section {
  readonly type = 'section'
  constructor(
    page: Page,
    start: number,
    end: number,
    readonly depth: number,
    children: (nodes.Title | nodes.BlockNode)[],
  ) {
    super(page, start, end, children)
  }
}

export class BulletListNode extends ParentNode<nodes.ListItem> implements nodes.BulletList {
  readonly type = 'bullet_list'
  constructor(
    page: Page,
    start: number,
    end: number,
    readonly bullet: string,
    children: nodes.ListItem[],
  ) {
    super(page, start, end, children)
  }
}

export class EnumeratedListNode extends ParentNode<nodes.ListItem> implements nodes.EnumeratedList {
  readonly type = 'enumerated_list'
  constructor(
    page: Page,
    startOffset: number,
    endOffset: number,
    readonly start: string,
    children: nodes.ListItem[],
  ) {
    super(page, startOffset, endOffset, children)
  }
}

export class ListItemNode extends ParentNode<nodes.BlockNode> implements nodes.ListItem {
  readonly type = 'list_item'
}

export class DefinitionListNode extends ParentNode<nodes.DefinitionListItem> implements nodes.DefinitionList {
  readonly type = 'definition_list'

  /** Takes in the items of a list that follows at the same column: they are one list. */
  append(list: DefinitionListNode): void {
    for (const item of list.children) this.children.push(item)
    this.endOffset = list.endOffset
  }
}

export class DefinitionListItemNode
  extends ParentNode<nodes.Term | nodes.Definition>
  implements nodes.DefinitionListItem
{
  readonly type = 'definition_list_item'
}

export class DefinitionNode extends ParentNode<nodes.BlockNode> implements nodes.Definition {
  readonly type = 'definition'
}

export class FieldListNode extends ParentNode<nodes.Field> implements nodes.FieldList {
  readonly type = 'field_list'
}

export class FieldNode extends ParentNode<nodes.FieldName | nodes.FieldBody> implements nodes.Field {
  readonly type = 'field'
  declare readonly children: [nodes.FieldName, nodes.FieldBody]
}

export class FieldNameNode extends ParentNode<nodes.Text> implements nodes.FieldName {
  readonly type = 'field_name'
  declare readonly children: [nodes.Text]
}

export class FieldBodyNode extends ParentNode<nodes.BlockNode> implements nodes.FieldBody {
  readonly type = 'field_body'
}

export class DirectiveNode extends ParentNode<nodes.BlockNode> implements nodes.Directive {
  readonly type = 'directive'
  constructor(
    page: Page,
    start: number,
    end: number,
    readonly directive: string,
    readonly argument: string,
    children: nodes.BlockNode[],
  ) {
    super(page, start, end, children)
  }
}

export class BlockQuoteNode extends ParentNode<nodes.BlockNode> implements nodes.BlockQuote {
  readonly type = 'block_quote'
}

export class TransitionNode extends ParentNode<never> implements nodes.Transition {
  readonly type = 'transition'
  declare readonly children: []
}

export class ForeignNode extends ParentNode<nodes.Foreign['children'][number]> implements nodes.Foreign {
  readonly type = 'foreign'
}

export class TargetNode extends ParentNode<nodes.Text> implements nodes.Target {
  readonly type = 'target'
  constructor(
    page: Page,
    start: number,
    end: number,
    readonly name: string,
    children: nodes.Text[],
  ) {
    super(page, start, end, children)
  }
}

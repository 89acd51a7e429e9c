/**
 * The block nodes that have fields of their own. The others are {@link ParentNode}s.
 *
 * @module
 */
import type * as nodes from './nodes.js'
import type { Page } from './page.js'
import { ParentNode } from './positioned-node.js'

/** A title and what follows it. */
export class SectionNode extends ParentNode<'section', nodes.Section['children']> implements nodes.Section {
  declare readonly depth: number

  constructor(page: Page, start: number, end: number, depth: number, children: (nodes.Title | nodes.BlockNode)[]) {
    super('section', page, start, end, children)
    this.depth = depth
  }
}

/** Items with one bullet. */
export class BulletListNode extends ParentNode<'bullet_list', nodes.ListItem[]> implements nodes.BulletList {
  declare readonly bullet: string

  constructor(page: Page, start: number, end: number, bullet: string, children: nodes.ListItem[]) {
    super('bullet_list', page, start, end, children)
    this.bullet = bullet
  }
}

/** Items with one kind of number, in order. */
export class EnumeratedListNode
  extends ParentNode<'enumerated_list', nodes.ListItem[]>
  implements nodes.EnumeratedList
{
  declare readonly start: string

  constructor(page: Page, startOffset: number, endOffset: number, start: string, children: nodes.ListItem[]) {
    super('enumerated_list', page, startOffset, endOffset, children)
    this.start = start
  }
}

/** Terms and their definitions. */
export class DefinitionListNode
  extends ParentNode<'definition_list', nodes.DefinitionListItem[]>
  implements nodes.DefinitionList
{
  constructor(page: Page, start: number, end: number, children: nodes.DefinitionListItem[]) {
    super('definition_list', page, start, end, children)
  }

  /** Takes in the items of a list that follows at the same column: they are one list. */
  append(list: DefinitionListNode): void {
    for (const item of list.children) this.children.push(item)
    this.endOffset = list.endOffset
  }
}

/** A directive with its argument; options and body are children. */
export class DirectiveNode extends ParentNode<'directive', nodes.BlockNode[]> implements nodes.Directive {
  declare readonly directive: string
  declare readonly argument: string

  constructor(page: Page, start: number, end: number, name: string, argument: string, children: nodes.BlockNode[]) {
    super('directive', page, start, end, children)
    this.directive = name
    this.argument = argument
  }
}

/** A name and the address it stands for. */
export class TargetNode extends ParentNode<'target', nodes.Text[]> implements nodes.Target {
  declare readonly name: string

  constructor(page: Page, start: number, end: number, name: string, children: nodes.Text[]) {
    super('target', page, start, end, children)
    this.name = name
  }
}

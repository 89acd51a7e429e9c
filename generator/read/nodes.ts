/**
 * The syntax tree of a reStructuredText page: unist nodes under the names that `restructured` gives them.
 *
 * Every node has a `position` (line and column from 1, offset from 0 in UTF-16 code units of the page's text). `start` is inclusive, `end`
 * exclusive. A node's position covers its markup (the `**` of a strong, the `- ` of a list item), and never the blank lines after it.
 *
 * @module
 */
import type { Literal as UnistLiteral, Parent as UnistParent, Position } from 'unist'

interface Positioned {
  /** Where the node stands in the page. Always there: this reader makes no node that has no source. */
  readonly position: Position
}

interface Parent extends UnistParent, Positioned {
  readonly position: Position
}

interface Literal extends UnistLiteral, Positioned {
  readonly value: string
  readonly position: Position
}

/** The whole page. */
export interface Document extends Parent {
  readonly type: 'document'
  readonly children: BlockNode[]
}

/** A title and what follows it, up to the next title of the same or a lower depth. */
export interface Section extends Parent {
  readonly type: 'section'
  /** From 1; by the order in which the adornment styles appear on the page. */
  readonly depth: number
  /** The title first, then the section's blocks. */
  readonly children: (Title | BlockNode)[]
}

export interface Title extends Parent {
  readonly type: 'title'
  readonly children: InlineNode[]
  /** The line's source. */
  readonly source: string
}

export interface Paragraph extends Parent {
  readonly type: 'paragraph'
  /** Read on first access: most consumers never look inside most paragraphs. */
  readonly children: InlineNode[]
  /** The paragraph's source without the indentation of its lines; lines end in `\n`, the last one has none. */
  readonly source: string
}

export interface BulletList extends Parent {
  readonly type: 'bullet_list'
  /** `*`, `+` or `-`. */
  readonly bullet: string
  readonly children: ListItem[]
}

export interface EnumeratedList extends Parent {
  readonly type: 'enumerated_list'
  /** The number or letter of the first item as written, without its punctuation: `1`, `a`, `#`. */
  readonly start: string
  readonly children: ListItem[]
}

export interface ListItem extends Parent {
  readonly type: 'list_item'
  readonly children: BlockNode[]
}

export interface DefinitionList extends Parent {
  readonly type: 'definition_list'
  readonly children: DefinitionListItem[]
}

export interface DefinitionListItem extends Parent {
  readonly type: 'definition_list_item'
  readonly children: (Term | Definition)[]
}

export interface Term extends Parent {
  readonly type: 'term'
  readonly children: InlineNode[]
  /** The line's source. */
  readonly source: string
}

export interface Definition extends Parent {
  readonly type: 'definition'
  readonly children: BlockNode[]
}

export interface FieldList extends Parent {
  readonly type: 'field_list'
  readonly children: Field[]
}

/** `:name argument: body`. */
export interface Field extends Parent {
  readonly type: 'field'
  readonly children: [FieldName, FieldBody]
}

export interface FieldName extends Parent {
  readonly type: 'field_name'
  /** One text node: the field's name as written between the colons, e.g. `type AutoMLJobName`. */
  readonly children: [Text]
}

export interface FieldBody extends Parent {
  readonly type: 'field_body'
  readonly children: BlockNode[]
}

/** `.. name:: argument`, options as a field list at the start of the children, then the body, parsed. */
export interface Directive extends Parent {
  readonly type: 'directive'
  /** `note`, `py:method`. */
  readonly directive: string
  /** The rest of the first line for directives that take an argument (`py:method`, `toctree`, `image`, `code`), otherwise empty. */
  readonly argument: string
  readonly children: BlockNode[]
}

/** Text after `::`, kept as it stands. One text node per line, without the block's common indentation; blank lines between are empty texts. */
export interface LiteralBlock extends Parent {
  readonly type: 'literal_block'
  readonly children: Text[]
}

export interface BlockQuote extends Parent {
  readonly type: 'block_quote'
  readonly children: BlockNode[]
}

/** `.. ` followed by anything that is no directive or target: kept, never shown. One text node per line. */
export interface Comment extends Parent {
  readonly type: 'comment'
  readonly children: Text[]
}

/** `.. _name: address`: what references by name lead to. One text node with the address, none where it has none. */
export interface Target extends Parent {
  readonly type: 'target'
  /** The name between `_` and `:`, without its backquotes; empty for an anonymous target (`__ address`). */
  readonly name: string
  readonly children: Text[]
}

export interface Transition extends Parent {
  readonly type: 'transition'
  readonly children: []
}

/** A block that neither this reader nor `restructured` knows, e.g. a malformed table. Its lines are kept, a message names it. */
export interface Unknown extends Parent {
  readonly type: 'unknown'
  readonly children: Text[]
}

/** What `restructured` read in this reader's place (tables, footnotes, line blocks …): its own node, positions of the whole block on each node. */
export interface Foreign extends Parent {
  readonly type: 'foreign'
  /** `restructured`'s nodes. */
  readonly children: Parent[]
}

export interface Text extends Literal {
  readonly type: 'text'
}

export interface Emphasis extends Parent {
  readonly type: 'emphasis'
  readonly children: Text[]
}

export interface Strong extends Parent {
  readonly type: 'strong'
  readonly children: Text[]
}

/** ``` ``code`` ``` */
export interface InlineLiteral extends Parent {
  readonly type: 'literal'
  readonly children: [Text]
}

/** `` `text <url>`_ ``, `` `text <url>`__ ``, `` `name`_ `` and `name_`. */
export interface Reference extends Parent {
  readonly type: 'reference'
  /** The address between `<` and `>`; absent for a reference by name. */
  readonly url?: string
  /** True for `__`. */
  readonly anonymous: boolean
  readonly children: [Text]
}

/** `` :role:`text` `` or `` `text` ``. */
export interface InterpretedText extends Parent {
  readonly type: 'interpreted_text'
  /** `py:meth`, `doc`, `ref`; null for the default role. */
  readonly role: string | null
  readonly children: [Text]
}

export interface SubstitutionReference extends Parent {
  readonly type: 'substitution_reference'
  readonly children: [Text]
}

export type InlineNode = Text | Emphasis | Strong | InlineLiteral | Reference | InterpretedText | SubstitutionReference

export type BlockNode =
  | Section
  | Paragraph
  | BulletList
  | EnumeratedList
  | DefinitionList
  | FieldList
  | Directive
  | LiteralBlock
  | BlockQuote
  | Comment
  | Target
  | Transition
  | Unknown
  | Foreign

export type SyntaxNode =
  | Document
  | BlockNode
  | InlineNode
  | Title
  | ListItem
  | DefinitionListItem
  | Term
  | Definition
  | Field
  | FieldName
  | FieldBody

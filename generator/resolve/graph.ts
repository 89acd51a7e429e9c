/**
 * The shapes of one page while they are being joined: a tree at first, a graph once recursion has been ended, shared once equal shapes are one.
 *
 * @module
 */
import type { Description, DescribedType } from '../parse/description.js'
import type { OperationPage, PaginatorPage, WaiterPage } from '../parse/page.js'
import type { WireForm } from '../model/index.js'
import type { SyntaxPlace } from '../parse/syntax/syntax-value.js'

/** A page whose shapes are in the graph. */
export type ShapePage = OperationPage | PaginatorPage | WaiterPage

/** Where a node or a member was seen: what gives a position when somebody asks. */
export interface Sighting {
  readonly page: ShapePage
  /** In the lists. */
  readonly description?: Description
  /** In the Syntax block. */
  readonly syntax?: SyntaxPlace
}

/** A structure's member. */
export interface Edge {
  readonly name: string
  node: Node
  readonly required: boolean
  readonly idempotencyToken: boolean
  /** Another form that the value may have. */
  readonly alternative?: Node
  /** Of a request: values of its enum that only the text lists (`prose-values.ts`). */
  readonly proseValues?: readonly string[]
  /** What boto3 calls otherwise, opens or closes (`wire-facts.ts`). */
  wireName?: string
  wireForm?: WireForm
  /** What the page says of the member; the member's own text, not its shape's. */
  readonly description?: Description
  readonly sighting: Sighting
}

interface NodeBase {
  /** The bullet, when it is unnamed: its text is the shape's own. */
  readonly description?: Description
  readonly sighting: Sighting
}

/** A structure on one page. */
export interface StructureNode extends NodeBase {
  readonly kind: 'structure'
  readonly members: Edge[]
  readonly union: boolean
  readonly eventStream: boolean
  /** The page left the members out. */
  readonly unknown: boolean
  /** The page left the lists out, and what they said is known from what was published (`restore-sections.ts`). */
  readonly restored?: true
}

/** A list on one page. */
export interface ListNode extends NodeBase {
  readonly kind: 'list'
  member: Node
}

/** A map on one page. */
export interface MapNode extends NodeBase {
  readonly kind: 'map'
  key: Node
  value: Node
}

/** A string on one page. */
export interface StringNode extends NodeBase {
  readonly kind: 'string'
  readonly enum?: readonly string[]
  /** Only with `enum`: the member that the values belong to, directly or through lists and maps. */
  readonly memberName?: string
}

/** A shape without parts. */
export interface ScalarNode extends NodeBase {
  readonly kind: 'integer' | 'float' | 'boolean' | 'timestamp' | 'blob' | 'document' | 'unknown'
  readonly streaming?: true
  /** Only of a document: it stands for a text. */
  readonly text?: true
}

/** `{'... recursive ...'}`: replaced by the shape it means. */
export interface RecursiveNode extends NodeBase {
  readonly kind: 'recursive'
  /** What the lists say is there; `unknown` where they say nothing. */
  readonly wanted: DescribedType
}

/** Any shape of a page. */
export type Node = StructureNode | ListNode | MapNode | StringNode | ScalarNode | RecursiveNode

/** One side of an operation on one page. */
export interface Root {
  readonly side: 'input' | 'output'
  readonly page: ShapePage
  node: StructureNode
}

/** What a page leaves out of one side of its operation. */
export type Missing = 'list' | 'syntax' | 'both'

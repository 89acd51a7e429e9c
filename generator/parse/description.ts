/**
 * The second witness of a page: what its lists say of a parameter, a member, an element (spec/README.md §4, §5).
 *
 * @module
 */
import type { BlockNode, ListItem, Text } from '../read/nodes.js'

/** Types as the lists write them. */
export type DescribedType =
  | 'string'
  | 'integer'
  | 'float'
  | 'boolean'
  | 'timestamp'
  | 'blob'
  | 'stream'
  | 'eventStream'
  | 'list'
  | 'dict'
  | 'document'
  | 'alternative'
  | 'unknown'

/** One bullet or one parameter, and what is nested under it. */
export interface Description {
  /** The member's name; absent for a list's element and a map's key and value. */
  readonly name?: string
  readonly type: DescribedType
  /** The type as the page writes it: `:ref:`document<document>``, `bytes or seekable file-like object`. */
  readonly typeText: string
  /** Marked `**[REQUIRED]**`. */
  readonly required: boolean
  /** Blocks of prose, markers taken out. */
  readonly prose: readonly BlockNode[]
  /** Names that the tagged-union note gives; absent where there is no note. */
  readonly union?: readonly string[]
  /** True where the page says "This field is autopopulated if not provided": an idempotency token (spec/README.md §4.5). */
  readonly autopopulated: boolean
  /** True where the page says in other words that boto3 fills the value in: such a parameter is not in the Syntax block (spec/README.md §4.5). */
  readonly filledIn: boolean
  /** Bullets nested under this one, in page order. */
  readonly children: readonly Description[]
  /** Bullets nested under this one that look like members and describe nothing, because their heads were damaged. */
  readonly strange: readonly ListItem[]
  /** The bullet's or the field's own node, for positions. */
  readonly node: { readonly position: Text['position'] }
}

const types: ReadonlyMap<string, DescribedType> = new Map([
  ['string', 'string'],
  ['str', 'string'],
  ['integer', 'integer'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['float', 'float'],
  ['double', 'float'],
  ['boolean', 'boolean'],
  ['bool', 'boolean'],
  ['datetime', 'timestamp'],
  ['timestamp', 'timestamp'],
  ['bytes', 'blob'],
  ['bytes or seekable file-like object', 'stream'],
  [':class:`.StreamingBody`', 'stream'],
  [':class:`.EventStream`', 'eventStream'],
  ['list', 'list'],
  ['dict', 'dict'],
  ['*dict*', 'dict'],
  [':ref:`document<document>`', 'document'],
  ['document', 'document'],
  ['JSON serializable', 'document'],
  ['str or dict', 'alternative'],
])

/**
 * Reads the type that a bullet or a `:type:` field names.
 *
 * @param text - the type as the page writes it, without parentheses
 * @returns its kind; `unknown` for any other text
 */
export function parseDescribedType(text: string): DescribedType {
  return types.get(text.trim()) ?? 'unknown'
}

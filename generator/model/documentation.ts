/**
 * What a page says in prose, as Markdown syntax tree.
 *
 * @module
 */
import type { BlockContent, DefinitionContent } from 'mdast'

/** Prose of a page: mdast flow content without positions. Text in it is the page's, unescaped: whoever prints it escapes it. */
export type Documentation = readonly (BlockContent | DefinitionContent)[]

/** A deprecation that a page states. */
export interface Deprecation {
  /** The page's own reason; absent where it gives none. */
  readonly reason?: Documentation
}

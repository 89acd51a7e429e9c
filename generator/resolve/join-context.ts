/**
 * What joining needs to know of the page at hand.
 *
 * @module
 */
import type { ShapePage } from './graph.js'

/** What joining needs to know of its page. */
export interface JoinContext {
  readonly page: ShapePage
  readonly side: 'input' | 'output'
  /** Whether the lists of this side are there; where they are not, a missing bullet means nothing. */
  readonly hasList: boolean
  /** Whether the Syntax block of this side is there. */
  readonly hasSyntax: boolean
  /** Whether a message says that the page was cut off; the same object for all of one side. */
  readonly cut: { isReported: boolean }
}

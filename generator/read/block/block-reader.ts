/**
 * Reading blocks: which construct a line begins, and how far the lines go that belong to it.
 *
 * @module
 */
import type { BlockNode } from '../nodes.js'
import type { Page } from '../page.js'

/** Lines that lie together, as {@link BlockReader.measure} finds them. */
export interface Extent {
  /** The line after the last one with text; the line asked for where there is none. */
  readonly end: number
  /** The least column (from 0) of the lines with text; the least one asked for where there are none. */
  readonly column: number
}

/**
 * What the readers of single constructs see of the reading of a page.
 *
 * A region is the lines `[line, limit)` (from 0) at a column (from 0): no line in it that has text starts left of the column.
 */
export interface BlockReader {
  readonly page: Page
  /** The line after the last one that the construct just read took. */
  next: number
  /** How many blocks of this page no construct knew. */
  unknownCount: number

  /** Reads the blocks of a region. */
  readBlocks(line: number, limit: number, column: number): BlockNode[]

  /** Finds the lines from `line` on that start at a column of `least` or right of it, up to the first that does not; blank lines lie between, not at the end. */
  measure(line: number, limit: number, least: number): Extent
}

/**
 * Reads one construct.
 *
 * @param reader - the reading of the page; the construct sets its `next`
 * @param line - a line of the region with text at the region's column
 * @param limit - the line after the region
 * @param column - the region's column
 * @returns the blocks, or undefined where the line begins no such construct; then nothing is changed
 */
export type BlockConstruct = (
  reader: BlockReader,
  line: number,
  limit: number,
  column: number,
) => readonly BlockNode[] | undefined

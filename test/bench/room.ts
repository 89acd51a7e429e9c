/**
 * A room of the benchmark: one subject, with rows of its own.
 *
 * @module
 */
import type { PageSource } from './installed/pages.js'
import type { OwnPackages } from './installed/own-packages.js'
import type { Row } from './report/row.js'

/** What all rooms share. */
export interface Bench {
  /** Whether to measure less and come to an end sooner. */
  readonly quick: boolean
  /** Absolute path of the project. */
  readonly root: string
  readonly pages: PageSource
  readonly own: OwnPackages
  /** Tells who waits what is going on. */
  log(text: string): void
}

/** What a room has measured. */
export interface RoomResult {
  readonly rows: readonly Row[]
  /** Text for who asks for this room alone. */
  readonly details?: string
}

/** One subject of the benchmark. */
export interface Room {
  /** What the command line calls it. */
  readonly name: string
  /**
   * Measures.
   *
   * @throws if something that is measured does not work
   */
  measure(bench: Bench): Promise<RoomResult>
}

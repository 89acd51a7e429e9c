/**
 * What the stage gives.
 *
 * @module
 */
import type { ModuleInputs } from './module-inputs.js'

/** A file of the package. */
export interface EmittedFile {
  /** Path in the package, with `/`. */
  readonly path: string
  /** The whole text, not formatted. */
  readonly text: string
  /** Ranges of the text that are in their final layout already, ascending; a formatter leaves them as they are. */
  readonly settled?: readonly SettledRange[]
  /** What the file was made from, where that is known. */
  readonly inputs?: ModuleInputs
  /** True where an earlier run made the file from the same: its text is made when somebody asks for it, and is what it was. */
  readonly isSame?: true
}

/** Part of a text: offsets from 0 in UTF-16 code units, `start` inclusive, `end` exclusive. It is whole statements, with an empty line before and after. */
export interface SettledRange {
  readonly start: number
  readonly end: number
}

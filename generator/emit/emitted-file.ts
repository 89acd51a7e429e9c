/**
 * What the stage gives.
 *
 * @module
 */

/** A file of the package. */
export interface EmittedFile {
  /** Path in the package, with `/`. */
  readonly path: string
  /** The whole text, not formatted. */
  readonly text: string
}

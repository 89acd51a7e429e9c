/**
 * Where a fact of the model comes from.
 *
 * @module
 */

/** A place on a page. */
export interface Origin {
  /** The page's path below the spec folder, with `/`: `sagemaker/client/describe_auto_ml_job.rst`. */
  readonly page: string
  /** Line, from 1. */
  readonly line: number
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number
}

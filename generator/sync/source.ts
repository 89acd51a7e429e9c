/**
 * What a source of pages does.
 *
 * @module
 */
import type { Stage, StagedChanges } from './stage.js'

/** How far a service is. */
export interface SourceProgress {
  readonly service: string
  /** Pages that are done. */
  readonly done: number
  /** Pages that are known to be there; it grows while index pages are read. 0 where the source does not tell. */
  readonly total: number
}

/** A place that pages come from. */
export interface PageSource {
  /** As the manifest names it: `boto3`, an address, or a folder as it was given. */
  readonly name: string
  /** Services that may be fetched at the same time. */
  readonly parallel: number
  /**
   * Lists the services.
   *
   * @returns ascending
   * @throws SyncProblem where that cannot be told
   */
  listServices(): Promise<readonly string[]>
  /**
   * Fetches all pages of a service into a stage. What is wrong with a page is reported to the stage.
   *
   * @returns false where the source has no such service
   * @throws SyncProblem where the service cannot be fetched at all
   */
  fetchService(stage: Stage, onProgress: (progress: SourceProgress) => void): Promise<boolean>
  /**
   * Takes a second look at a service whose pages are all there: for a sign that the source has more of it than was fetched. Only a source that can tell has this.
   *
   * @returns a sentence without its full stop; undefined if there is no sign
   */
  lookAgain?(stage: Stage, changes: StagedChanges): Promise<string | undefined>
}

/**
 * Saying how far a run is, and letting others in.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises'
import type { FoundPages } from '../pages/find.js'
import type { Progress } from '../result.js'
import type { ReadOptions } from './options.js'

/** Says which step a service is at. `read` is said once for every page, or once for as many `pages`. */
export type Tracker = (step: Progress['step'], service: string, pages?: number) => void

/**
 * Counts the pages of a run.
 *
 * @param found - all pages of the run
 * @param options - whom to tell
 */
export function trackProgress(found: FoundPages, { onProgress }: Pick<ReadOptions, 'onProgress'>): Tracker {
  const total = found.services.reduce((sum, { pages }) => sum + pages.length, 0)
  let done = 0
  return (step, service, pages = 1) => {
    if (step === 'read') done += pages
    onProgress?.({ service, step, done, total })
  }
}

/**
 * Lets an interrupt in now and then.
 *
 * @param count - pages read so far
 */
export async function yieldSometimes(count: number): Promise<void> {
  if (count % 32 === 0) await setImmediate()
}

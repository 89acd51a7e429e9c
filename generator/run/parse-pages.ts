/**
 * Reading and parsing all pages of a service.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import type { LoadedPage } from '../pages/load.js'
import type { Page } from '../parse/index.js'
import type { ModelStages } from '../stages.js'
import { catchFault } from './faults.js'
import type { ReadOptions } from './options.js'
import { type Tracker, yieldSometimes } from './progress.js'

/** What the pages of a service say. */
export interface ParsedPages {
  readonly parsed: readonly Page[]
  /** Pages that are there and say nothing of use: below the input folder, without `.rst`. A message says why. */
  readonly failed: readonly string[]
}

/**
 * Reads and parses pages. A page that fails is reported, and the others go on, so that one run shows every problem.
 *
 * @param faults - takes messages about mistakes of the generator; problems of pages go to their files
 */
export async function parsePages(
  service: string,
  loaded: readonly LoadedPage[],
  { readPage, parsePage }: ModelStages,
  faults: MessageRecord[],
  tracker: Tracker,
  options: Pick<ReadOptions, 'debug' | 'memory'>,
): Promise<ParsedPages> {
  const parsed: Page[] = []
  const failed: string[] = []
  const { memory } = options
  for (const page of loaded) {
    const { file, isLoaded } = page
    tracker('read', service)
    let found = isLoaded ? memory?.recall(page) : []
    if (!found) {
      const known = faults.length
      found = catchFault(() => parsePage(readPage(file), file), file.path, faults, options)
      if (faults.length === known) memory?.remember(page, found)
    }
    for (const item of found) parsed.push(item)
    if (found.length === 0 && file.data.page !== undefined) failed.push(file.data.page.replace(/\.rst$/, ''))
    await yieldSometimes(parsed.length)
  }
  return { parsed, failed }
}

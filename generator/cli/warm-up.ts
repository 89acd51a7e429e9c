/**
 * Getting ready for the first edit of a watch.
 *
 * @module
 */
import { readServices } from '../generate.js'
import { findPages } from '../pages/find.js'
import type { PageMemory } from '../run/page-memory.js'
import { stages } from '../stages.js'
import type { Settings } from './settings.js'

/**
 * Reads what the next run will need, where the last one found everything as it was and so read nothing: otherwise the first edit pays for it. Only where one service is
 * watched: more than one is not kept, and which of many will be edited nobody knows.
 *
 * @param memory - takes the pages
 */
export async function warmUp(
  settings: Pick<Settings, 'cwd' | 'input' | 'services'>,
  memory: PageMemory,
): Promise<void> {
  const { cwd, input, services } = settings
  if (!memory.isEmpty || findPages(input, cwd, services).services.length !== 1) return
  await Promise.all([readServices({ cwd, input, memory, ...(services && { services }) }), stages.loadEmitStages()])
}

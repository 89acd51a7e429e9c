/**
 * Pages for rooms that can do with the few that come with the project.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from '../room.js'

/** Pages of a service. */
export interface LocatedPages {
  readonly folder: string
  readonly count: number
  /** Whether they are all pages of the service; only then do goals count. */
  readonly isWhole: boolean
}

/** Locates all pages of a service, or else those that come with the project. */
export function locateWhole({ pages }: Bench, service: string): LocatedPages {
  const found = pages.find(service)
  const folder = typeof found === 'string' ? pages.embedded : found.folder
  const names = readdirSync(join(folder, service), { recursive: true, encoding: 'utf8' })
  // One more lies beside the folder: the page of the service.
  const count = names.filter((name) => name.endsWith('.rst')).length + 1
  return { folder, count, isWhole: typeof found !== 'string' }
}

import { join } from 'node:path'
import { openSiteSource } from '../../generator/sync/site-source.js'
import { type SyncOptions, type SyncResult, syncServices } from '../../generator/sync/sync-services.js'
import type { PageSource } from '../../generator/sync/source.js'
import type { FetchLimits } from '../../generator/sync/fetch-limits.js'

/** Small, so that tests are fast. */
const limits: FetchLimits = {
  maxBytes: 1_000_000,
  idleMs: 700,
  totalMs: 2000,
  retries: 2,
  pauseMs: 1,
  maxWaitMs: 30,
}

/** Opens a site with small limits. */
export function openSite(address: string, changes: Partial<FetchLimits> = {}): PageSource {
  return openSiteSource(address, { limits: { ...limits, ...changes } })
}

/** Syncs the service `harbour` into `<folder>/spec`, at a fixed time. */
export function syncHarbour(
  folder: string,
  source: PageSource,
  changes: Partial<SyncOptions> = {},
): Promise<SyncResult> {
  const now = (): Date => new Date('2026-01-31T12:00:00.000Z')
  return syncServices({ cwd: folder, input: join(folder, 'spec'), source, services: ['harbour'], now, ...changes })
}

/** Messages as `rule: path: found`; addresses without their port. */
export function listMessages({ messages }: SyncResult): string[] {
  return messages.map(({ rule, path, found }) => `${rule}: ${path}: ${found}`.replaceAll(/127\.0\.0\.1:\d+/g, 'site'))
}

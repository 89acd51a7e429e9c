/**
 * Where pages can come from on this machine: found out, not asked.
 *
 * @module
 */
import { openBoto3Source } from '../sync/boto3-source.js'
import { openSiteSource, siteAddress } from '../sync/site-source.js'
import type { PageSource } from '../sync/source.js'

/** A source that answers. */
export interface FoundSource {
  /** As `--from` takes it. */
  readonly from: 'site' | 'boto3'
  readonly title: string
  /** Names of its services, ascending. */
  readonly services: readonly string[]
}

/** Milliseconds in which the site answers, or counts as not there. */
const siteMs = 10_000

/**
 * Asks the published reference and the local boto3 for their services, both at once.
 *
 * @param python - interpreter for boto3; `python3`, then `python`, unless given
 * @returns those that answer, the one to prefer first
 */
export async function findSources(python?: string): Promise<readonly FoundSource[]> {
  const limits = { retries: 0, totalMs: siteMs, idleMs: siteMs / 2 }
  const found = await Promise.all([
    askSource('site', "boto3's published reference", openSiteSource(siteAddress, { limits })),
    askSource('boto3', 'the boto3 on this machine', openBoto3Source({ ...(python !== undefined && { python }) })),
  ])
  return found.filter((source) => source !== undefined)
}

/** A source that cannot be asked is none; why, `sync` tells whoever names it. */
async function askSource(
  from: FoundSource['from'],
  title: string,
  source: PageSource,
): Promise<FoundSource | undefined> {
  try {
    const services = await source.listServices()
    return services.length === 0 ? undefined : { from, title, services }
  } catch {
    return undefined
  }
}

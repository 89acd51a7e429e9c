/**
 * Pages from a published reference: Sphinx publishes the source of each page beside it, below `_sources`, with `.txt` at its end.
 *
 * @module
 */
import pLimit from 'p-limit'
import { type FetchLimits, defaultLimits } from './fetch-limits.js'
import { type PageAnswer, fetchPage } from './fetch-page.js'
import { listEntries, resolveEntry } from './index-links.js'
import { type Inventory, locateInventory, parseInventory } from './inventory.js'
import { isPagePath } from './page-path.js'
import { makeProblem } from './problems.js'
import type { PageSource, SourceProgress } from './source.js'
import type { Stage } from './stage.js'

/** The reference that boto3's makers publish. */
export const siteAddress = 'https://boto3.amazonaws.com/v1/documentation/api/latest/_sources'

/** How a site is asked. */
export interface SiteOptions {
  /** Requests at the same time, from 1; 8 unless given. */
  readonly concurrency?: number
  readonly limits?: Partial<FetchLimits>
}

/**
 * Opens a published reference as a source.
 *
 * @param address - the address of `_sources`, below which `reference/services/S.rst.txt` stands
 * @throws SyncProblem where it is no address
 */
export function openSiteSource(address: string, { concurrency = 8, limits }: SiteOptions = {}): PageSource {
  const base = checkAddress(address)
  const allLimits = { ...defaultLimits, ...limits }
  const limit = pLimit(concurrency)
  let inventory: Promise<Inventory> | undefined
  const readInventory = (): Promise<Inventory> => (inventory ??= fetchInventory(base, allLimits))
  return {
    name: base,
    parallel: 1,
    listServices: async () => (await readInventory()).services,
    fetchService: (stage, onProgress) => fetchService(base, stage, onProgress, limit, allLimits),
  }
}

function checkAddress(address: string): string {
  const problem = (found: string): Error => makeProblem(address, 'source-unusable', { found })
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw problem('This is no address')
  }
  if (url.username !== '' || url.password !== '') throw problem('The address has a user or a password in it')
  if (url.search !== '' || url.hash !== '') throw problem('The address has a part after `?` or `#`')
  return url.href.replace(/\/+$/, '')
}

async function fetchInventory(base: string, limits: FetchLimits): Promise<Inventory> {
  const address = locateInventory(base)
  const answer = await fetchPage(address, {}, limits, parseInventory)
  if (answer.kind === 'content') return parseInventory(answer.bytes) as Inventory
  const found = `The site's list of pages cannot be fetched: ${describeAnswer(answer)}`
  throw makeProblem(address, 'source-unusable', { found })
}

/** The index page first: it names the pages; the index pages of resources name further ones. */
async function fetchService(
  base: string,
  stage: Stage,
  onProgress: (progress: SourceProgress) => void,
  limit: ReturnType<typeof pLimit>,
  limits: FetchLimits,
): Promise<boolean> {
  const { service } = stage
  const seen = new Set<string>()
  let done = 0
  const take = async (path: string): Promise<PageAnswer> => {
    seen.add(path)
    const address = `${base}/reference/services/${path}.txt`
    const answer = await limit(() => fetchPage(address, stage.validators(path) ?? {}, limits))
    const isTaken = takeAnswer(stage, path, address, answer)
    onProgress({ service, done: ++done, total: seen.size })
    const isIndex = path === `${service}.rst` || path.endsWith('/index.rst')
    if (isTaken && isIndex) await Promise.all(listPages(stage, path, seen).map(take))
    return answer
  }
  const answer = await take(`${service}.rst`)
  return answer.kind !== 'missing'
}

/** The pages that an index page names and that are not yet asked for. */
function listPages(stage: Stage, path: string, seen: Set<string>): string[] {
  const text = new TextDecoder().decode(stage.read(path))
  return listEntries(text).flatMap((entry) => {
    const page = resolveEntry(path, entry)
    if (!isPagePath(stage.service, page)) {
      const found = `The index page names ${JSON.stringify(entry)}, which is no page of the service`
      stage.report(path, 'page-address', { found })
      return []
    }
    if (seen.has(page)) return []
    seen.add(page)
    return [page]
  })
}

/** @returns whether the page's content is at hand */
function takeAnswer(stage: Stage, path: string, address: string, answer: PageAnswer): boolean {
  if (answer.kind === 'content') return stage.put(path, answer.bytes, answer.validators)
  if (answer.kind === 'unchanged' && stage.keep(path)) return true
  // that the service is not there is said once, by the caller
  if (answer.kind === 'missing' && path === `${stage.service}.rst`) return false
  stage.report(path, 'page-fetch', { found: `${address} cannot be fetched: ${describeAnswer(answer)}` })
  return false
}

function describeAnswer(answer: PageAnswer): string {
  if (answer.kind === 'failed') return answer.reason
  return answer.kind === 'missing' ? 'it is not there' : 'the server says that it is unchanged, which was not asked'
}

/**
 * Pages from a published reference: Sphinx publishes the source of each page beside it, below `_sources`, with `.txt` at its end.
 *
 * @module
 */
import pLimit from 'p-limit'
import { type FetchLimits, defaultLimits } from './fetch-limits.js'
import { type PageAnswer as FetchAnswer, checkPage, fetchPage } from './fetch-page.js'
import { listEntries, resolveEntry } from './index-links.js'
import { type Inventory, parseInventory } from './inventory.js'
import { isPagePath } from './page-path.js'
import { makeProblem } from './problems.js'
import type { PageSource, SourceProgress } from './source.js'
import type { Stage, StagedChanges } from './stage.js'

/** What came of a page; `skipped` where the site had failed too often to be asked. */
type PageAnswer = FetchAnswer | { readonly kind: 'skipped' }

/** A site that fails so often, each time after several tries, is in trouble: one that is not there would cost a minute for each page. */
const maxFailures = 3

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
  let version: Promise<string | undefined> | undefined
  const readVersion = (): Promise<string | undefined> => (version ??= fetchVersion(base, allLimits))
  const readInventory = (): Promise<Inventory> => (inventory ??= fetchInventory(base, allLimits))
  return {
    name: base,
    parallel: 1,
    listServices: async () => (await readInventory()).services,
    fetchService: async (stage, onProgress) => {
      stage.boto3 = await readVersion()
      return fetchService(base, stage, onProgress, limit, allLimits)
    },
    lookAgain: async (stage, changes) => {
      if (!needsSecondLook(stage, changes)) return undefined
      const again = await askAgain(base, stage, changes, allLimits)
      // a copy of the reference may have no inventory
      return again ?? compareInventory(stage, changes, await readInventory().catch(() => undefined))
    },
  }
}

function checkAddress(address: string): string {
  if (!URL.canParse(address)) {
    // nobody can tell its parts apart, and one of them may be a secret
    const shown = /[@?#]/.test(address) ? address.replace(/\/\/.*/s, '//…') : address
    throw makeProblem(shown, 'source-unusable', { found: 'This is no address' })
  }
  const url = new URL(address)
  const { hash, href, password, search, username } = url
  // a message goes into logs, and signed addresses have their secret behind the question mark
  ;[url.hash, url.password, url.search, url.username] = ['', '', '', '']
  const problem = (found: string): Error => makeProblem(url.href, 'source-unusable', { found })
  if (!['http:', 'https:'].includes(url.protocol)) throw problem('The address is none of http or https')
  if (username !== '' || password !== '') throw problem('The address has a user or a password in it')
  if (search !== '' || hash !== '') throw problem('The address has a part after `?` or `#`')
  return href.replace(/\/+$/, '')
}

/** A service that loses pages, and an index page that is new or another, which may be cut at a line end. */
function needsSecondLook({ service }: Stage, { added, changed, removed }: StagedChanges): boolean {
  return removed.length > 0 || [...added, ...changed].includes(`${service}.rst`)
}

/** Asks once more for an index page that names fewer pages: one server of several may be behind, or an answer cut on its way. */
async function askAgain(
  base: string,
  stage: Stage,
  { removed }: StagedChanges,
  limits: FetchLimits,
): Promise<string | undefined> {
  if (removed.length === 0) return undefined
  const path = `${stage.service}.rst`
  const answer = await fetchPage(locatePage(base, path), {}, limits, (bytes) => checkPage(path, bytes))
  const isSame = answer.kind === 'content' && stage.read(path).equals(answer.bytes)
  return isSame ? undefined : 'The index page is another one when it is asked for again'
}

function compareInventory(
  { service }: Stage,
  { pages }: StagedChanges,
  inventory: Inventory | undefined,
): string | undefined {
  const unnamed = (inventory?.pages.get(service) ?? []).filter((path) => !Object.hasOwn(pages, path))
  if (unnamed.length === 0) return undefined
  const more = unnamed.length > 1 ? ` and ${unnamed.length - 1} more` : ''
  return `The index page does not name ${unnamed[0]}${more}, which the site's inventory lists`
}

function locatePage(base: string, path: string): string {
  return `${base}/reference/services/${path}.txt`
}

/** The address of a file of the site, which stands beside `_sources`. */
function locateBeside(base: string, path: string): string {
  return `${base.replace(/\/_sources$/, '')}/${path}`
}

async function fetchInventory(base: string, limits: FetchLimits): Promise<Inventory> {
  const address = locateBeside(base, 'objects.inv')
  const answer = await fetchPage(address, {}, limits, parseInventory)
  if (answer.kind === 'content') return parseInventory(answer.bytes) as Inventory
  const found = `The site's list of pages cannot be fetched: ${describeAnswer(answer)}`
  throw makeProblem(address, 'source-unusable', { found })
}

/** A site tells its version in a script that its pages load. It is good to know and nothing depends on it, so a failure is no message. */
async function fetchVersion(base: string, limits: FetchLimits): Promise<string | undefined> {
  const address = locateBeside(base, '_static/documentation_options.js')
  const answer = await fetchPage(address, {}, { ...limits, retries: 0 }, () => undefined)
  if (answer.kind !== 'content') return undefined
  return /\bVERSION: *['"](\d+\.\d+\.\d+)['"]/.exec(new TextDecoder().decode(answer.bytes))?.[1]
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
  let [done, failed, skipped] = [0, 0, 0]
  const ask = async (path: string, address: string): Promise<PageAnswer> => {
    if (failed >= maxFailures || stage.isFull) return { kind: 'skipped' }
    const answer = await fetchPage(address, stage.validators(path) ?? {}, limits, (bytes) => checkPage(path, bytes))
    if (answer.kind === 'failed') failed++
    return answer
  }
  const take = async (path: string): Promise<PageAnswer> => {
    seen.add(path)
    const address = locatePage(base, path)
    const answer = await limit(() => ask(path, address))
    if (answer.kind === 'skipped') skipped++
    const isTaken = takeAnswer(stage, path, address, answer)
    onProgress({ service, done: ++done, total: seen.size })
    const isIndex = path === `${service}.rst` || path.endsWith('/index.rst')
    if (isTaken && isIndex) await Promise.all(listPages(stage, path, seen).map(take))
    return answer
  }
  const answer = await take(`${service}.rst`)
  if (skipped > 0 && failed >= maxFailures) {
    const found = `After ${failed} failures, ${skipped} further pages were not asked for`
    stage.report(service, 'page-fetch', { found, instead: 'What was fetched is kept for the next sync.' })
  }
  return answer.kind !== 'missing'
}

/** The pages that an index page names and that are not yet asked for. */
function listPages(stage: Stage, path: string, seen: Set<string>): string[] {
  const text = new TextDecoder().decode(stage.read(path))
  const entries = listEntries(text)
  if (!stage.admits(path, entries.length)) return []
  return entries.flatMap((entry) => {
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
  // what is said once, by the caller
  if (answer.kind === 'skipped' || (answer.kind === 'missing' && path === `${stage.service}.rst`)) return false
  stage.report(path, 'page-fetch', { found: `${address} cannot be fetched: ${describeAnswer(answer)}` })
  return false
}

function describeAnswer(answer: FetchAnswer): string {
  if (answer.kind === 'failed') return answer.reason
  return answer.kind === 'missing' ? 'it is not there' : 'the server says that it is unchanged, which was not asked'
}

/**
 * Sound pages, for damage to be done to.
 *
 * @module
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { arbitraryService } from '../resolve/arbitrary-model.js'
import { printPages } from '../resolve/print-page.js'
import { Random } from './random.js'

/** Where a page comes from: the embedded pages, the pages of the resolver's golden folders, a folder of boto3's own pages, or a random service that was printed. */
export type SubjectKind = 'embedded' | 'golden' | 'corpus' | 'printed'

/** A page with the pages that it needs: a paginator and a waiter their operation's, an index those that it lists. */
export interface Subject {
  readonly kind: SubjectKind
  /** Tells this subject from every other of the same run of the suite. */
  readonly id: string
  readonly service: string
  /** Path of the page as its service has it: `dynamodb/client/query.rst`. */
  readonly path: string
  readonly text: string
  readonly others: readonly (readonly [path: string, text: string])[]
}

/** A folder of pages, as boto3 lays them out. */
interface Folder {
  readonly kind: SubjectKind
  readonly path: string
  /** Paths relative to {@link path}, with sizes in bytes, ascending by path. */
  readonly pages: readonly { readonly path: string; readonly size: number }[]
}

/** The printed pages of this many tries in a row are those of one random service. */
const triesPerService = 16

/** How often a page of more bytes than this stays chosen: it takes much of the time and shows little that smaller ones do not. */
const largePages = [
  { bytes: 20_000, share: 0.02 },
  { bytes: 5000, share: 0.25 },
] as const

/** All pages that there are. */
export class SubjectPool {
  readonly #embedded = listFolder('embedded', fileURLToPath(new URL('../../spec/', import.meta.url)))
  readonly #golden: readonly Folder[]
  readonly #corpus: Folder | undefined
  #printed: { readonly key: string; readonly service: string; readonly pages: ReadonlyMap<string, string> } | undefined

  /** @param corpus - a folder of boto3's own pages; none is needed */
  constructor(corpus?: string) {
    const golden = fileURLToPath(new URL('../resolve/golden/', import.meta.url))
    this.#golden = readdirSync(golden)
      .sort()
      .map((name) => listFolder('golden', join(golden, name, 'pages')))
    this.#corpus = corpus === undefined ? undefined : listFolder('corpus', corpus)
  }

  /**
   * Chooses a page.
   *
   * @param seed - of the whole run
   * @param run - number of the try, from 0
   * @param random - chance, of this try
   */
  choose(seed: number, run: number, random: Random): Subject {
    const kind = random.pick<SubjectKind>([
      ...(['embedded', 'golden', 'golden', 'printed', 'printed'] as const),
      ...(this.#corpus ? (['corpus', 'corpus', 'corpus'] as const) : []),
    ])
    if (kind === 'printed') return this.#choosePrinted(seed, run, random)
    if (kind === 'golden') return chooseFrom(random.pick(this.#golden), random)
    return chooseFrom(kind === 'corpus' && this.#corpus ? this.#corpus : this.#embedded, random)
  }

  #choosePrinted(seed: number, run: number, random: Random): Subject {
    const service = Math.floor(run / triesPerService)
    const key = `${seed}/${service}`
    if (this.#printed?.key !== key) {
      const fresh = Math.floor(new Random(seed, ~service).next() * 0x7fffffff)
      const [sketch] = fc.sample(arbitraryService, { seed: fresh, numRuns: 1 })
      if (!sketch) throw new Error('fast-check gave no service')
      this.#printed = { key, service: sketch.service, pages: printPages(sketch) }
    }
    const pages = [...this.#printed.pages]
    const [path, text] = random.pick(pages)
    const others = pages.filter((other) => other[0] !== path && (isIndex(path) || isNeeded(other[0], text)))
    return { kind: 'printed', id: `printed ${key} ${path}`, service: this.#printed.service, path, text, others }
  }
}

function chooseFrom(folder: Folder, random: Random): Subject {
  let page = random.pick(folder.pages)
  while (!random.chance(largePages.find(({ bytes }) => page.size > bytes)?.share ?? 1)) page = random.pick(folder.pages)
  const { path } = page
  const text = readFileSync(join(folder.path, path), 'utf8')
  const service = path.replace(/(?:\.rst$|\/.*)/, '')
  return {
    kind: folder.kind,
    id: `${folder.kind} ${join(folder.path, path)}`,
    service,
    path,
    text,
    others: readOthers(),
  }

  function readOthers(): [string, string][] {
    // an index of hundreds of pages stands alone: it says which of them are missing, and that is soon tried
    const listed = folder.kind === 'golden' && isIndex(path)
    if (!listed && !text.includes('.. py:class::')) return []
    return folder.pages
      .filter(
        (other) => other.path.startsWith(`${service}/`) && other !== page && (listed || isNeeded(other.path, text)),
      )
      .map((other) => [other.path, readFileSync(join(folder.path, other.path), 'utf8')])
  }
}

function listFolder(kind: SubjectKind, path: string): Folder {
  const pages = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    // pages of resources give nothing but one message, however damaged (spec/README.md §1.7)
    .filter((name) => /^[^/]+(?:\/(?:client|paginator|waiter)\/[^/]+)?\.rst$/.test(name))
    .sort()
    .map((name) => ({ path: name, size: statSync(join(path, name)).size }))
  if (pages.length === 0) throw new Error(`No pages in ${relative('', path)}`)
  return { kind, path, pages }
}

function isIndex(path: string): boolean {
  return !path.includes('/')
}

/** Whether a paginator or a waiter is about an operation: its text names the method in a role. */
function isNeeded(path: string, text: string): boolean {
  const method = /\/client\/(\w+)\.rst$/.exec(path)?.[1]
  return method !== undefined && text.includes('.. py:class::') && text.includes(`.Client.${method}\``)
}

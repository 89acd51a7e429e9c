/**
 * Collecting the pages of one service beside their places, and telling what differs from what stands there.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { appendFileSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MessageRecord } from '../messages/record.js'
import type { Report } from '../messages/report.js'
import type { RuleId } from '../messages/rules.js'
import { makeFolder } from '../pages/make-folder.js'
import { showPath } from '../pages/show-path.js'
import { locateReady } from './journal.js'
import { listMethods } from './lost-methods.js'
import type { ManifestPage, ManifestService } from './manifest.js'
import { checkContent } from './page-content.js'
import { isPagePath } from './page-path.js'
import { checkPromise } from './page-promise.js'
import { recordProblem } from './problems.js'
import { type ServiceLimits, serviceLimits } from './service-limits.js'
import { listStandingPages } from './standing-pages.js'

/** What a server says of the state of a page. */
export type Validators = Pick<ManifestPage, 'etag' | 'lastModified'>

/** What differs between the pages that were collected and those that stand in their places. Paths ascend. */
export interface StagedChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Operations, paginators and waiters that go: `client/send_message`. */
  readonly lost: readonly string[]
  /** Number of pages that stand in their places. */
  readonly standing: number
  /** Number of pages that are as they were. */
  readonly unchanged: number
  /** By path: all pages of the service. */
  readonly pages: Readonly<Record<string, ManifestPage>>
}

/** Where a stage works. */
export interface StageOptions {
  readonly cwd: string
  /** The input folder, absolute. */
  readonly input: string
  readonly service: string
  /** The folder for what is collected. What a sync that was interrupted has left there is used again. */
  readonly folder: string
  /** The source as the manifest names it. What was collected from another one is not used again. */
  readonly source: string
  /** What the manifest says of the service. */
  readonly entry?: ManifestService
  /** How much the service may have; {@link serviceLimits} unless given. */
  readonly limits?: ServiceLimits
}

/** A line of the record of what was collected; the first line has the source alone. */
type CollectedLine = ManifestPage & { readonly path: string }

/** The pages of one service on their way. */
export class Stage {
  readonly service: string
  readonly folder: string
  /** What was found wrong. With any error, the service is not to be touched. */
  readonly messages: MessageRecord[] = []
  /** Version of boto3, where the source tells it. */
  boto3: string | undefined
  readonly #options: StageOptions
  readonly #pages = new Map<string, ManifestPage>()
  /** What can be asked for by condition: the content is at hand. */
  readonly #known = new Map<string, ManifestPage>()
  /** By path in small letters: file systems that tell no `A` from `a` could not hold both. */
  readonly #names = new Map<string, string>()
  readonly #record: string
  readonly #limits: ServiceLimits
  /** Bytes that were collected. */
  #bytes = 0
  #isFull = false

  /** @throws an error of the operating system */
  constructor(options: StageOptions) {
    this.#options = options
    this.service = options.service
    this.folder = options.folder
    this.#limits = options.limits ?? serviceLimits
    this.#record = join(options.folder, 'collected.jsonl')
    const { entry, source } = options
    if (entry?.source === source) for (const [path, page] of Object.entries(entry.pages)) this.#know(path, page)
    const collected = this.#readRecord()
    if (collected) for (const { path, ...page } of collected) this.#know(path, page)
    else this.#clear()
  }

  /** What a server said of a page whose content is at hand; undefined where the page must be fetched as a whole. */
  validators(path: string): Validators | undefined {
    const known = this.#known.get(path)
    return known && (known.etag !== undefined || known.lastModified !== undefined) ? known : undefined
  }

  /**
   * Takes a page.
   *
   * @param path - path below the input folder, with `/`
   * @returns whether it was taken; where it was not, there is a message
   * @throws an error of the operating system
   */
  put(path: string, bytes: Uint8Array, validators: Validators = {}): boolean {
    const problem = checkContent(bytes) ?? checkPromise(path, new TextDecoder().decode(bytes))
    if (problem) {
      const { found, expected } = problem
      this.report(path, 'page-refused', { found, expected: [expected] })
      return false
    }
    if (!this.#claim(path) || !this.#hasRoom(bytes.length)) return false
    const page: ManifestPage = { ...pickValidators(validators), sha256: hashBytes(bytes) }
    const ready = locateReady(this.folder, path)
    if (hashFile(join(this.#options.input, path)) !== page.sha256) {
      makeFolder(dirname(ready))
      writeFileSync(ready, bytes)
    } else rmSync(ready, { force: true })
    this.#pages.set(path, page)
    appendFileSync(this.#record, `${JSON.stringify({ path, ...page } satisfies CollectedLine)}\n`)
    return true
  }

  /** Whether the service has more pages or bytes than it may have; a message says so, and no further page is taken. */
  get isFull(): boolean {
    return this.#isFull
  }

  /**
   * Tells whether so many pages may be asked for; if not, there is a message.
   *
   * @param path - the page that names them
   */
  admits(path: string, pages: number): boolean {
    if (pages <= this.#limits.pages) return true
    this.#isFull = true
    const expected = [`at most ${this.#limits.pages}`]
    this.report(path, 'service-size', { found: `The index page names ${pages} pages`, expected })
    return false
  }

  /** Takes a page that is as {@link validators} said. */
  keep(path: string): boolean {
    const known = this.#known.get(path)
    if (!known || !this.validators(path) || !this.#claim(path) || !this.#hasRoom(0)) return false
    this.#pages.set(path, known)
    return true
  }

  /** The bytes of a page that was taken. */
  read(path: string): Buffer {
    const ready = readIfThere(locateReady(this.folder, path))
    return ready ?? readFileSync(join(this.#options.input, path))
  }

  /** Adds a message about a page. */
  report(path: string, rule: RuleId, report: Report): void {
    const { cwd, input } = this.#options
    this.messages.push(recordProblem(showPath(cwd, join(input, path)), rule, report))
  }

  /** Compares what was collected with what stands in its places. */
  finish(): StagedChanges {
    const { input, entry } = this.#options
    const standing = new Set(listStandingPages(input, this.service, entry))
    const paths = [...this.#pages.keys()].sort()
    const differing = paths.filter((path) => readIfThere(locateReady(this.folder, path)) !== undefined)
    for (const path of paths) this.#checkPlace(path)
    const added = differing.filter((path) => !standing.has(path))
    const index = `${this.service}.rst`
    const kept = listMethods(paths, this.#pages.has(index) ? this.read(index).toString() : undefined)
    const before = listMethods(standing, readIfThere(join(input, index))?.toString())
    return {
      added,
      changed: differing.filter((path) => standing.has(path)),
      removed: [...standing].filter((path) => !this.#pages.has(path)).sort(),
      lost: [...before].filter((name) => !kept.has(name)),
      standing: standing.size,
      unchanged: paths.length - differing.length,
      pages: Object.fromEntries(paths.map((path) => [path, this.#pages.get(path)!])),
    }
  }

  /** Counts a page, and says it once if the service has too much. */
  #hasRoom(bytes: number): boolean {
    const { pages, bytes: maxBytes } = this.#limits
    this.#bytes += bytes
    if (this.#isFull || (this.#pages.size < pages && this.#bytes <= maxBytes)) return !this.#isFull
    this.#isFull = true
    const [found, expected] =
      this.#bytes > maxBytes
        ? [`The service has more than ${maxBytes} bytes`, `at most ${maxBytes}`]
        : [`The service has more than ${pages} pages`, `at most ${pages}`]
    this.report(this.service, 'service-size', { found, expected: [expected] })
    return false
  }

  /** Only a name that leads nowhere else, and only once. */
  #claim(path: string): boolean {
    if (!isPagePath(this.service, path)) {
      this.report(this.service, 'page-address', {
        found: `${JSON.stringify(path)} is no path of a page of the service`,
      })
      return false
    }
    const folded = path.toLowerCase()
    const other = this.#names.get(folded)
    if (other !== undefined && other !== path) {
      const found = `Two pages differ only in small and capital letters: ${other} and ${path}`
      this.report(path, 'page-address', { found })
      return false
    }
    this.#names.set(folded, path)
    return true
  }

  /** A page goes to a place below the input folder itself: not through a link, not over a folder. */
  #checkPlace(path: string): void {
    const { input } = this.#options
    const parts = path.split('/')
    for (let depth = 1; depth <= parts.length; depth++) {
      const place = parts.slice(0, depth).join('/')
      const stats = lstatSync(join(input, place), { throwIfNoEntry: false })
      if (!stats) return
      const isPage = depth === parts.length
      const isFree = isPage ? !stats.isDirectory() : stats.isDirectory()
      if (isFree || this.#names.get(`//${place}`) !== undefined) continue
      this.#names.set(`//${place}`, place)
      const what = stats.isSymbolicLink() ? 'a symbolic link' : stats.isDirectory() ? 'a folder' : 'a file'
      const expected = isPage ? 'nothing, or a file' : 'nothing, or a folder'
      this.report(place, 'input-unwritable', { found: `There is ${what}`, expected: [expected] })
      return
    }
  }

  /** A page is known while its content is at hand, unchanged. */
  #know(path: string, page: ManifestPage): void {
    if (!isPagePath(this.service, path)) return
    const places = [locateReady(this.folder, path), join(this.#options.input, path)]
    const isAtHand = places.map(hashFile).find((hash) => hash !== undefined) === page.sha256
    if (isAtHand) this.#known.set(path, page)
    else this.#known.delete(path)
  }

  /** @returns undefined where nothing was collected, or from another source */
  #readRecord(): CollectedLine[] | undefined {
    const text = readIfThere(this.#record)?.toString()
    const [head, ...lines] = text?.split('\n') ?? []
    if (head === undefined || parseLine(head)?.['source'] !== this.#options.source) return undefined
    return lines.flatMap((line) => (parseLine(line) as CollectedLine | undefined) ?? [])
  }

  #clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
    makeFolder(this.folder)
    writeFileSync(this.#record, `${JSON.stringify({ source: this.#options.source })}\n`)
  }
}

/** The last line of a process that was killed may be half written. */
function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Only what may be written into the manifest and sent back. */
function pickValidators({ etag, lastModified }: Validators): Validators {
  const isSafe = (value: string | undefined): value is string =>
    value !== undefined && /^[\x20-\x7e]{1,512}$/.test(value)
  return { ...(isSafe(etag) && { etag }), ...(isSafe(lastModified) && { lastModified }) }
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function hashFile(path: string): string | undefined {
  const bytes = readIfThere(path)
  return bytes && hashBytes(bytes)
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

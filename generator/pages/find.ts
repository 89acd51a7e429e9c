/**
 * Finding the pages of each service below the input folder (spec/README.md §1.1).
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import type { VFile } from 'vfile'
import { compareText } from '../messages/compare-text.js'
import { type Entry, InputFolder } from './input-folder.js'
import { isServiceName } from './service-name.js'

/** A page that is to be read. */
export interface PagePath {
  /** Path on disk. */
  readonly path: string
  /** Path below the input folder, with `/`: `sagemaker/client/describe_auto_ml_job.rst`. */
  readonly page: string
}

/** The pages of one service. */
export interface ServicePages {
  /** Folder name: `sagemaker`. */
  readonly service: string
  /** By {@link PagePath.page}, ascending in code unit order: the order on disk means nothing. */
  readonly pages: readonly PagePath[]
  /** Pages of resources (`s3/bucket/`), which have no client operations of their own: counted and passed over. */
  readonly passedOver: number
}

/** What stands below the input folder. */
export interface FoundPages {
  /** By {@link ServicePages.service}, ascending in code unit order. Services without a page are not there. */
  readonly services: readonly ServicePages[]
  /** Files that messages are about, e.g. a folder that cannot be read. Only those with messages. */
  readonly files: readonly VFile[]
}

/** Folders of a service whose pages are read (spec/README.md §1.1). */
const pageFolders: ReadonlySet<string> = new Set(['client', 'paginator', 'waiter'])

/**
 * Lists the pages of every service: `<service>.rst`, and what stands in `<service>/client/`, `/paginator/` and `/waiter/`. Symbolic links are followed. Names that
 * begin with a dot and files that do not end in `.rst` are no pages. A page that stands anywhere else is reported; those of resources are counted.
 *
 * @param input - the input folder, which must exist
 * @param cwd - what the paths in messages are relative to
 * @param only - the services to look at; all where it is absent
 */
export function findPages(input: string, cwd: string, only?: readonly string[]): FoundPages {
  const folder = new InputFolder(input, cwd)
  const services = new Map<string, ServiceFinder>()
  for (const entry of folder.list('')) {
    const service = serviceOf(entry)
    if (service === undefined || (only && !only.includes(service))) continue
    if (!isService(service, entry.name, folder)) continue
    const finder = services.get(service) ?? new ServiceFinder(service, folder)
    services.set(service, finder)
    if (entry.isFolder) finder.readFolder()
    else finder.addPage(entry.name)
  }
  return {
    services: [...services.values()]
      .map((finder) => finder.finish())
      .filter(({ pages, passedOver }) => pages.length + passedOver > 0)
      .sort((a, b) => compareText(a.service, b.service)),
    files: folder.files,
  }
}

/** The service that a file or folder is named after; undefined for what is no page and no folder. */
function serviceOf({ name, isFolder }: Entry): string | undefined {
  if (isFolder) return name
  return name.endsWith('.rst') ? name.slice(0, -'.rst'.length) : undefined
}

function isService(service: string, path: string, folder: InputFolder): boolean {
  if (isServiceName(service)) return true
  const found = `${JSON.stringify(service)} is no name of a service`
  folder.report(path, 'service-name', { found, instead: 'It was passed over.' })
  return false
}

class ServiceFinder {
  readonly #pages: PagePath[] = []
  #passedOver = 0
  /** Whether there is a message about the folder. */
  #isReported = false

  constructor(
    readonly service: string,
    readonly folder: InputFolder,
  ) {}

  addPage(page: string): void {
    this.#pages.push({ path: this.folder.diskPath(page), page })
  }

  readFolder(): void {
    const known = this.folder.files.length
    this.#readFolders()
    this.#isReported = this.folder.files.length > known
  }

  #readFolders(): void {
    for (const { name, isFolder } of this.folder.list(this.service)) {
      const path = `${this.service}/${name}`
      if (!isFolder) this.#reportFile(path)
      else if (pageFolders.has(name)) for (const page of this.#listPages(path)) this.addPage(page)
      else this.#countResource(path)
    }
  }

  finish(): ServicePages {
    this.#reportWhole()
    const pages = this.#pages.sort((a, b) => compareText(a.page, b.page))
    return { service: this.service, pages, passedOver: this.#passedOver }
  }

  /** The pages in a folder. */
  #listPages(folder: string): string[] {
    return this.folder.list(folder).flatMap(({ name, isFolder }) => {
      const path = `${folder}/${name}`
      if (!isFolder) return name.endsWith('.rst') ? [path] : []
      if (name.endsWith('.rst')) this.folder.report(path, 'page-unreadable', { found: 'The page is a folder' })
      else this.#reportFolder(path, 'The folder stands too deep for pages')
      return []
    })
  }

  /** A resource's folder has an index page (spec/README.md §1.1). */
  #countResource(folder: string): void {
    if (this.folder.has(`${folder}/index.rst`)) this.#passedOver += this.#listPages(folder).length
    else this.#reportFolder(folder, "The folder is no client's, paginator's, waiter's or resource's")
  }

  #reportFile(page: string): void {
    if (!page.endsWith('.rst')) return
    this.folder.report(page, 'page-place', {
      found: 'The page stands beside the folders of its service, not in one of them',
      expected: [...pageFolders].map((folder) => `\`${this.service}/${folder}/\``),
      instead: 'It was passed over.',
    })
  }

  #reportFolder(folder: string, found: string): void {
    const count = this.folder.countPages(folder)
    if (count === 0) return
    this.folder.report(folder, 'page-place', {
      found,
      expected: [...pageFolders].map((name) => `\`${this.service}/${name}/\``),
      instead: count === 1 ? 'The one page in it was passed over.' : `The ${count} pages in it were passed over.`,
    })
  }

  #reportWhole(): void {
    const index = `${this.service}.rst`
    if (this.#pages.length + this.#passedOver === 0) {
      // what is said of the folder already says why
      if (this.#isReported) return
      const found = 'The folder has no pages of a service'
      this.folder.report(this.service, 'folder-empty', { found, instead: 'It was passed over.' })
    } else if (this.#pages.length > 0 && !this.#pages.some(({ page }) => page === index)) {
      this.folder.report(index, 'index-missing', {
        found: `There is no index page of ${this.service}`,
        instead:
          "The service's title, its description and the list of its pages are unknown; its name is that of its class.",
      })
    }
  }
}

/**
 * Lists the names of the services that the input folder has anything of, ascending.
 *
 * @throws an error of the operating system where the folder cannot be read
 */
export function listServices(input: string): string[] {
  const names = readdirSync(input, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !entry.name.endsWith('.rst') ? [] : [entry.name.replace(/\.rst$/, '')],
  )
  return [...new Set(names)].filter(isServiceName).sort()
}

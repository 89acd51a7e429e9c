/**
 * Finding the pages of each service below the input folder.
 *
 * @module
 */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { compareText } from '../messages/compare-text.js'
import { reportMessage } from '../messages/report.js'
import { describeError } from './describe-error.js'
import { showPath } from './show-path.js'

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

/** Folders of a service whose pages are read (spec/README.md §1). */
const pageFolders: ReadonlySet<string> = new Set(['client', 'paginator', 'waiter'])

/** Names of services become names of folders and packages. */
const serviceName = /^[a-z0-9][a-z0-9-]*$/

/**
 * Lists the pages of every service: `<service>.rst`, and what stands in `<service>/client/`, `/paginator/` and `/waiter/`. Symbolic links are followed. Names that
 * begin with a dot and files that do not end in `.rst` are no pages.
 *
 * @param input - the input folder, which must exist
 * @param cwd - what the paths in messages are relative to
 * @param only - the services to look at; all where it is absent
 */
export function findPages(input: string, cwd: string, only?: readonly string[]): FoundPages {
  const finder = new PageFinder(input, cwd)
  const services = new Map<string, { pages: PagePath[]; passedOver: number }>()
  const open = (service: string): { pages: PagePath[]; passedOver: number } => {
    const pages = services.get(service) ?? { pages: [], passedOver: 0 }
    services.set(service, pages)
    return pages
  }

  for (const entry of finder.list('')) {
    const service = entry.isFolder ? entry.name : entry.name.replace(/\.rst$/, '')
    if (!entry.isFolder && service === entry.name) continue
    if (only && !only.includes(service)) continue
    if (!serviceName.test(service)) {
      finder.report(entry.name, 'service-name', `${JSON.stringify(service)} is no name of a service`)
    } else if (entry.isFolder && entry.name.endsWith('.rst')) {
      finder.report(entry.name, 'page-unreadable', 'The page is a folder')
    } else if (entry.isFolder) {
      finder.collect(service, open(service))
    } else {
      open(service).pages.push(finder.pagePath(entry.name))
    }
  }

  return {
    services: [...services]
      .filter(([, { pages, passedOver }]) => pages.length + passedOver > 0)
      .sort(([a], [b]) => compareText(a, b))
      .map(([service, { pages, passedOver }]) => ({
        service,
        pages: pages.sort((a, b) => compareText(a.page, b.page)),
        passedOver,
      })),
    files: finder.files,
  }
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

class PageFinder {
  readonly files: VFile[] = []
  readonly #input: string
  readonly #cwd: string

  constructor(input: string, cwd: string) {
    this.#input = input
    this.#cwd = cwd
  }

  pagePath(page: string): PagePath {
    return { path: join(this.#input, page), page }
  }

  report(page: string, rule: 'page-unreadable' | 'service-name', found: string): void {
    const file = new VFile({ path: showPath(this.#cwd, join(this.#input, page)) })
    reportMessage(file, rule, { found, ...(rule === 'service-name' && { instead: 'It was passed over.' }) })
    this.files.push(file)
  }

  /** What stands in a folder, by name; what cannot be read is reported and left out. */
  list(folder: string): Entry[] {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(this.#input, folder), { withFileTypes: true })
    } catch (error) {
      this.report(folder, 'page-unreadable', `The folder cannot be read: ${describeError(error)}`)
      return []
    }
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => compareText(a.name, b.name))
      .flatMap((entry) => this.#followEntry(folder, entry))
  }

  /** Adds the pages of a service's folder. */
  collect(service: string, found: { pages: PagePath[]; passedOver: number }): void {
    for (const { name, isFolder } of this.list(service)) {
      const folder = `${service}/${name}`
      if (!isFolder) {
        if (name.endsWith('.rst')) found.passedOver++
        continue
      }
      for (const entry of this.list(folder)) {
        if (!entry.name.endsWith('.rst')) continue
        const page = `${folder}/${entry.name}`
        if (!pageFolders.has(name)) found.passedOver++
        else if (entry.isFolder) this.report(page, 'page-unreadable', 'The page is a folder')
        else found.pages.push(this.pagePath(page))
      }
    }
  }

  #followEntry(folder: string, entry: Dirent): Entry[] {
    if (!entry.isSymbolicLink()) return [{ name: entry.name, isFolder: entry.isDirectory() }]
    const page = folder === '' ? entry.name : `${folder}/${entry.name}`
    try {
      return [{ name: entry.name, isFolder: statSync(join(this.#input, page)).isDirectory() }]
    } catch (error) {
      this.report(page, 'page-unreadable', `The link cannot be followed: ${describeError(error)}`)
      return []
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
  return [...new Set(names)].filter((name) => serviceName.test(name)).sort()
}

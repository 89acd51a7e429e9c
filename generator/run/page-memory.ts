/**
 * What pages said, for the next run of the same process: while a folder is watched, an edit costs the reading of one page.
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { LoadedPage } from '../pages/load.js'
import type { Page } from '../parse/index.js'
import type { ResolveMemory } from '../resolve/index.js'

/** A page that was parsed. */
interface ParsedPage {
  readonly loaded: LoadedPage
  readonly pages: readonly Page[]
  /** What reading and parsing reported; later stages add to the file's own messages. */
  readonly messages: VFile['messages']
}

/** Remembers the pages of one service, the last that was read, so that a run over all services holds no more than one at a time. */
export class PageMemory {
  #service: string | undefined
  /** By the path that messages show. */
  #parsed = new Map<string, ParsedPage>()
  #resolved: ResolveMemory = {}

  /** Whether no page is known: none was read yet, or the last run found everything as it was. */
  get isEmpty(): boolean {
    return this.#parsed.size === 0
  }

  /** What resolving the service found out about its pages. */
  get resolved(): ResolveMemory {
    return this.#resolved
  }

  /**
   * Puts what is known in the place of pages of the same bytes, as it was before any stage looked at it. Pages that are gone are forgotten.
   *
   * @param service - the service; pages of another one are forgotten
   * @param loaded - all of the service's pages
   * @returns the pages in the same order
   */
  recallPages(service: string, loaded: readonly LoadedPage[]): readonly LoadedPage[] {
    const known = this.#service === service ? this.#parsed : new Map<string, ParsedPage>()
    if (this.#service !== service) this.#resolved = {}
    this.#service = service
    this.#parsed = new Map()
    return loaded.map((page) => {
      const earlier = known.get(page.file.path)
      if (!earlier || !page.isLoaded || !hasSameBytes(page.file, earlier.loaded.file)) return page
      earlier.loaded.file.messages = []
      this.#parsed.set(page.file.path, earlier)
      return earlier.loaded
    })
  }

  /**
   * What a page said.
   *
   * @param loaded - from {@link recallPages}; it gets the messages of its parsing
   * @returns undefined where the page has to be parsed
   */
  recall({ file }: LoadedPage): readonly Page[] | undefined {
    const known = this.#parsed.get(file.path)
    if (known?.loaded.file !== file) return undefined
    file.messages = [...known.messages]
    return known.pages
  }

  /** Remembers what a page said, and what was reported about it, before a later stage adds to that. */
  remember(loaded: LoadedPage, pages: readonly Page[]): void {
    this.#parsed.set(loaded.file.path, { loaded, pages, messages: [...loaded.file.messages] })
  }
}

function hasSameBytes({ value: a }: VFile, { value: b }: VFile): boolean {
  return typeof a === 'object' && typeof b === 'object' && Buffer.compare(a, b) === 0
}

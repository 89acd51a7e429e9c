/**
 * The pages that an index page names (spec/README.md §13.2). Only toctrees are looked at: this is for finding pages, not for reading them.
 *
 * @module
 */

/**
 * Lists the entries of all toctrees of a page.
 *
 *     .. toctree::
 *       :maxdepth: 1
 *
 *       sqs/client/send_message
 *
 * @param text - the page
 * @returns the entries as they stand there, in order, each once; of `Title <path>` the path
 */
export function listEntries(text: string): string[] {
  const entries = new Set<string>()
  /** Columns before the directive; undefined outside. */
  let margin: number | undefined
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue
    const indent = line.search(/\S/)
    if (margin !== undefined && indent > margin) {
      const entry = line.trim()
      if (!entry.startsWith(':')) entries.add(/<([^<>]*)>$/.exec(entry)?.[1] ?? entry)
    } else margin = /^\.\. toctree::\s*$/.test(line.trimStart()) ? indent : undefined
  }
  return [...entries]
}

/**
 * Gives the path of the page that an entry of a toctree names.
 *
 * @param page - path of the page with the toctree, below the folder of all services, with `/`: `sqs.rst`, `sqs/queue/index.rst`
 * @param entry - relative to the page's folder
 * @returns the path, not checked: it may be no path of a page at all
 */
export function resolveEntry(page: string, entry: string): string {
  return `${page.slice(0, page.lastIndexOf('/') + 1)}${entry}.rst`
}

/**
 * Compares the index of a service with the pages there are (spec/README.md §13.2).
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { ListedPage, Page, ServicePage } from '../parse/page.js'
import { subjectOf } from './page-place.js'

/** So many pages are named one by one; where there are more, the last message stands for the others. An index alone, or one that was cut off, shows hundreds. */
const shownPages = 10

/**
 * Reports pages that the index lists and that are not there, and pages that are there and not listed. Resources are passed over: no page of theirs is read.
 *
 * @param service - the folder name of the pages
 * @param pages - all pages of the service, the index among them
 * @param failed - paths of pages that are there and could not be read, without `.rst`
 */
export function checkIndex(
  service: string,
  index: ServicePage,
  pages: readonly Page[],
  failed: ReadonlySet<string>,
): void {
  const listed = new Map<string, ListedPage>()
  for (const entry of index.listed) {
    const { path } = entry
    const subject = path.startsWith(`${service}/`) ? path.slice(service.length + 1) : path
    if (/^(?:client|paginator|waiter)\//.test(subject)) listed.set(subject, entry)
  }
  const others = pages.filter(({ kind }) => kind !== 'service')
  const there = new Set(others.map(subjectOf))
  const unlisted = others.filter((page) => !listed.has(subjectOf(page)))
  const pathOf = (page: Page): string => `${service}/${subjectOf(page)}`
  if (reportCutEntry(index, new Set([...failed, ...others.map(pathOf)]), unlisted.map(pathOf))) return
  // an index of the older layout lists nothing
  if (listed.size === 0) return
  reportMissing(
    index,
    [...listed].filter(([subject, { path }]) => !there.has(subject) && !failed.has(path)).map(([, entry]) => entry),
  )
  reportUnlisted(index, unlisted)
}

/**
 * Reports an index of which the last entry is only the beginning of a page's path, which it does not list elsewhere. An index that was cut off there lists none of the pages behind it, and nothing more need be said.
 *
 * ```text
 *   harbour/client/close_gate
 *   harbour/client/desc
 *   ^------------------
 * ```
 */
function reportCutEntry(index: ServicePage, paths: ReadonlySet<string>, unlisted: readonly string[]): boolean {
  const last = index.listed.at(-1)
  if (!last || paths.has(last.path)) return false
  const whole = unlisted.find((path) => path.startsWith(last.path))
  if (whole === undefined) return false
  reportMessage(index.file, 'page-cut', {
    found: `The index ends in mid-line, after ${quoteText(last.path)}`,
    expected: [quoteText(whole)],
    instead: 'What the page holds was read.',
    place: last.node.position,
  })
  return true
}

function reportMissing(index: ServicePage, missing: readonly ListedPage[]): void {
  const [shown, rest] = cutList(missing)
  for (const { path, node } of shown) {
    reportMessage(index.file, 'page-missing', {
      found: `The index lists ${quoteText(path)}, and there is no such page`,
      instead: 'The rest of the service was generated.',
      place: node.position,
    })
  }
  const [first] = rest
  if (!first) return
  reportMessage(index.file, 'page-missing', {
    found: `The index lists ${rest.length} pages more that are not there, from here to ${quoteText(rest.at(-1)!.path)}`,
    instead: 'The rest of the service was generated.',
    place: first.node.position,
  })
}

function reportUnlisted(index: ServicePage, unlisted: readonly Page[]): void {
  const [shown, rest] = cutList(unlisted)
  for (const page of shown) {
    reportMessage(page.file, 'page-unlisted', {
      found: `The index ${quoteText(index.file.path)} does not list this page`,
      instead: 'The page was read all the same.',
      place: page.node.position.start,
    })
  }
  const [first] = rest
  if (!first) return
  reportMessage(index.file, 'page-unlisted', {
    found: `The index does not list ${rest.length} pages more, from ${quoteText(subjectOf(first))} to ${quoteText(subjectOf(rest.at(-1)!))}`,
    instead: 'The pages were read all the same.',
    place: index.node.position.start,
  })
}

/** The items that are named one by one, and the others: none or at least two. */
function cutList<Item>(items: readonly Item[]): [shown: readonly Item[], rest: readonly Item[]] {
  const end = items.length > shownPages ? shownPages - 1 : shownPages
  return [items.slice(0, end), items.slice(end)]
}

/**
 * Checks that the pages of a service belong together before they are joined (spec/README.md §1, §13).
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { ClientMethodPage, OperationPage, Page, PaginatorPage, ServicePage, WaiterPage } from '../parse/page.js'
import { checkIndex } from './check-index.js'
import { checkPlace, isAtItsPlace, subjectOf } from './page-place.js'

/** The pages of a service by kind, each subject once. */
export interface CheckedPages {
  /** Each has an `operation`. */
  readonly operations: readonly OperationPage[]
  /** Each has a page of its operation beside it. */
  readonly paginators: readonly PaginatorPage[]
  /** Each has a page of its operation beside it. */
  readonly waiters: readonly WaiterPage[]
  readonly clientMethods: readonly ClientMethodPage[]
  readonly index?: ServicePage
}

/**
 * Sorts pages by kind; reports and leaves out what cannot be joined.
 *
 * @param service - the folder name of the pages
 * @param pages - what the pages say, in the order of their paths
 * @param failed - paths of pages that are there and could not be read, without `.rst`
 * @returns the pages that can be joined
 */
export function checkPages(service: string, pages: readonly Page[], failed: ReadonlySet<string>): CheckedPages {
  const single = [...pages].sort((a, b) => Number(isAtItsPlace(b)) - Number(isAtItsPlace(a))).filter(onlyOnce())
  const className = commonClassName(single)
  const own = single.filter((page) => page.className === className || reportMixed(page, className))
  const operations = own
    .filter((page) => page.kind === 'operation')
    .filter(hasOperationName)
    .filter(onlyOneOperation())
  const methods = new Set(operations.map((page) => page.method))
  const index = own.find((page) => page.kind === 'service')
  if (index) checkIndex(service, index, own, failed)
  for (const page of own) checkPlace(page)
  return {
    operations,
    paginators: own.filter((page) => page.kind === 'paginator').filter((page) => hasOperation(page, methods)),
    waiters: own.filter((page) => page.kind === 'waiter').filter((page) => hasOperation(page, methods)),
    clientMethods: own.filter((page) => page.kind === 'clientMethod'),
    ...(index && { index }),
  }
}

function onlyOnce(): (page: Page) => boolean {
  const seen = new Map<string, Page>()
  return (page) => {
    const subject = subjectOf(page)
    const first = seen.get(subject)
    if (!first) {
      seen.set(subject, page)
      return true
    }
    reportMessage(page.file, 'page-twice', {
      found: `The page is about ${quoteText(subject === '' ? page.className : subject)}, as is ${quoteText(first.file.path)}`,
      expected: ['one page per subject'],
      instead: 'This page was left out.',
      place: page.node.position.start,
    })
    return false
  }
}

/** The class that most pages name; of equally many the first in code unit order. */
function commonClassName(pages: readonly Page[]): string {
  const counts = new Map<string, number>()
  for (const page of pages) counts.set(page.className, (counts.get(page.className) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

function reportMixed(page: Page, className: string): boolean {
  reportMessage(page.file, 'service-mixed', {
    found: `The page is about ${quoteText(page.className)}`,
    expected: [quoteText(className)],
    instead: 'The page was left out.',
    place: page.node.position.start,
  })
  return false
}

function hasOperationName(page: OperationPage): boolean {
  if (page.operation !== undefined) return true
  reportMessage(page.file, 'operation-name', {
    found: `The page of ${quoteText(page.method)} has no "See also" link`,
    expected: ['See also: `AWS API Documentation <…/goto/WebAPI/UID/OPERATION>`_'],
    instead: 'The operation was left out.',
    place: page.node.position.start,
  })
  return false
}

/** Two methods that link to one operation would give their shapes one name. */
function onlyOneOperation(): (page: OperationPage) => boolean {
  const seen = new Map<string, OperationPage>()
  return (page) => {
    const name = (page.operation as string).toLowerCase()
    const first = seen.get(name)
    if (!first) {
      seen.set(name, page)
      return true
    }
    reportMessage(page.file, 'page-twice', {
      found: `The page links to the operation ${quoteText(page.operation as string)}, as does ${quoteText(first.file.path)}`,
      expected: ['one page per operation'],
      instead: 'This page was left out.',
      place: page.node.position.start,
    })
    return false
  }
}

function hasOperation(page: PaginatorPage | WaiterPage, methods: ReadonlySet<string>): boolean {
  if (methods.has(page.method)) return true
  reportMessage(page.file, 'operation-missing', {
    found: `The ${page.kind} ${quoteText(page.name)} is about ${quoteText(page.method)}, which has no page`,
    expected: [`client/${page.method}.rst`],
    instead: `The ${page.kind} was left out.`,
    place: page.node.position.start,
  })
  return false
}

/**
 * Checks that the pages of a service belong together before they are joined (spec/README.md §1, §13).
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { ClientMethodPage, OperationPage, Page, PaginatorPage, ServicePage, WaiterPage } from '../parse/page.js'

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
  const single = [...pages].sort((a, b) => Number(isNamedAsSubject(b)) - Number(isNamedAsSubject(a))).filter(onlyOnce())
  const className = commonClassName(single)
  const own = single.filter((page) => page.className === className || reportMixed(page, className))
  const operations = own
    .filter((page) => page.kind === 'operation')
    .filter(hasOperationName)
    .filter(onlyOneOperation())
  const methods = new Set(operations.map((page) => page.method))
  const index = own.find((page) => page.kind === 'service')
  if (index) checkListed(service, index, own, failed)
  for (const page of own) checkFileName(page)
  return {
    operations,
    paginators: own.filter((page) => page.kind === 'paginator').filter((page) => hasOperation(page, methods)),
    waiters: own.filter((page) => page.kind === 'waiter').filter((page) => hasOperation(page, methods)),
    clientMethods: own.filter((page) => page.kind === 'clientMethod'),
    ...(index && { index }),
  }
}

/** Whether the file of a page is called as what it is about; a page with a whole service is called as the service. */
function isNamedAsSubject(page: Page): boolean {
  const { stem } = page.file
  const subject = subjectOf(page)
  return stem === undefined || subject === '' || stem === subject.slice(subject.indexOf('/') + 1)
}

/** In today's layout a page is called as its subject (spec/README.md §1.1). */
function checkFileName(page: Page): void {
  if (isNamedAsSubject(page) || page.isPart) return
  const name = subjectOf(page).replace(/^.*\//, '')
  reportMessage(page.file, 'page-name', {
    found: `The page is about ${quoteText(name)}, and its file is called ${quoteText(page.file.basename ?? '')}`,
    expected: [`${name}.rst`],
    instead: 'The page was read all the same.',
    place: page.node.position.start,
  })
}

/** What a page is about, as a path of the index: `client/describe_table`. */
function subjectOf(page: Page): string {
  switch (page.kind) {
    case 'operation':
    case 'clientMethod':
      return `client/${page.method}`
    case 'service':
      return ''
    default:
      return `${page.kind}/${page.name}`
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

/** Compares the index with the pages there are. Resources are passed over: no page of theirs is read. */
function checkListed(service: string, index: ServicePage, pages: readonly Page[], failed: ReadonlySet<string>): void {
  const there = new Map(pages.map((page) => [subjectOf(page), page]))
  const listed = new Set<string>()
  for (const { path, node } of index.listed) {
    const subject = path.startsWith(`${service}/`) ? path.slice(service.length + 1) : path
    if (!/^(?:client|paginator|waiter)\//.test(subject)) continue
    listed.add(subject)
    if (there.has(subject) || failed.has(path)) continue
    reportMessage(index.file, 'page-missing', {
      found: `The index lists ${quoteText(path)}, and there is no such page`,
      instead: 'The rest of the service was generated.',
      place: node.position,
    })
  }
  if (listed.size === 0) return
  for (const [subject, page] of there) {
    if (subject === '' || listed.has(subject)) continue
    reportMessage(page.file, 'page-unlisted', {
      found: `The index ${quoteText(index.file.path)} does not list this page`,
      instead: 'The page was read all the same.',
      place: page.node.position.start,
    })
  }
}

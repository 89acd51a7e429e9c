/**
 * Recognises a page and reads it (spec/README.md §1).
 *
 * @module
 */
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Directive, Document } from '../read/nodes.js'
import {
  reportCutIndex,
  reportCutLine,
  reportCutMethod,
  reportMissingMethod,
  reportStrayParts,
} from './damaged-page.js'
import { findDirectives } from './directives.js'
import { reportDoubtfulMarks } from './doubtful-marks.js'
import { isOperation, parseOperationPage } from './operation-page.js'
import type { Page } from './page.js'
import { parsePaginatorPage } from './paginator-page.js'
import { parseServicePage } from './service-page.js'
import { describeUnknownPage } from './unknown-page.js'
import { parseWaiterPage } from './waiter-page.js'

/**
 * Reads what a page says.
 *
 * ```text
 * .. py:method:: SageMaker.Client.describe_auto_ml_job(**kwargs)
 * .. py:class:: SageMaker.Paginator.ListAutoMLJobs
 * .. py:class:: SageMaker.Waiter.EndpointInService
 * .. py:class:: SageMaker.Client
 * ```
 *
 * @param tree - the page's tree
 * @param file - the page; every problem is reported to it
 * @returns what the page says: one subject in today's layout, all of a service in the older one (spec/README.md §15); nothing where it is no page of a service's
 *   client, paginator, waiter or index (a message says so)
 */
export function parsePage(tree: Document, file: VFile): readonly Page[] {
  const hasErrors = file.messages.some((message) => message.fatal)
  const known = file.messages.length
  const pages = parseKnownPage(tree, file)
  // whoever recognises a page and gives none has said why
  if (pages.length === 0 && !hasErrors && file.messages.length === known) {
    reportMessage(file, 'page-kind', {
      found: describeUnknownPage(tree),
      expected: [
        '.. py:method:: Service.Client.operation(**kwargs)',
        '.. py:class:: Service.Client, Service.Paginator.Name or Service.Waiter.Name',
      ],
      instead: 'The page was left out.',
      place: tree.position.start,
    })
  }
  const described = pages.filter(({ kind }) => kind === 'operation' || kind === 'paginator' || kind === 'waiter')
  reportDoubtfulMarks(
    described.map(({ node }) => node),
    file,
  )
  if (described.length > 0) reportCutLine(tree, file)
  return pages
}

/** What a directive says that its page is about. */
type Subject =
  | { readonly kind: 'method' | 'paginator' | 'waiter'; readonly className: string; readonly name: string }
  | { readonly kind: 'service'; readonly className: string }

function parseKnownPage(tree: Document, file: VFile): readonly Page[] {
  const found = [...findDirectives(tree.children, 'py:method'), ...findDirectives(tree.children, 'py:class')].flatMap(
    (directive): Found[] => {
      const subject = readSubject(directive)
      return subject ? [{ subject, directive }] : []
    },
  )
  const [first, second] = found
  if (!first) return []
  const client = found.find(({ subject }) => subject.kind === 'service')
  const inside = client ? [...findDirectives(client.directive.children, 'py:method')] : []
  if (client && inside.length > 0) {
    // text that is not indented ends the class before its time: the methods behind it stand beside the class
    const beside = [...findDirectives(tree.children, 'py:method')].filter((method) => !readSubject(method))
    return parseWholeService(client, [...inside, ...beside], found, tree, file)
  }
  if (second) reportSecondSubject(first.directive, second.directive, file)
  else if (!client && !reportStrayParts(first.directive, file) && first.subject.kind === 'method')
    reportCutMethod(first.subject.name, first.directive, file)
  const pages = parseSubject(first, tree, file)
  for (const page of pages) if (page.kind === 'service' && page.listed.length === 0) reportCutIndex(page, file)
  return pages
}

/** One page per service: the client's methods stand inside its class, paginators and waiters in classes of their own (spec/README.md §15). */
function parseWholeService(
  client: Found,
  methods: readonly Directive[],
  found: readonly Found[],
  tree: Document,
  file: VFile,
): readonly Page[] {
  const { className } = client.subject
  const pages = found.flatMap((subject) => parseSubject(subject, tree, file))
  for (const method of methods) {
    const name = /^(\w+)\(?/.exec(method.argument)?.[1] ?? ''
    reportCutMethod(name, method, file)
    if (method.argument.startsWith(`${name}(`) && name !== '')
      pages.push(parseMethodPage(className, name, method, file))
  }
  reportMissingMethod(client.directive, methods, file)
  return pages.map((page) => ({ ...page, isPart: true }))
}

/** A directive with what it is about. */
interface Found {
  readonly subject: Subject
  readonly directive: Directive
}

function parseSubject({ subject, directive }: Found, tree: Document, file: VFile): Page[] {
  const page = parseOne()
  return page ? [page] : []

  function parseOne(): Page | undefined {
    switch (subject.kind) {
      case 'method':
        return parseMethodPage(subject.className, subject.name, directive, file)
      case 'service':
        return parseServicePage(subject.className, directive, tree, file)
      case 'paginator':
        return parsePaginatorPage(subject.className, subject.name, directive, file)
      case 'waiter':
        return parseWaiterPage(subject.className, subject.name, directive, file)
    }
  }
}

function readSubject({ directive, argument }: Directive): Subject | undefined {
  const method = directive === 'py:method' ? /^([A-Za-z]\w*)\.Client\.(\w+)\(/.exec(argument) : null
  if (method) return { kind: 'method', className: method[1] as string, name: method[2] as string }
  const match = /^([A-Za-z]\w*)\.(Client|Paginator|Waiter)(?:\.(\w+))?$/.exec(argument.trim())
  if (directive !== 'py:class' || !match) return undefined
  const [, className = '', kind, name] = match
  if (kind === 'Client') return { kind: 'service', className }
  return name === undefined ? undefined : { kind: kind === 'Paginator' ? 'paginator' : 'waiter', className, name }
}

function reportSecondSubject(first: Directive, second: Directive, file: VFile): void {
  reportMessage(file, 'page-kind', {
    found: `The page is about ${quoteText(first.argument)} and about ${quoteText(second.argument)}`,
    expected: ['one directive of a method, a paginator, a waiter or a service'],
    instead: 'The first one was read.',
    place: second.position.start,
  })
}

function parseMethodPage(className: string, method: string, directive: Directive, file: VFile): Page {
  if (isOperation(directive)) return parseOperationPage(className, method, directive, file)
  return { kind: 'clientMethod', file, className, method, node: directive }
}

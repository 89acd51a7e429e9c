/**
 * Recognises a page and reads it (spec/README.md §1).
 *
 * @module
 */
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import type { Directive, Document } from '../read/nodes.js'
import { findDirectives } from './directives.js'
import { parseOperationPage } from './operation-page.js'
import type { Page } from './page.js'
import { parsePaginatorPage } from './paginator-page.js'
import { parseServicePage } from './service-page.js'
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
 * @returns the page's facts; undefined where it is no page of a service's client, paginator, waiter or index (a message says so)
 */
export function parsePage(tree: Document, file: VFile): Page | undefined {
  const hasErrors = file.messages.some((message) => message.fatal)
  const known = file.messages.length
  const page = parseKnownPage(tree, file)
  // whoever recognises a page and gives none has said why
  if (!page && !hasErrors && file.messages.length === known) {
    reportMessage(file, 'page-kind', {
      found: `The page has no directive of a client's method, a paginator, a waiter or a service${describeTitle(tree)}`,
      expected: [
        '.. py:method:: Service.Client.operation(**kwargs)',
        '.. py:class:: Service.Client, Service.Paginator.Name or Service.Waiter.Name',
      ],
      instead: 'The page was left out.',
      place: tree.position.start,
    })
  }
  if (page && page.kind !== 'service' && page.kind !== 'clientMethod') reportCutLine(tree, file)
  return page
}

function parseKnownPage(tree: Document, file: VFile): Page | undefined {
  for (const directive of findDirectives(tree.children, 'py:method')) {
    const match = /^([\w.]+)\.Client\.(\w+)\(/.exec(directive.argument)
    if (match) return parseMethodPage(match[1] as string, match[2] as string, directive, file)
  }
  for (const directive of findDirectives(tree.children, 'py:class')) {
    const match = /^([\w.]+)\.(Client|Paginator|Waiter)(?:\.(\w+))?$/.exec(directive.argument.trim())
    if (!match) continue
    const [, className = '', kind, name] = match
    if (kind === 'Client') return parseServicePage(className, directive, tree, file)
    if (name === undefined) continue
    return kind === 'Paginator'
      ? parsePaginatorPage(className, name, directive, file)
      : parseWaiterPage(className, name, directive, file)
  }
  return undefined
}

/** A hand-written method has neither a Request Syntax nor a link to the service's documentation (spec/README.md §1.6). */
function parseMethodPage(className: string, method: string, directive: Directive, file: VFile): Page {
  const isOperation =
    directive.argument.endsWith('(**kwargs)') ||
    directive.children.some(
      (block) => block.type === 'paragraph' && /^(?:\*\*Request Syntax\*\*|See also: `AWS)/.test(block.source),
    )
  if (isOperation) return parseOperationPage(className, method, directive, file)
  return { kind: 'clientMethod', file, className, method, node: directive }
}

/** Generated pages end with a line of spaces or with `:returns: None`; another last line was cut off (spec/README.md §1.3). */
function reportCutLine(tree: Document, file: VFile): void {
  const text = String(file)
  const lastLine = text.slice(text.lastIndexOf('\n') + 1).trim()
  if (lastLine === '' || lastLine === ':returns: None') return
  reportMessage(file, 'page-cut', {
    found: `The page ends in mid-line, after ${quoteText(lastLine.slice(-60))}`,
    expected: ['an empty last line', ':returns: None'],
    instead: 'What the page holds was read.',
    place: tree.position.end,
  })
}

function describeTitle(tree: Document): string {
  const [first] = tree.children
  const title = first?.type === 'section' ? first.children[0] : undefined
  const text =
    title?.type === 'title' ? title.children.map((child) => ('value' in child ? child.value : '')).join('') : ''
  return text === '' ? '' : `; its title is ${quoteText(text)}`
}

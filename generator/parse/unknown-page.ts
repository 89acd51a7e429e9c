/**
 * What can be said of a page that is about none of a service's own methods, paginators and waiters.
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import type { Document } from '../read/nodes.js'
import { findDirectives } from './directives.js'

/** Directives of a resource's page name the resource where those of a service name `Client`, `Paginator` or `Waiter` (spec/README.md §1.7). */
const resourceName = /^[A-Za-z]\w*\.(?!(?:Client|Paginator|Waiter)\b)[A-Z]\w*(?:\.\w+)?(?=\(|$)/

/**
 * Says what a page is about, as far as can be told.
 *
 * ```text
 * .. py:attribute:: Harbour.Gate.gate_name
 *                   ^---------------------
 * ```
 *
 * @param tree - the page's tree
 * @returns a sentence for a message, without its full stop
 */
export function describeUnknownPage(tree: Document): string {
  for (const directive of ['py:method', 'py:attribute', 'py:class']) {
    for (const { argument } of findDirectives(tree.children, directive)) {
      const name = resourceName.exec(argument.trim())?.[0]
      if (name !== undefined) return `The page is about ${quoteText(name)}, which belongs to a resource`
    }
  }
  return `The page has no directive of a client's method, a paginator, a waiter or a service${describeTitle(tree)}`
}

function describeTitle(tree: Document): string {
  const [first] = tree.children
  const title = first?.type === 'section' ? first.children[0] : undefined
  const text =
    title?.type === 'title' ? title.children.map((child) => ('value' in child ? child.value : '')).join('') : ''
  return text === '' ? '' : `; its title is ${quoteText(text)}`
}

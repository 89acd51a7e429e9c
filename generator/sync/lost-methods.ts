/**
 * What a service would lose by a sync: an index page that was cut at a line end, or replaced, names fewer pages and looks whole.
 *
 * @module
 */
import { compareText } from '../messages/compare-text.js'

/** Folders whose pages packages are made from. Pages of resources are none. */
const methodFolders = /\/((?:client|paginator|waiter)\/[^/]+)\.rst$/

/** Part of its pages that a service may lose without a word: resources come and go. */
export const sharePages = 1 / 10

/**
 * Lists the operations, paginators and waiters that pages are about, in both layouts (spec/README.md §1.1, §15.1).
 *
 * @param paths - paths of the service's pages, with `/`
 * @param index - text of its index page, if there is one: in the older layout it holds the methods of the client
 * @returns `client/send_message`, `paginator/ListQueues`
 */
export function listMethods(paths: Iterable<string>, index: string | undefined): ReadonlySet<string> {
  const methods = new Set<string>()
  for (const path of paths) {
    const name = methodFolders.exec(path)?.[1]
    if (name !== undefined) methods.add(name)
  }
  const client = index?.split(/^(?=\.\. py:class:: )/m).find((part) => /^\.\. py:class:: \w+\.Client\s/.test(part))
  for (const [, name] of client?.matchAll(/^ +\.\. py:method:: (\w+)\(/gm) ?? []) methods.add(`client/${name}`)
  return methods
}

/**
 * Says what a service loses that asks for a second look.
 *
 * @param lost - operations, paginators and waiters that go
 * @param removed - number of pages that go
 * @param standing - number of pages that stand
 * @returns a sentence without its full stop; undefined if it loses nothing of weight
 */
export function describeLoss(lost: readonly string[], removed: number, standing: number): string | undefined {
  if (lost.length > 0) {
    const names = [...lost].sort(compareText)
    const rest = names.length > 5 ? ` and ${names.length - 5} more` : ''
    return `The source has no ${names.slice(0, 5).join(', ')}${rest} any more`
  }
  if (removed <= standing * sharePages) return undefined
  return `The source has ${removed} of ${standing} pages no more`
}

/**
 * Signs that a page was cut off or damaged, as a whole: what stands outside of its directive, what a list of it names and it does not show, how it ends.
 *
 * @module
 */
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
import { lastLines, readLastLine } from '../pages/last-line.js'
import type { Directive, Document } from '../read/nodes.js'
import { isOperation } from './operation-page.js'
import type { ServicePage } from './page.js'
import { findListedMethods } from './service-page.js'

/** Headings, fields and bullets of a method, wherever they stand in a line. */
const methodParts =
  /^\s*(?:\*\*(?:Request|Response) (?:Syntax|Structure)\*\*\s*$|:(?:param|type) [^:\s]+:|- (?:\*\*[^\n*]+\*\* )?\*\([^\n)]*\) --|.{0,8}:py:class:`[^`\n]*\.exceptions\.)/m

/**
 * Reports parts of a method outside of the directive that the page is about.
 *
 * @param directive - of the method, or the class that holds it
 * @param file - the page
 * @returns whether there are any
 */
export function reportStrayParts({ position, argument }: Directive, file: VFile): boolean {
  const text = String(file)
  if (!methodParts.test(text.slice(0, position.start.offset)) && !methodParts.test(text.slice(position.end.offset)))
    return false
  reportMessage(file, 'page-kind', {
    found: `The page holds parts of a method outside of its directive ${quoteText(argument)}`,
    expected: ['a directive with everything else below it, indented'],
    instead: 'What stands outside was left out.',
    place: position.start,
  })
  return true
}

/**
 * Reports an operation that looks like a hand-written method, because its page was cut off before its `See also` and its call takes no arguments or was damaged itself. Of the hand-written
 * methods of clients only `close` takes none (spec/README.md §1.6).
 *
 * ```text
 * upload_file(Filename, Bucket, Key, ExtraArgs=None)
 *            ^--------------------------------------
 * ```
 *
 * @param method - its name
 * @param directive - the `py:method`
 * @param file - the page
 */
export function reportCutMethod(method: string, directive: Directive, file: VFile): void {
  const signature = directive.argument.trim()
  const isWhole = /^[\w.]+\((?:\w+(?:=\w+)?(?:, (?!\))|(?=\))))*\)$/.test(signature)
  if (isOperation(directive) || (isWhole && !(signature.endsWith('()') && method !== 'close'))) return
  reportMessage(file, 'page-cut', {
    found: isWhole
      ? `The page of ${quoteText(method)} ends before its Request Syntax`
      : `The call of ${quoteText(method)} is not whole`,
    expected: isWhole
      ? ['**Request Syntax**', 'arguments, where the method is hand-written']
      : ['arguments in round brackets'],
    instead: 'The page was taken for that of a hand-written method.',
    place: isWhole ? directive.position.end : directive.position.start,
  })
}

/** Reports an index without lists of pages: every client has methods, so every index lists some (spec/README.md §13.2). */
export function reportCutIndex({ node }: ServicePage, file: VFile): void {
  reportMessage(file, 'page-cut', {
    found: 'The index ends before its first list of pages',
    expected: ['a toctree with the methods of the client'],
    instead: 'What the page holds was read.',
    place: node.position.end,
  })
}

/**
 * Reports a method that a class lists before its methods (spec/README.md §15.2) and does not show: the page was cut off between two of them.
 *
 * @param client - the `py:class` of the client
 * @param methods - the methods that the page shows
 * @param file - the page
 */
export function reportMissingMethod(client: Directive, methods: readonly Directive[], file: VFile): void {
  const shown = new Set(methods.map(({ argument }) => /^\w+/.exec(argument)?.[0]))
  for (const { name, node } of findListedMethods(client)) {
    if (shown.has(name)) continue
    reportMessage(file, 'page-cut', {
      found: `The page lists the method ${quoteText(name)} and does not show it`,
      expected: [`.. py:method:: ${name}(**kwargs)`],
      instead: 'What the page holds was read.',
      place: node.position.start,
    })
    return
  }
}

/** Reports a page whose last line was cut off: generated pages end with a line of spaces or with `:returns: None` (spec/README.md §1.3). */
export function reportCutLine(tree: Document, file: VFile): void {
  const lastLine = readLastLine(file.value ?? '')
  if (lastLines.includes(lastLine)) return
  reportMessage(file, 'page-cut', {
    found: `The page ends in mid-line, after ${quoteText(lastLine.slice(-60))}`,
    expected: ['an empty last line', ':returns: None'],
    instead: 'What the page holds was read.',
    place: tree.position.end,
  })
}

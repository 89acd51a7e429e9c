/**
 * What a page must hold because of its path (spec/README.md §1.9, §13.3): the directive of what it is named after. An error in JSON, a note that a site is down, and another
 * method's page are text like any other.
 *
 * @module
 */
import { listEntries } from './index-links.js'
import type { ContentProblem } from './page-content.js'

/** Sections of a service's index page that have a list of pages; others hold prose. */
const listedSections: ReadonlySet<string> = new Set(['Client', 'Paginators', 'Waiters', 'Resources'])

/** What an operation's page has after its directive. */
const syntaxHeading = '**Request Syntax**'

/**
 * Finds a sign that a page is not the one that its path promises, or not all of it.
 *
 * @param path - path below the input folder, with `/`: `sqs/client/send_message.rst`
 * @param text - the page
 * @returns undefined if there is none
 */
export function checkPromise(path: string, text: string): ContentProblem | undefined {
  const names = path.replace(/\.rst$/, '').split('/')
  const [, folder, page = ''] = names
  if (folder === undefined) return checkIndex(text)
  if (page === 'index') return checkResource(text)
  if (folder === 'client') return checkOperation(page, text)
  const kind = { paginator: 'Paginator', waiter: 'Waiter' }[folder]
  const place = kind === undefined ? `X.Y.${page}` : `X.${kind}.${page}`
  const role = kind === undefined ? String.raw`(?:method|attribute|class)` : 'class'
  const expected =
    kind === undefined ? `.. py:method:: ${place}, or an attribute of this name` : `.. py:class:: ${place}`
  return findName(text, role, String.raw`\w+\.${kind ?? String.raw`\w+`}\.${page}`) === undefined
    ? { found: `The page has no directive of ${page}`, expected }
    : undefined
}

/**
 * Names the class of a service that a page is about: `SQS` of `.. py:method:: SQS.Client.send_message(**kwargs)`.
 *
 * @returns undefined if the page has no directive with such a name at its margin
 */
export function findClassName(text: string): string | undefined {
  return /^\.\. py:\w+:: (\w+)\.\w+/m.exec(text)?.[1]
}

function checkIndex(text: string): ContentProblem | undefined {
  if (findName(text, 'class', String.raw`\w+\.Client`) === undefined) {
    return { found: 'The index page has no class of a client', expected: '.. py:class:: X.Client' }
  }
  const isOlder = /^ +\.\. py:method:: \w+\(/m.test(text)
  const sections = text.split(/^=+\n(?=[^\n]+\n=+\n)/m)
  const cut = sections.slice(1).find((section) => isCut(section, isOlder))
  if (cut !== undefined) {
    const found = `The index page names no page in its section ${JSON.stringify(cut.split('\n', 1)[0])}`
    return { found, expected: 'a toctree with pages' }
  }
  const isList = sections.length === 1 || listedSections.has(sections.at(-1)!.split('\n', 1)[0]!)
  if (!isOlder && listEntries(text).length === 0) {
    return { found: 'The index page names no page', expected: 'a toctree with the methods of the client' }
  }
  return isList && !isOlder && !text.endsWith('\n') ? endsInLine : undefined
}

/** Whether a section that lists pages has none. In the older layout what is listed elsewhere stands in the section itself. */
function isCut(section: string, isOlder: boolean): boolean {
  const [title = ''] = section.split('\n', 1)
  if (!listedSections.has(title)) return false
  return listEntries(section).length === 0 && !(isOlder && /^ *\.\. py:class::/m.test(section))
}

const endsInLine: ContentProblem = { found: 'The index page ends in mid-line', expected: 'a line end' }

function checkResource(text: string): ContentProblem | undefined {
  if (findName(text, 'class', String.raw`\w+\.\w+`) === undefined) {
    return { found: 'The index page has no class of a resource', expected: '.. py:class:: X.Y' }
  }
  return text.endsWith('\n') ? undefined : endsInLine
}

function checkOperation(method: string, text: string): ContentProblem | undefined {
  const directive = findName(text, 'method', String.raw`\w+\.Client\.${method}`)
  if (directive === undefined) {
    return { found: `The page has no directive of ${method}`, expected: `.. py:method:: X.Client.${method}(**kwargs)` }
  }
  if (!directive.endsWith('(**kwargs)') || text.includes(syntaxHeading)) return undefined
  return { found: `The page of ${method} ends before its request`, expected: syntaxHeading }
}

/**
 * Finds a directive at the margin.
 *
 * @param role - a regular expression for what follows `py:`
 * @param name - a regular expression for its name; names of pages have word characters and `-` only
 * @returns its line
 */
function findName(text: string, role: string, name: string): string | undefined {
  return new RegExp(String.raw`^\.\. py:${role}:: ${name}(?:\([^\n]*)?[ \t\r]*$`, 'm').exec(text)?.[0].trim()
}

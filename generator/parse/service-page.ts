/**
 * Reads a service's index page (spec/README.md §13).
 *
 * @module
 */
import type { VFile } from 'vfile'
import type { BlockNode, Directive, Document, ListItem, Paragraph, Section } from '../read/nodes.js'
import { findDirectives } from './directives.js'
import type { ListedPage, ServicePage } from './page.js'

const titleSentence = /^A low-level client representing ([^\n]+)/

/**
 * Reads an index page.
 *
 * @param className - boto3's class of the service
 * @param directive - the `py:class` of the client
 * @param tree - the whole page
 * @param file - the page
 * @returns title, prose and the pages it lists
 */
export function parseServicePage(className: string, directive: Directive, tree: Document, file: VFile): ServicePage {
  let title: string | undefined
  const prose: BlockNode[] = []
  for (const block of directive.children) {
    const match = !title && block.type === 'paragraph' ? titleSentence.exec(block.source) : null
    if (match) title = (match[1] as string).trim()
    else if (!isFurniture(block)) prose.push(block)
  }
  return {
    kind: 'service',
    file,
    className,
    node: directive,
    ...(title && { title }),
    prose,
    listed: [...findListedPages(tree)],
  }
}

/** The sample that makes a client and, in the older layout, the methods and the list of them. */
function isFurniture(block: BlockNode): boolean {
  if (block.type === 'literal_block') return true
  if (block.type === 'paragraph') return block.source.trim() === 'These are the available methods:'
  if (block.type === 'directive') return block.directive === 'py:method'
  return block.type === 'bullet_list' && block.children.every(isMethodItem)
}

function isMethodItem(item: ListItem): boolean {
  return readMethodItem(item) !== undefined
}

/** `:py:meth:`~Harbour.Client.open_gate`` → `open_gate` */
function readMethodItem({ children: [first] }: ListItem): string | undefined {
  const role = first?.type === 'paragraph' ? /^:py:meth:`([^`]*)`$/.exec(first.source.trim()) : null
  return role?.[1]?.split('.').at(-1)
}

/**
 * Finds the methods that a client's class lists before it shows them (spec/README.md §15.2).
 *
 * @param client - the `py:class` of the client
 */
export function* findListedMethods(client: Directive): Generator<{ readonly name: string; readonly node: ListItem }> {
  for (const block of client.children) {
    if (block.type !== 'bullet_list' || !block.children.every(isMethodItem)) continue
    for (const node of block.children) yield { name: readMethodItem(node) ?? '', node }
  }
}

function* findListedPages(tree: Document | Section): Generator<ListedPage> {
  for (const toctree of findDirectives(tree.children, 'toctree')) {
    for (const block of toctree.children) {
      if (block.type !== 'paragraph') continue
      yield* readListedPaths(block)
    }
  }
}

/** One path per line; the lines of a toctree have one indentation. */
function* readListedPaths(block: Paragraph): Generator<ListedPage> {
  const { line, column } = block.position.start
  for (const [index, source] of block.source.split('\n').entries()) {
    const path = source.trim()
    if (path === '') continue
    const start = { line: line + index, column: column + source.indexOf(path) }
    yield { path, node: { position: { start, end: { ...start, column: start.column + path.length } } } }
  }
}

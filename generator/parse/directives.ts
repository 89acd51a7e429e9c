/**
 * Finds the Python directives of a page (spec/README.md §1).
 *
 * @module
 */
import type { Node, Parent } from 'unist'
import type { BlockNode, Directive } from '../read/nodes.js'

/** Blocks that a directive may stand in without belonging to it: sections, and what a page's broken indentation makes of its text. */
const transparent: ReadonlySet<string> = new Set([
  'section',
  'block_quote',
  'definition_list',
  'definition_list_item',
  'definition',
])

/**
 * Finds every directive of a name, not inside other directives.
 *
 * @param blocks - where to look
 * @param name - `py:method`, `py:class`, `toctree`
 * @returns the directives, in page order
 */
export function* findDirectives(blocks: readonly Node[], name: string): Generator<Directive> {
  for (const block of blocks) {
    if (block.type === 'directive') {
      if ((block as Directive).directive === name) yield block as Directive
    } else if (transparent.has(block.type)) yield* findDirectives((block as Parent).children, name)
  }
}

/**
 * Finds a method inside a class.
 *
 * @param parent - the `py:class`
 * @param name - the method's name, without its class
 * @returns the `py:method`, or undefined
 */
export function findMethod(parent: Directive, name: string): Directive | undefined {
  for (const method of findDirectives(parent.children, 'py:method'))
    if (method.argument.startsWith(`${name}(`)) return method
  return undefined
}

/**
 * Finds the client method that a sentence refers to.
 *
 * ```text
 * :py:meth:`SageMaker.Client.list_auto_ml_jobs`
 *                            ^----------------
 * ```
 *
 * @param prose - blocks of prose
 * @returns the method's name, or undefined
 */
export function findReferencedMethod(prose: readonly BlockNode[]): string | undefined {
  for (const block of prose) {
    const match = block.type === 'paragraph' ? /:py:meth:`[^`]*\.Client\.(\w+)`/.exec(block.source) : null
    if (match) return match[1]
  }
  return undefined
}

/**
 * Finds the Python directives of a page (spec/README.md §1).
 *
 * @module
 */
import type { BlockNode, Directive } from '../read/nodes.js'

/**
 * Finds every directive of a name, through sections but not inside other directives.
 *
 * @param blocks - where to look
 * @param name - `py:method`, `py:class`, `toctree`
 * @returns the directives, in page order
 */
export function* findDirectives(blocks: readonly { readonly type: string }[], name: string): Generator<Directive> {
  for (const block of blocks as readonly BlockNode[]) {
    if (block.type === 'directive' && block.directive === name) yield block
    else if (block.type === 'section' || block.type === 'block_quote') yield* findDirectives(block.children, name)
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

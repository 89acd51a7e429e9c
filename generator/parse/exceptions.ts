/**
 * Reads the exceptions of an operation (spec/README.md §8).
 *
 * @module
 */
import type { BlockNode } from '../read/nodes.js'

/**
 * Reads the list under `**Exceptions**`.
 *
 * ```text
 * *   :py:class:`DynamoDB.Client.exceptions.ResourceInUseException`
 *                                           ^---------------------
 * ```
 *
 * @param blocks - what stands under the heading
 * @returns the names, in page order; a page may name one twice
 */
export function parseExceptions(blocks: readonly BlockNode[]): readonly string[] {
  const names: string[] = []
  for (const block of blocks) {
    if (block.type !== 'bullet_list') continue
    for (const item of block.children) {
      for (const child of item.children) {
        const match = child.type === 'paragraph' ? /exceptions\.([^`\s]+)`/.exec(child.source) : null
        if (match) names.push(match[1] as string)
      }
    }
  }
  return names
}

/**
 * Reads the exceptions of an operation (spec/README.md §8).
 *
 * @module
 */
import type { VFile } from 'vfile'
import { quoteText } from '../messages/quote.js'
import { reportMessage } from '../messages/report.js'
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
 * @param file - the page; entries that are written otherwise are reported
 * @returns the names, in page order; a page may name one twice
 */
export function parseExceptions(blocks: readonly BlockNode[], file: VFile): readonly string[] {
  const names: string[] = []
  for (const block of blocks) {
    const entries = block.type === 'bullet_list' ? block.children.flatMap(({ children }) => children) : [block]
    for (const entry of entries) {
      const source = entry.type === 'paragraph' ? entry.source : ''
      const [, name] = /^:py:class:`[\w-]+\.Client\.exceptions\.([^`\s]+)`$/.exec(source) ?? []
      if (name === undefined) reportEntry(entry, source, file)
      else names.push(name)
    }
  }
  return names
}

function reportEntry(entry: BlockNode, source: string, file: VFile): void {
  reportMessage(file, 'mark-doubtful', {
    found: source === '' ? 'The list of exceptions holds no entry here' : `${quoteText(source)} is no exception`,
    expected: [':py:class:`SERVICE.Client.exceptions.NAME`'],
    instead: 'The entry was left out.',
    place: entry.position.start,
  })
}

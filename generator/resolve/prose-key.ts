/**
 * Prose as evidence: equal text is a sign of an equal shape (spec/README.md §5.8).
 *
 * @module
 */
import type { Description } from '../parse/description.js'
import { proseText } from '../parse/prose/index.js'
import type { BlockNode } from '../read/nodes.js'

const keys = new WeakMap<Description, string>()

/**
 * The text of a description, for comparison only.
 *
 * @param description - a bullet or parameter
 * @returns its prose with single spaces, without markers; empty where there is none
 */
export function proseKey(description: Description | undefined): string {
  if (!description || description.prose.length === 0) return ''
  let key = keys.get(description)
  if (key === undefined) {
    const parts: string[] = []
    collectSources(description.prose, parts)
    key = parts
      .join('\n')
      .replace(/^(?:\*\*[^\n]+?\*\* )?(?:\*\([^\n]*?\) --\*|\([^\n]*?\) --)?\s*(?:\*\*\[REQUIRED\]\*\*)?/, '')
      // a single space is no match: nearly all runs are that already
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
    keys.set(description, key)
  }
  return key
}

function collectSources(blocks: readonly BlockNode[], parts: string[]): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        parts.push(block.source)
        break
      case 'literal_block':
      case 'unknown':
      case 'comment':
        for (const line of block.children) parts.push(line.value)
        break
      case 'bullet_list':
      case 'enumerated_list':
        for (const item of block.children) collectSources(item.children, parts)
        break
      case 'directive':
      case 'block_quote':
        collectSources(block.children, parts)
        break
      default:
        parts.push(proseText([block]))
    }
  }
}

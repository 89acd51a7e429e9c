/**
 * Takes the examples of an operation apart (spec/README.md §9).
 *
 * @module
 */
import type { BlockNode } from '../read/nodes.js'
import type { ExampleBlocks } from './page.js'

/**
 * Groups the blocks under `**Examples**`: prose, a call, "Expected Output:", an output.
 *
 * @param blocks - the blocks, in page order
 * @returns one entry per call, and one without a call where text stands alone at the end
 */
export function parseExamples(blocks: readonly BlockNode[]): readonly ExampleBlocks[] {
  const examples: ExampleBlocks[] = []
  let prose: BlockNode[] = []
  let input: ExampleBlocks['input']
  const finish = (output?: ExampleBlocks['output']): void => {
    if (input || prose.length > 0) examples.push({ prose, ...(input && { input }), ...(output && { output }) })
    prose = []
    input = undefined
  }
  for (const block of blocks) {
    if (block.type === 'literal_block') {
      if (input) finish(block)
      else input = block
    } else if (block.type === 'paragraph' && block.source.startsWith('Expected Output:')) continue
    else {
      if (input) finish()
      prose.push(block)
    }
  }
  finish()
  return examples
}

/**
 * Turns the blocks of an example into values.
 *
 * @module
 */
import type { Example } from '../model/index.js'
import { reportMessage } from '../messages/report.js'
import { parseExampleLiteral } from '../parse/example-literal.js'
import type { ExampleBlocks, OperationPage } from '../parse/page.js'
import type { LiteralBlock } from '../read/nodes.js'
import { documentationOfBlocks } from './documentation.js'
import { pagePathOf } from './origin.js'

/**
 * Reads one example.
 *
 * @param blocks - its blocks
 * @param page - the page; a literal that does not fit is reported to its file
 * @returns prose, input and output, each where the page has it; undefined where a literal does not fit: half an example misleads
 */
export function resolveExample(blocks: ExampleBlocks, page: OperationPage): Example | undefined {
  const documentation = documentationOfBlocks(blocks.prose)
  const input = blocks.input && readLiteral(blocks.input, page)
  const output = blocks.output && readLiteral(blocks.output, page)
  if ((blocks.input && input === undefined) || (blocks.output && output === undefined)) return undefined
  const { line, column } = (blocks.input ?? page.node).position.start
  return {
    ...(documentation && { documentation }),
    ...(input !== undefined && { input }),
    ...(output !== undefined && { output }),
    origin: { page: pagePathOf(page), line, column },
  }
}

function readLiteral(block: LiteralBlock, page: OperationPage): Example['input'] {
  const value = parseExampleLiteral(block)
  if (value === undefined) {
    reportMessage(page.file, 'example-literal', {
      found: 'The example holds a line that is no Python literal',
      expected: ['a call or a dictionary, one value per line'],
      instead: 'The example was left out.',
      place: block.position,
    })
  }
  return value
}

/**
 * Turns the blocks of an example into values.
 *
 * @module
 */
import { reportMessage } from '../messages/report.js'
import type { Example, ExampleValue, ShapeId } from '../model/index.js'
import { parseExampleLiteral } from '../parse/example-literal.js'
import type { ExampleBlocks, OperationPage } from '../parse/page.js'
import type { LiteralBlock } from '../read/nodes.js'
import type { Shapes } from './assemble-shapes.js'
import { documentationOfBlocks } from './documentation.js'
import { fitExample } from './example-value.js'
import { pagePathOf } from './origin.js'

/** The shapes of what an operation takes and gives; absent where it takes or gives nothing. */
export interface ExampleShapes {
  readonly input?: ShapeId | undefined
  readonly output?: ShapeId | undefined
}

/**
 * Reads one example.
 *
 * @param blocks - its blocks
 * @param page - the page; a literal that does not fit, and values that are not of their shapes, are reported to its file
 * @param ids - the shapes of the operation's input and output, which tell dates and bytes from numbers and strings
 * @param shapes - the shapes of the service
 * @returns prose, input and output, each where the page has it; undefined where there is no call or a literal does not fit: half an example misleads
 */
export function resolveExample(
  blocks: ExampleBlocks,
  page: OperationPage,
  ids: ExampleShapes,
  shapes: Shapes,
): Example | undefined {
  if (!blocks.input) {
    reportMessage(page.file, 'example-literal', {
      found: 'The example has no call',
      expected: ['a literal with a call after the text'],
      instead: 'The example was left out.',
      ...(blocks.prose[0] && { place: blocks.prose[0].position }),
    })
    return undefined
  }
  const documentation = documentationOfBlocks(blocks.prose)
  const readInput = readLiteral(blocks.input, page)
  const readOutput = blocks.output && readLiteral(blocks.output, page)
  if (readInput === undefined || (blocks.output && readOutput === undefined)) return undefined
  const input = fit(readInput, blocks.input, 'input')
  const output = readOutput !== undefined && blocks.output ? fit(readOutput, blocks.output, 'output') : undefined
  const { line, column } = blocks.input.position.start
  return {
    ...(documentation && { documentation }),
    input,
    ...(output !== undefined && { output }),
    origin: { page: pagePathOf(page), line, column },
  }

  function fit(value: ExampleValue, block: LiteralBlock, side: 'input' | 'output'): ExampleValue {
    const id = ids[side]
    if (id === undefined) return value
    const fitted = fitExample(value, id, shapes, side)
    for (const misfit of fitted.misfits) reportMessage(page.file, 'example-value', { ...misfit, place: block.position })
    return fitted.value
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

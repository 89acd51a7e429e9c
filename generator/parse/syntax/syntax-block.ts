/**
 * Reads the literal block under `**Request Syntax**` or `**Response Syntax**` (spec/README.md §3).
 *
 * @module
 */
import type { LiteralBlock, Text } from '../../read/nodes.js'
import { type SyntaxProblem, SyntaxParser } from './syntax-parser.js'
import type { SyntaxObject } from './syntax-value.js'

/** What a Syntax block holds. */
export interface SyntaxBlock {
  /** The arguments of the call, or the response; absent where the block shows no value at all. */
  readonly value?: SyntaxObject
  /** True where boto3 wrote "too large to render" in the block's place. */
  readonly tooLarge: boolean
  /** True where boto3 says behind the call that the parameters are too large to render: that stands in the same literal (spec/README.md §10.2). */
  readonly parametersTooLarge: boolean
  readonly problems: readonly SyntaxProblem[]
}

/**
 * Reads a Syntax block.
 *
 * ```text
 * response = client.describe_auto_ml_job(        {
 *     AutoMLJobName='string'                         'AutoMLJobName': 'string',
 * )                                              }
 * ```
 *
 * @param block - the literal block
 * @returns its value, with every line that does not fit as a problem; never throws
 */
export function parseSyntaxBlock(block: LiteralBlock): SyntaxBlock {
  const lines = block.children
  const first = lines.find((line) => line.value.trim() !== '')
  const tooLarge = first !== undefined && isTooLargeMark(first)
  const end = tooLarge ? -1 : findParametersMark(lines)
  const parser = new SyntaxParser(end < 0 ? lines : lines.slice(0, end))
  const value = tooLarge ? undefined : parser.parse()
  return { ...(value && { value }), tooLarge, parametersTooLarge: end >= 0, problems: parser.problems }
}

/**
 * Whether a literal block stands in place of a section that boto3 left out (spec/README.md §10.1).
 *
 * @param block - any literal block of a method
 */
export function isTooLarge(block: LiteralBlock): boolean {
  return block.children.some((line) => line.value.startsWith(tooLargeMark))
}

const tooLargeMark = '# This section is too large to render'

function isTooLargeMark(line: Text): boolean {
  return line.value.trim().startsWith(tooLargeMark)
}

/** The line `**Parameters**` that has the mark of a section left out below it; -1 where there is none. */
function findParametersMark(lines: readonly Text[]): number {
  const heading = lines.findIndex((line) => line.value.trim() === '**Parameters**')
  const hasMark = heading >= 0 && lines.slice(heading).some(isTooLargeMark)
  return hasMark ? heading : -1
}

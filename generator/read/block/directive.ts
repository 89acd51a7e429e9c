/**
 * Directives: `.. name:: argument`, options, body.
 *
 * @module
 */
import { DirectiveNode } from '../block-nodes.js'
import { LinesNode } from '../line-nodes.js'
import type { BlockNode } from '../nodes.js'
import type { BlockConstruct, BlockReader } from './block-reader.js'
import { readHangingBody } from './body.js'
import { fieldMarkerLength } from './field-list.js'

/** Directives whose first line is already their body. docutils' admonitions and Sphinx' `seealso`. */
const WITHOUT_ARGUMENT = new Set(
  'attention caution danger error hint important note tip warning seealso compound epigraph highlights pull-quote parsed-literal'.split(
    ' ',
  ),
)
/** Directives whose body is kept as it stands. */
const LITERAL_BODY = new Set(
  'code code-block sourcecode parsed-literal math raw highlight doctest testcode prompt'.split(' '),
)
const marker = /^\.\.[ \t]+([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*) ?::(?=[ \t]|$)/u

/** Reads a directive. */
export const readDirective: BlockConstruct = (reader, line, limit, column) => {
  const { page } = reader
  const match = marker.exec(page.lineText(line))
  if (!match) return undefined
  const name = match[1]!
  const start = page.first[line]!
  if (WITHOUT_ARGUMENT.has(name) && !LITERAL_BODY.has(name)) {
    const blocks = readHangingBody(reader, line, limit, match[0].length)
    return [new DirectiveNode(page, start, page.end[reader.next - 1]!, name, '', blocks)]
  }
  const extent = reader.measure(line + 1, limit, column + 1)
  const lines = [page.text.slice(start + match[0].length, page.end[line]).trim()]
  let next = line + 1
  while (next < extent.end && page.filled[next] === next && fieldMarkerLength(page, next) === 0)
    lines.push(page.lineText(next++))
  const argument = lines.join('\n').trim()
  const body = LITERAL_BODY.has(name)
    ? readLiteralBody(reader, next, extent.end, extent.column)
    : reader.readBlocks(next, extent.end, extent.column)
  reader.next = extent.end
  return [new DirectiveNode(page, start, page.end[extent.end - 1]!, name, argument, body)]
}

/** Reads the options, and everything after the first blank line as one literal block. */
function readLiteralBody(reader: BlockReader, line: number, limit: number, column: number): BlockNode[] {
  const { page } = reader
  let next = line
  while (next < limit && page.filled[next] === next) next++
  const options = reader.readBlocks(line, next, column)
  const first = page.filled[next]!
  if (first >= limit) return options
  return [...options, new LinesNode('literal_block', page, page.offsetAtColumn(first, column), first, limit, column)]
}

/**
 * The reading of a region: each line with text begins the first construct that wants it.
 *
 * @module
 */
import { reportMessage } from '../../messages/report.js'
import { DefinitionListNode } from '../block-nodes.js'
import { LinesNode } from '../line-nodes.js'
import type { BlockNode } from '../nodes.js'
import type { Page } from '../page.js'
import { readTransition } from './adornment.js'
import { readBlockQuote } from './block-quote.js'
import type { BlockConstruct, BlockReader, Extent } from './block-reader.js'
import { readBulletList } from './bullet-list.js'
import { readDefinitionList } from './definition-list.js'
import { readEnumeratedList } from './enumerated-list.js'
import { readAnonymousTarget, readExplicitMarkup } from './explicit-markup.js'
import { readFieldList } from './field-list.js'
import { readLineBlock, readTable } from './foreign.js'
import { readDoctestBlock } from './literal-block.js'
import { isLoneColons, readParagraph } from './paragraph.js'

/** How deep blocks may lie in each other. */
const DEEPEST = 200

/** Reads regions of one page. */
export class RegionReader implements BlockReader {
  next = 0
  unknownCount = 0
  #depth = 0
  #hasReportedDepth = false

  constructor(readonly page: Page) {}

  measure(line: number, limit: number, least: number): Extent {
    const { column, filled } = this.page
    let end = line
    let narrowest = -1
    for (let next = filled[line]!; next < limit; next = filled[next + 1]!) {
      const width = column[next]!
      if (width < least) break
      if (narrowest === -1 || width < narrowest) narrowest = width
      end = next + 1
    }
    return { end, column: narrowest === -1 ? least : narrowest }
  }

  readBlocks(line: number, limit: number, column: number): BlockNode[] {
    const blocks: BlockNode[] = []
    if (this.#depth >= DEEPEST) return this.#keepDeepLines(line, limit, column)
    this.#depth++
    const { filled } = this.page
    for (let next = filled[line]!; next < limit; next = filled[this.next]!) this.readBlock(next, limit, column, blocks)
    this.#depth--
    return blocks
  }

  /** Reads what a line begins, onto the blocks before it. */
  readBlock(line: number, limit: number, column: number, blocks: BlockNode[]): void {
    for (const block of this.#readConstruct(line, limit, column)) {
      const last = blocks.at(-1)
      if (block instanceof DefinitionListNode && last instanceof DefinitionListNode) last.append(block)
      else blocks.push(block)
    }
  }

  #readConstruct(line: number, limit: number, column: number): readonly BlockNode[] {
    const { page } = this
    if (page.column[line]! > column) return readBlockQuote(this, line, limit, column)!
    const code = page.codeAt(line, 0)
    const construct = code < 128 ? constructs[code] : readBulletList
    const blocks = construct?.(this, line, limit, column)
    if (blocks) return blocks
    if (isLoneColons(page, line)) return readParagraph(this, line, limit, column)
    return readDefinitionList(this, line, limit, column) ?? readParagraph(this, line, limit, column)
  }

  #keepDeepLines(line: number, limit: number, column: number): BlockNode[] {
    const { page } = this
    const first = page.filled[line]!
    if (first >= limit) return []
    const { end } = this.measure(first, limit, 0)
    const node = new LinesNode('unknown', page, page.offsetAtColumn(first, column), first, end, column)
    if (!this.#hasReportedDepth) {
      reportMessage(page.file, 'page-nesting', {
        found: `Found blocks nested more than ${DEEPEST} deep`,
        expected: [`at most ${DEEPEST} levels`],
        instead: 'Everything deeper is kept as plain text.',
        place: node.position,
      })
      this.#hasReportedDepth = true
    }
    return [node]
  }
}

/** The constructs that a line may begin, by its first character; asked in order. Any other line is a term or a paragraph. */
const constructs: (BlockConstruct | undefined)[] = []
for (const mark of '!"$%&\',/;<?@[\\]^`{}~)') constructs[mark.charCodeAt(0)] = readTransition
for (const letter of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ(') {
  constructs[letter.charCodeAt(0)] = readEnumeratedList
}
for (const [mark, ...asked] of [
  ['*', readBulletList, readTransition],
  ['-', readBulletList, readTransition],
  ['+', readBulletList, readTable, readTransition],
  [':', readFieldList, readTransition],
  ['.', readExplicitMarkup, readTransition],
  ['_', readAnonymousTarget, readTransition],
  ['#', readEnumeratedList, readTransition],
  ['=', readTable, readTransition],
  ['|', readLineBlock, readTransition],
  ['>', readDoctestBlock, readTransition],
] as [string, ...BlockConstruct[]][]) {
  constructs[mark.charCodeAt(0)] = askInOrder(asked)
}

function askInOrder(asked: readonly BlockConstruct[]): BlockConstruct {
  return (reader, line, limit, column) => {
    for (const construct of asked) {
      const blocks = construct(reader, line, limit, column)
      if (blocks) return blocks
    }
    return undefined
  }
}

/**
 * The source line under a message, with a caret under its column.
 *
 * @module
 */
import stringWidth from 'string-width'
import { safeText } from './safe-text.js'

/** A line of a page and the part of it that a message is about. */
export interface SourceLine {
  readonly text: string
  /** First marked code unit, from 0. */
  readonly start: number
  /** After the last marked code unit. */
  readonly end: number
  /** Whether text before or after was cut already. */
  readonly cutBefore?: boolean
}

/** A source line that is ready to print. */
export interface RenderedLine {
  readonly text: string
  /** The second line: spaces, then `^` under everything that is marked; at least one. */
  readonly caret: string
}

interface Cell {
  readonly text: string
  readonly width: number
  /** Code unit of the line at which the cell starts. */
  readonly index: number
  /** Code units of the line that the cell stands for. */
  readonly length: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const tabStop = 8
const ellipsis = '…'

/**
 * Prints a source line in a limited width, cut around its caret.
 *
 * @param line - the line and what is marked in it
 * @param width - terminal columns that both lines may take; at least 8
 */
export function renderSourceLine(line: SourceLine, width: number): RenderedLine {
  const cells = splitCells(line.text)
  const caretCell = cellAt(cells, line.start)
  const endCell = Math.max(caretCell + 1, cellAt(cells, line.end))
  const [from, to] = chooseWindow(cells, caretCell, width, line.cutBefore ?? false)

  const before = from > 0 || line.cutBefore ? ellipsis : ''
  const after = to < cells.length ? ellipsis : ''
  const lead = before.length + totalWidth(cells.slice(from, caretCell))
  const carets = Math.max(1, totalWidth(cells.slice(caretCell, Math.min(endCell, to))))
  return {
    text: `${before}${cells
      .slice(from, to)
      .map(({ text }) => text)
      .join('')}${after}`.trimEnd(),
    caret: `${' '.repeat(lead)}${'^'.repeat(carets)}`,
  }
}

/** Graphemes with the columns they take; tabs become spaces, unsafe characters become visible. */
function splitCells(line: string): Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const { segment, index } of graphemes.segment(line)) {
    const text = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : safeText(segment)
    const width = stringWidth(text)
    cells.push({ text, width, index, length: segment.length })
    column += width
  }
  return cells
}

/** The cell that holds a code unit; the number of cells where the line is shorter. */
function cellAt(cells: readonly Cell[], codeUnit: number): number {
  const next = cells.findIndex(({ index, length }) => codeUnit < index + length)
  return next === -1 ? cells.length : next
}

/** First cell and the cell after the last one to show: everything where it fits, otherwise a third of the width before the caret. */
function chooseWindow(
  cells: readonly Cell[],
  caret: number,
  width: number,
  cutBefore: boolean,
): [from: number, to: number] {
  const fixed = cutBefore ? 1 : 0
  if (totalWidth(cells) + fixed <= width) return [0, cells.length]
  let room = width - 2
  let from = caret
  let back = Math.floor(room / 3)
  while (from > 0 && cells[from - 1]!.width <= back) {
    from--
    back -= cells[from]!.width
    room -= cells[from]!.width
  }
  let to = caret
  while (to < cells.length && cells[to]!.width <= room) {
    room -= cells[to]!.width
    to++
  }
  while (to === cells.length && from > 0 && cells[from - 1]!.width <= room) {
    from--
    room -= cells[from]!.width
  }
  return [from, to]
}

function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

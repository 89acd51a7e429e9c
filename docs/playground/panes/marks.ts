/**
 * Marks in an editor: lines that another pane shows, and ranges that a message is about.
 *
 * @module
 */
import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

/** A range that a message is about. */
export interface MarkedRange {
  /** Offsets, from 0. */
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly title: string
}

const setLinked = StateEffect.define<readonly number[]>()
const setRanges = StateEffect.define<readonly MarkedRange[]>()
const linkedLine = Decoration.line({ class: 'pg-linked' })

const linked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = value.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setLinked)) continue
      const { doc } = transaction.state
      const lines = [...new Set(effect.value)].filter((line) => line >= 1 && line <= doc.lines).sort((a, b) => a - b)
      next = RangeSet.of(lines.map((line) => linkedLine.range(doc.line(line).from)))
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

const ranges = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = value.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setRanges)) continue
      const { length } = transaction.state.doc
      const marks = effect.value
        .map(({ from, to, ...rest }) => ({ from: Math.min(from, length), to: Math.min(to, length), ...rest }))
        .filter(({ from, to }) => to > from)
        .sort((a, b) => a.from - b.from || a.to - b.to)
      next = RangeSet.of(
        marks.map(({ from, severity, title, to }) =>
          Decoration.mark({ class: `pg-mark pg-mark-${severity}`, attributes: { title } }).range(from, to),
        ),
        true,
      )
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** Lets an editor have marks. */
export const marks: Extension = [linked, ranges]

/** Marks lines, from 1, and no others; shows the first one if asked. */
export function linkLines(view: EditorView, lines: readonly number[], reveal: boolean): void {
  const effects: StateEffect<unknown>[] = [setLinked.of(lines)]
  const [first] = lines
  if (reveal && first !== undefined && first <= view.state.doc.lines && !isVisible(view, first)) {
    effects.push(EditorView.scrollIntoView(view.state.doc.line(first).from, { y: 'center' }))
  }
  view.dispatch({ effects })
}

/** Marks ranges, and no others. */
export function markRanges(view: EditorView, marked: readonly MarkedRange[]): void {
  view.dispatch({ effects: setRanges.of(marked) })
}

function isVisible(view: EditorView, line: number): boolean {
  const block = view.lineBlockAt(view.state.doc.line(line).from)
  const { clientHeight, scrollTop } = view.scrollDOM
  return block.top >= scrollTop && block.bottom <= scrollTop + clientHeight
}

/**
 * An editor of the playground: what all of them have in common.
 *
 * @module
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, foldGutter, foldKeymap } from '@codemirror/language'
import { search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, drawSelection, keymap, lineNumbers } from '@codemirror/view'
import { look } from './highlight.js'
import { marks } from './marks.js'

/** How an editor is made. */
export interface EditorOptions {
  readonly parent: HTMLElement
  /** What a screen reader calls it. */
  readonly label: string
  readonly language: Extension
  readonly readOnly?: boolean
  readonly folding?: boolean
  /** Called after the reader changed the text. */
  readonly onChange?: (text: string) => void
  /** Called with a line, from 1, when the mouse or the cursor comes to it; with nothing when the mouse leaves. */
  readonly onLine?: (line: number | undefined) => void
}

/** Makes an editor. Tab leaves it, as it leaves any field. */
export function createEditor(options: EditorOptions): EditorView {
  const { folding = false, label, language, onChange, onLine, parent, readOnly = false } = options
  let line: number | undefined
  const tell = (next: number | undefined): void => {
    if (next === line) return
    line = next
    onLine?.(next)
  }
  return new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        ...(folding ? [foldGutter(), keymap.of(foldKeymap)] : []),
        history(),
        drawSelection(),
        bracketMatching(),
        search({ top: true }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
        EditorState.readOnly.of(readOnly),
        EditorView.contentAttributes.of({
          'aria-label': label,
          spellcheck: 'false',
          tabindex: '0',
          ...(readOnly && { 'aria-readonly': 'true' }),
        }),
        language,
        look,
        marks,
        EditorView.updateListener.of((update) => {
          if (
            update.docChanged &&
            update.transactions.some(
              (one) =>
                one.isUserEvent('input') ||
                one.isUserEvent('delete') ||
                one.isUserEvent('undo') ||
                one.isUserEvent('redo') ||
                one.isUserEvent('move'),
            )
          )
            onChange?.(update.state.doc.toString())
          if (update.selectionSet && update.view.hasFocus && !update.docChanged)
            tell(update.state.doc.lineAt(update.state.selection.main.head).number)
        }),
        EditorView.domEventHandlers({
          mousemove(event, view) {
            const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
            tell(at === null ? undefined : view.state.doc.lineAt(at).number)
          },
          mouseleave: () => tell(undefined),
        }),
      ],
    }),
  })
}

/** Puts another text into an editor; nothing if it has it already. Neither the reader's history nor `onChange` knows of it. */
export function setText(view: EditorView, text: string): void {
  const current = view.state.doc.toString()
  if (current === text) return
  // Only the part that differs: the place to which the reader scrolled stays.
  let start = 0
  const shortest = Math.min(current.length, text.length)
  while (start < shortest && current.charCodeAt(start) === text.charCodeAt(start)) start++
  let end = 0
  while (
    end < shortest - start &&
    current.charCodeAt(current.length - 1 - end) === text.charCodeAt(text.length - 1 - end)
  )
    end++
  view.dispatch({ changes: { from: start, to: current.length - end, insert: text.slice(start, text.length - end) } })
}

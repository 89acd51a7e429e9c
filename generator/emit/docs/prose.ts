/**
 * Prose of our own: pieces of mdast, in few words. A page's prose comes as mdast, so that one printer prints both.
 *
 * @module
 */
import type { InlineCode, List, Paragraph, PhrasingContent, Text } from 'mdast'

/** Text. Nothing in it is read as Markdown. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** A code span. */
export function code(value: string): InlineCode {
  return { type: 'inlineCode', value }
}

/** A paragraph; a string in it is {@link text}. */
export function paragraph(...children: readonly (PhrasingContent | string)[]): Paragraph {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) }
}

/** A list of items of one paragraph each. */
export function list(items: readonly Paragraph[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  }
}

/** Code spans with a text between them: `A`, `B`. */
export function codes(values: readonly string[], between: string): readonly PhrasingContent[] {
  return values.flatMap((value, index) => (index > 0 ? [text(between), code(value)] : [code(value)]))
}

/**
 * The sentences of a member's prose that can state a limit of the member.
 *
 * @module
 */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Documentation } from '../../model/documentation.js'

/** A sentence of a page. */
export interface Sentence {
  /** Plain text on one line, without white space at its ends. */
  readonly text: string
  /** Code spans in it, in order; `at` is the offset in the text, from 0. */
  readonly codes: readonly { readonly at: number; readonly value: string }[]
}

/**
 * The sentences that hold of the member always: those of paragraphs, and of a list that `Constraints:` announces. What a list, a note or an example says
 * otherwise holds of one case, and so does all that follows a heading, unless the heading itself is about limits.
 *
 * ```text
 * The first sentence. The second.     ← two sentences
 *
 * Constraints:
 *
 * * Must be at least 1.                ← one more
 *
 * **Harbours of the north**
 *
 * Must be at least 2.                  ← none from here on
 * ```
 *
 * @param documentation - a member's prose
 * @returns sentences in page order
 */
export function findSentences(documentation: Documentation): readonly Sentence[] {
  const sentences: Sentence[] = []
  let announced = false
  for (const block of documentation) {
    if (block.type === 'paragraph') {
      if (isHeading(block.children)) break
      const found = readSentences(block.children)
      announced = /\bconstraints:$/i.test(found.at(-1)?.text ?? '')
      for (const item of found) sentences.push(item)
    } else if (block.type === 'list' && announced) {
      for (const item of block.children) {
        for (const sentence of readItem(item.children)) sentences.push(sentence)
      }
    } else announced = false
  }
  return sentences
}

/** Headings that name no case: `**Constraints:**`, `**Length constraints**`. */
const aboutLimits =
  /\b(?:constraints?|valid|pattern|length|range|max(?:imum)?|min(?:imum)?|defaults?|type|required|optional|note|important)\b/i

/** A paragraph that is marked as a whole is a heading, and one that begins so is under a heading. */
function isHeading([first]: readonly PhrasingContent[]): boolean {
  return (first?.type === 'strong' || first?.type === 'emphasis') && !aboutLimits.test(textOf(first.children))
}

/** An item is one paragraph; one that goes on with a list of its own tells cases apart. */
function readItem(children: readonly RootContent[]): readonly Sentence[] {
  const [first] = children
  return children.length === 1 && first?.type === 'paragraph' ? readSentences(first.children) : []
}

/** A sentence ends where white space and then no lower-case letter follow its full stop. */
const ends = /(?<=(?<!\b(?:e\.g|i\.e|vs|approx|[Mm]ax|[Mm]in))[.!?]["”)]?)\s+(?=[^a-z\s])|$/g

function readSentences(nodes: readonly PhrasingContent[]): readonly Sentence[] {
  const codes: { readonly at: number; readonly value: string }[] = []
  let text = ''
  const read = (node: PhrasingContent): void => {
    if (node.type === 'inlineCode') codes.push({ at: text.length, value: node.value })
    if ('value' in node) text += node.value
    else if ('children' in node) node.children.forEach(read)
  }
  nodes.forEach(read)
  const sentences: Sentence[] = []
  let start = 0
  for (const { index, 0: space } of text.matchAll(ends)) {
    const within = codes.filter(({ at, value }) => at >= start && at + value.length <= index)
    if (index > start)
      sentences.push({
        text: text.slice(start, index),
        codes: within.map(({ at, value }) => ({ at: at - start, value })),
      })
    start = index + space.length
  }
  return sentences
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('')
}

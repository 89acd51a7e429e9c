/**
 * Inline markup to mdast phrasing content.
 *
 * @module
 */
import type { PhrasingContent } from 'mdast'
import type { InlineNode, InterpretedText, Reference } from '../../read/nodes.js'

/** Roles whose text is code. The Python domain's count as well. */
const CODE_ROLES = new Set(
  'code literal class meth func attr exc mod data const obj file samp command option envvar'.split(' '),
)

/**
 * Turns running text into phrasing content: single spaces, none at the ends, no empty nodes, no two texts side by side.
 *
 * @param nodes - inline nodes as the reader gives them
 * @returns phrasing content
 */
export function parseInlines(nodes: readonly InlineNode[]): PhrasingContent[] {
  return trimPhrasing(nodes.flatMap(parseInline))
}

function parseInline(node: InlineNode): PhrasingContent[] {
  const value = spaceText(node.type === 'text' ? node.value : node.children[0].value)
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value }]
    case 'emphasis':
    case 'strong':
      return value.trim() === '' ? [] : [{ type: node.type, children: [{ type: 'text', value: value.trim() }] }]
    case 'literal':
      return makeCode(value)
    case 'reference':
      return parseReference(node, value)
    case 'interpreted_text':
      return parseInterpreted(node, value)
    case 'substitution_reference':
      return [{ type: 'text', value: `|${value}|` }]
  }
}

/** A link where there is an address that a browser opens; otherwise the text. The underscore of `name_` belongs to the text: nothing on these pages is meant to be referred to. */
function parseReference(node: Reference, value: string): PhrasingContent[] {
  if (node.url !== undefined && /^(?:https?:|mailto:)/i.test(node.url)) {
    return [{ type: 'link', url: node.url, children: [{ type: 'text', value: value.trim() }] }]
  }
  const isSimple = node.children[0].position.start.offset === node.position.start.offset
  return [{ type: 'text', value: isSimple ? `${value}${node.anonymous ? '__' : '_'}` : value }]
}

/** `` :py:meth:`SageMaker.Client.describe_x` `` is `describe_x`; `` :doc:`title <page>` `` is its title. */
function parseInterpreted(node: InterpretedText, value: string): PhrasingContent[] {
  const role = node.role ?? 'code'
  const title = value.replace(/<[^<>]*>$/, '').trimEnd()
  const shown = title === '' ? value : title
  if (role.startsWith('py:') || CODE_ROLES.has(role)) return makeCode(node.role === null ? value : lastName(shown))
  return [{ type: 'text', value: shown }]
}

/** Last part of a dotted name; anything else as it is. */
function lastName(text: string): string {
  const name = text.replace(/^[~!]/, '')
  return /^[\w.]+\w(?:\(\))?$/.test(name) ? name.slice(name.lastIndexOf('.') + 1) : name
}

function makeCode(value: string): PhrasingContent[] {
  const trimmed = value.trim()
  return trimmed === '' ? [] : [{ type: 'inlineCode', value: trimmed }]
}

/** Text with each run of blanks and line ends as one space. A single space is no match: nearly all runs are that already. */
export function spaceText(text: string): string {
  return text.replace(/[\t\n\r\f\v][ \t\n\r\f\v]*| [ \t\n\r\f\v]+/g, ' ')
}

/** Joins neighbouring texts, takes the white space off the ends, and drops what is empty then. */
export function trimPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  let texts: string[] = []
  const finishText = (): void => {
    if (texts.length > 0) joined.push({ type: 'text', value: spaceText(texts.join('')) })
    texts = []
  }
  for (const node of nodes) {
    if (node.type === 'text') texts.push(node.value)
    else {
      finishText()
      joined.push(node)
    }
  }
  finishText()
  const first = joined[0]
  if (first?.type === 'text') joined[0] = { type: 'text', value: first.value.trimStart() }
  const last = joined.at(-1)
  if (last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value.trimEnd() }
  return joined.filter((node) => node.type !== 'text' || node.value !== '')
}

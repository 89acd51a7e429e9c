/**
 * Directives to mdast flow content.
 *
 * @module
 */
import type { BlockNode, Directive } from '../../read/nodes.js'
import { type Flow, labelBlocks, makeCode } from './flow.js'
import { spaceText } from './inlines.js'

/**
 * What an admonition is called where it is shown. Editors show a block quote with a bar; GitHub's `[!NOTE]` is plain text in a hover.
 */
const LABELS: Readonly<Record<string, string>> = {
  attention: 'Attention',
  caution: 'Caution',
  danger: 'Danger',
  error: 'Error',
  hint: 'Hint',
  important: 'Important',
  note: 'Note',
  seealso: 'See also',
  tip: 'Tip',
  warning: 'Warning',
}

/** Directives that say nothing to a reader of types. */
const SILENT = new Set(['toctree', 'contents', 'index', 'highlight', 'raw', 'image', 'figure'])

/**
 * Turns a directive into flow content.
 *
 * @param node - a directive within prose
 * @param parseBlocks - turns its body into flow content
 * @returns a block quote for an admonition, code for code, otherwise argument and body as they are
 */
export function parseDirective(node: Directive, parseBlocks: (nodes: readonly BlockNode[]) => Flow[]): Flow[] {
  if (SILENT.has(node.directive)) return []
  const label = Object.hasOwn(LABELS, node.directive) ? LABELS[node.directive] : undefined
  if (label !== undefined) {
    const children = parseBlocks(node.children)
    if (children.length === 0) return []
    const strong = { type: 'strong', children: [{ type: 'text', value: label }] } as const
    return [{ type: 'blockquote', children: labelBlocks({ ...strong, children: [...strong.children] }, children) }]
  }
  const last = node.children.at(-1)
  if (last?.type === 'literal_block') {
    const lang = /^[\w+#-]+$/.test(node.argument) ? node.argument : undefined
    return makeCode(last.children, lang)
  }
  const argument = spaceText(node.argument).trim()
  const blocks = parseBlocks(node.children)
  return argument === '' ? blocks : [{ type: 'paragraph', children: [{ type: 'text', value: argument }] }, ...blocks]
}

/**
 * A tree as lines that a person can check: type, what is special about the node, place, and for leaves the value.
 *
 * @module
 */
import type { Node, Parent } from 'unist'

/**
 * Prints a tree.
 *
 * @param node - its root
 * @param indent - blanks before each line
 * @returns one line per node: `type key=value @line:column-line:column "value"`
 */
export function outlineTree(node: Node, indent = ''): string {
  const plain = JSON.parse(JSON.stringify(node)) as Record<string, unknown>
  const { type, position: _position, children: _children, value, source: _source, ...fields } = plain
  const { start, end } = node.position!
  const parts = [
    `${indent}${type}`,
    ...Object.entries(fields).map(([key, field]) => `${key}=${JSON.stringify(field)}`),
    `@${start.line}:${start.column}-${end.line}:${end.column}`,
    ...(value === undefined ? [] : [JSON.stringify(value)]),
  ]
  const children = 'children' in node ? (node as Parent).children : []
  return `${parts.join(' ')}\n${children.map((child) => outlineTree(child, `${indent}  `)).join('')}`
}

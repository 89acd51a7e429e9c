/**
 * Values of an enum that the text of a member lists and its Syntax block lacks (spec/README.md §3.5).
 *
 * @module
 */
import type { Description } from '../parse/description.js'
import type { BlockNode } from '../read/nodes.js'
import type { Node } from './graph.js'

/**
 * Finds the values that only the text lists. A list of the text counts if it has a value of the enum: a list of anything else has none.
 *
 * ```text
 * * ``All`` – Returns all values.
 * * ``SenderId`` – Returns the sender.
 *
 * Valid values: ``All`` | ``SenderId``
 * ```
 *
 * @param node - the member's shape; of a list or a map its elements or values count
 * @param description - what the page says of the member
 * @returns in the order of the text, each once
 */
export function findProseValues(node: Node, description: Description): readonly string[] {
  const { values, texts } = findEnum(node, description)
  if (!values) return []
  const known = new Set(values)
  const found = new Set<string>()
  for (const { prose } of texts) {
    for (const list of listValues(prose)) {
      if (!list.some((value) => known.has(value))) continue
      for (const value of list) if (!known.has(value)) found.add(value)
    }
  }
  return [...found]
}

/** The values of an enum, and the texts that are about them: the member's, and those of what stands between. */
function findEnum(
  node: Node,
  description: Description | undefined,
): { readonly values: readonly string[] | undefined; readonly texts: readonly Description[] } {
  const texts = description ? [description] : []
  if (node.kind === 'string') return { values: node.enum, texts }
  if (node.kind !== 'list' && node.kind !== 'map') return { values: undefined, texts: [] }
  const below = description?.children[0]
  // a bullet of a map's key holds that of its value
  const inner = node.kind === 'list' ? findEnum(node.member, below) : findEnum(node.value, below?.children[0])
  return { values: inner.values, texts: [...texts, ...inner.texts] }
}

/** A value, and nothing else, in a code span. */
const valueItem = /^``([\w.:/+-]+)``/

/** Values in a row: Valid values are ``HIGH``, ``LOW``, and ``SLACK``; Valid values: ``HIGH`` | ``LOW`` */
const row = /\b[Vv]alid [Vv]alues(?: are| include)?:?\s*((?:``[\w.:/+-]+``(?:\s*\|\s*|,? (?:and|or) |,\s*)?){2,64})/g

/** @returns for each list of which every item begins with a value, and for each row of values: these values */
function listValues(blocks: readonly BlockNode[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') {
      if (!/valid values/i.test(block.source)) return []
      return [...block.source.matchAll(row)].map(([, values = '']) =>
        [...values.matchAll(/``([^`]+)``/g)].map(([, value = '']) => value),
      )
    }
    if (block.type === 'block_quote') return listValues(block.children)
    if (block.type !== 'bullet_list') return []
    const values = block.children.flatMap(({ children: [first] }) => {
      const value = first?.type === 'paragraph' ? valueItem.exec(first.source)?.[1] : undefined
      return value ?? []
    })
    return values.length > 1 && values.length === block.children.length ? [values] : []
  })
}

/**
 * Reads `:type:` and `:param:` fields (spec/README.md §4).
 *
 * @module
 */
import type { Node, Parent } from 'unist'
import type { BlockNode, Field } from '../read/nodes.js'
import { type Description, parseDescribedType } from './description.js'
import { parseDescribedBlocks } from './structure-list.js'

const required = /^\*\*\[REQUIRED\]\*\*\s*/

/**
 * Pairs the fields of a method.
 *
 * ```text
 * :type AutoMLJobName: string
 * :param AutoMLJobName: **[REQUIRED]**
 * ```
 *
 * @param fields - the method's fields, in page order
 * @returns one description per parameter, in the order of the `:param:` fields; then those of the parameters that have a `:type:` alone
 */
export function parseParameters(fields: readonly Field[]): readonly Description[] {
  const types = new Map<string, string>()
  const descriptions: Description[] = []
  const lonely = findLonelyTypes(fields)
  for (const field of fields) {
    const [name, body] = field.children
    const text = name.children[0].value
    if (text.startsWith('type ')) types.set(text.slice(5).trim(), fieldText(body.children))
    else if (text.startsWith('param ')) descriptions.push(parseParameter(text.slice(6).trim(), field, types))
  }
  return [...descriptions, ...lonely.map(describeLonelyType)]
}

/**
 * Finds the `:type:` fields of parameters that have no `:param:` field, which only a damaged page has (spec/README.md §4.1).
 *
 * @param fields - the method's fields, in page order
 */
export function findLonelyTypes(fields: readonly Field[]): readonly Field[] {
  const names = new Set(fields.map(nameOfField))
  return fields.filter(
    (field) => nameOfField(field).startsWith('type ') && !names.has(nameOfField(field).replace('type', 'param')),
  )
}

/**
 * Finds a field of a parameter that stands within another one, because its indentation was damaged: it counts as text there.
 *
 * @param fields - the method's fields, in page order
 * @returns the first of them, or undefined
 */
export function findFieldWithin(fields: readonly Field[]): Field | undefined {
  const stack: Node[] = fields.flatMap((field) => field.children[1].children).reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'field' && /^(?:type|param) /.test(nameOfField(node as Field))) return node as Field
    // the inline content of a paragraph is read when it is looked at, and holds no field
    if (node.type !== 'paragraph' && 'children' in node)
      for (const item of (node as Parent).children.toReversed()) stack.push(item)
  }
  return undefined
}

/** Gives the name of a field, as it stands between the colons: `type AutoMLJobName`. */
export function nameOfField({ children: [name] }: Field): string {
  return name.children[0].value.trim()
}

function describeLonelyType(field: Field): Description {
  const typeText = fieldText(field.children[1].children)
  return {
    name: nameOfField(field).slice('type '.length).trim(),
    type: parseDescribedType(typeText),
    typeText,
    ...parseDescribedBlocks([]),
    required: false,
    node: field,
  }
}

function parseParameter(name: string, field: Field, types: ReadonlyMap<string, string>): Description {
  const [first, ...rest] = field.children[1].children
  const typeText = types.get(name) ?? ''
  const mark = first?.type === 'paragraph' ? required.exec(first.source) : null
  let blocks: readonly BlockNode[] = field.children[1].children
  if (mark && first?.type === 'paragraph' && mark[0].length === first.source.length) blocks = rest
  return {
    name,
    type: parseDescribedType(typeText),
    typeText,
    ...parseDescribedBlocks(blocks),
    required: mark !== null,
    node: field,
  }
}

function fieldText(blocks: readonly BlockNode[]): string {
  const [first] = blocks
  return first?.type === 'paragraph' ? first.source.trim() : ''
}

/**
 * Blocks to mdast flow content.
 *
 * @module
 */
import type { PhrasingContent } from 'mdast'
import type { Node } from 'unist'
import type { BlockNode, DefinitionListItem, EnumeratedList, Field, Foreign, Title } from '../../read/nodes.js'
import { parseDirective } from './directives.js'
import { type Flow, labelBlocks, makeCode, makeHeading, makeList, makeParagraph } from './flow.js'
import { spaceText, trimPhrasing } from './inlines.js'

/**
 * Turns blocks into flow content, in their order. Blocks without text give nothing.
 *
 * @param nodes - blocks
 * @returns flow content
 */
export function parseBlocks(nodes: readonly (Title | BlockNode)[]): Flow[] {
  return nodes.flatMap(parseBlock)
}

function parseBlock(node: Title | BlockNode): Flow[] {
  switch (node.type) {
    case 'paragraph':
      return makeParagraph(node.children)
    case 'bullet_list':
      return makeList(node.children.map((item) => parseBlocks(item.children)))
    case 'enumerated_list':
      return makeList(
        node.children.map((item) => parseBlocks(item.children)),
        firstNumber(node),
      )
    case 'definition_list':
      return makeList(node.children.map(parseDefinition))
    case 'field_list':
      return makeList(node.children.map(parseField))
    case 'directive':
      return parseDirective(node, parseBlocks)
    case 'literal_block':
    case 'unknown':
      return makeCode(node.children)
    case 'block_quote':
      // Indentation without a marker is boto3's layout of a definition's term or of nested HTML, not a quotation.
      return parseBlocks(node.children)
    case 'section':
      return parseBlocks(node.children)
    case 'title':
      return makeHeading(node.children)
    case 'foreign':
      return parseForeign(node)
    case 'transition':
      return [{ type: 'thematicBreak' }]
    case 'comment':
    case 'target':
      return []
  }
}

function firstNumber(list: EnumeratedList): number {
  const number = Number(list.start)
  return Number.isInteger(number) ? number : 1
}

function parseDefinition(item: DefinitionListItem): Flow[] {
  return item.children.flatMap((child): Flow[] => {
    if (child.type === 'definition') return parseBlocks(child.children)
    return makeHeading(child.children)
  })
}

/** `:name: body` reads as `**name**: body`. */
function parseField(field: Field): Flow[] {
  const [name, body] = field.children
  const label: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: spaceText(name.children[0].value) }],
  }
  return labelBlocks(label, parseBlocks(body.children))
}

/** The texts of each of `restructured`'s nodes; lines of a line block keep their breaks. */
function parseForeign(node: Foreign): Flow[] {
  return node.children.flatMap((child): Flow[] => {
    const lines = child.type === 'line_block' ? child.children.map(collectText) : [collectText(child)]
    const phrasing = lines
      .map((line) => spaceText(line).trim())
      .filter((line) => line !== '')
      .flatMap((value, index): PhrasingContent[] =>
        (index === 0 ? [] : [{ type: 'break' } as PhrasingContent]).concat({ type: 'text', value }),
      )
    const children = trimPhrasing(phrasing)
    return children.length === 0 ? [] : [{ type: 'paragraph', children }]
  })
}

function collectText(node: Node): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node.children as Node[]).map(collectText).join(' ') : ''
}

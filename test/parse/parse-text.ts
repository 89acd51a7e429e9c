/**
 * Blocks of a page from text in a test.
 *
 * @module
 */
import { VFile } from 'vfile'
import type { Description } from '../../generator/parse/description.js'
import type { BlockNode, BulletList, Field, LiteralBlock } from '../../generator/read/nodes.js'
import { readPage } from '../../generator/read/index.js'

/** The blocks of a text. */
export function readBlocks(text: string): readonly BlockNode[] {
  return readPage(new VFile({ path: 'page.rst', value: text })).children
}

/** Lines as a literal block. They are indented by two; the first one stands on line 3. */
export function readLiteral(text: string): LiteralBlock {
  const [block] = readBlocks(`::\n\n${text.replace(/^(?=.)/gm, '  ')}\n`)
  if (block?.type !== 'literal_block') throw new Error(`no literal block: ${text}`)
  return block
}

/** The bullet list that a text begins with. */
export function readList(text: string): BulletList {
  const [block] = readBlocks(text)
  if (block?.type !== 'bullet_list') throw new Error(`no bullet list: ${text}`)
  return block
}

/** The fields that a text begins with. */
export function readFields(text: string): readonly Field[] {
  const [block] = readBlocks(text)
  if (block?.type !== 'field_list') throw new Error(`no field list: ${text}`)
  return block.children
}

/**
 * Descriptions on a few lines: name (`-` without one), type, then `!` for a required one, `auto` and `filled` for what boto3 fills in, the members of a union,
 * and the number of prose blocks. Children are indented by two.
 */
export function outlineDescriptions(descriptions: readonly Description[], indent = ''): string {
  return descriptions
    .map((description) => {
      const { name = '-', type, required, autopopulated, filledIn, union, prose, children } = description
      const facts = [
        `${name} ${type}${required ? '!' : ''}`,
        autopopulated ? 'auto' : '',
        filledIn ? 'filled' : '',
        union ? `union(${union.join()})` : '',
        prose.length > 0 ? `prose ${prose.length}` : '',
      ]
      const line = `${indent}${facts.filter(Boolean).join(' ')}\n`
      return line + outlineDescriptions(children, `${indent}  `)
    })
    .join('')
}

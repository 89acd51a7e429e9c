/**
 * Tells the prose of a description from what is nested in it (spec/README.md §4, §5, §7).
 *
 * @module
 */
import type { BlockNode, Directive } from '../read/nodes.js'
import type { Description } from './description.js'
import { parseStructureList } from './structure-list.js'

/** What the blocks under a bullet or a `:param:` field hold. */
export type DescribedBlocks = Pick<Description, 'prose' | 'union' | 'autopopulated' | 'filledIn' | 'children'>

const filledIn = /this parameter is (?:automatically populated if it is not provided|set to "[^"]*" by ?default)/i

const autopopulated = /^This field is autopopulated if not provided\.?$/

/**
 * Sorts blocks into prose, nested bullets and the notes that mean something to the model.
 *
 * @param blocks - the blocks under a bullet or field
 * @returns prose without those notes, the nested bullets, and what the notes say
 */
export function parseDescribedBlocks(blocks: readonly BlockNode[]): DescribedBlocks {
  const prose: BlockNode[] = []
  const children: Description[] = []
  let union: readonly string[] | undefined
  let isAutopopulated = false
  for (const block of flattenQuotes(blocks)) {
    if (block.type === 'bullet_list') {
      const nested = parseStructureList(block)
      if (nested) {
        children.push(...nested)
        continue
      }
    }
    if (block.type === 'directive') {
      const names = parseUnionNote(block)
      if (names) {
        union = names
        continue
      }
    }
    if (union && isUnknownMemberSample(block)) continue
    if (block.type === 'paragraph' && autopopulated.test(block.source.trim())) {
      isAutopopulated = true
      continue
    }
    prose.push(block)
  }
  const facts = { prose, autopopulated: isAutopopulated, filledIn: prose.some(isFilledIn), children }
  return union ? { ...facts, union } : facts
}

function isFilledIn(block: BlockNode): boolean {
  if (block.type === 'paragraph') return filledIn.test(block.source)
  return block.type === 'block_quote' && block.children.some(isFilledIn)
}

/** A quotation that holds bullets of members is only deeper indentation. */
function* flattenQuotes(blocks: readonly BlockNode[]): Generator<BlockNode> {
  for (const block of blocks) {
    if (
      block.type === 'block_quote' &&
      block.children.some((child) => child.type === 'bullet_list' && child.bullet === '-')
    ) {
      yield* flattenQuotes(block.children)
    } else yield block
  }
}

/**
 * Reads the note that marks a tagged union (spec/README.md §7).
 *
 * ```text
 * .. note::    This is a Tagged Union structure. Only one of the     following top level keys can be set: ``S``, ``N``.
 *                                                                                                          ^--   ^--
 * ```
 *
 * @param note - any directive
 * @returns the names of the members, or undefined where the directive says something else
 */
export function parseUnionNote(note: Directive): readonly string[] | undefined {
  if (note.directive !== 'note') return undefined
  const [first] = note.children
  if (first?.type !== 'paragraph' || !first.source.trimStart().startsWith('This is a Tagged Union structure'))
    return undefined
  const known = first.source.split('If a client receives an unknown member')[0] as string
  return [...known.matchAll(/``([^`]+)``/g)].map((match) => match[1] as string)
}

/** The literal that follows the note in responses: `'SDK_UNKNOWN_MEMBER': {'name': 'UnknownMemberName'}`. */
function isUnknownMemberSample(block: BlockNode): boolean {
  if (block.type === 'block_quote') return block.children.every(isUnknownMemberSample)
  if (block.type === 'literal_block')
    return block.children.some((line) => line.value.startsWith("'SDK_UNKNOWN_MEMBER'"))
  return block.type === 'paragraph' && block.source.trimStart().startsWith("'SDK_UNKNOWN_MEMBER'")
}

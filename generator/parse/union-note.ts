/**
 * Recognises the note of a tagged union (spec/README.md §7).
 *
 * @module
 */
import type { BlockNode, Directive } from '../read/nodes.js'

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
export function isUnknownMemberSample(block: BlockNode): boolean {
  if (block.type === 'block_quote') return block.children.every(isUnknownMemberSample)
  if (block.type === 'literal_block')
    return block.children.some((line) => line.value.startsWith("'SDK_UNKNOWN_MEMBER'"))
  return block.type === 'paragraph' && block.source.trimStart().startsWith("'SDK_UNKNOWN_MEMBER'")
}

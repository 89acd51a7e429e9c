/**
 * Which new member may be the one that is gone.
 *
 * @module
 */
import { distance } from 'fastest-levenshtein'
import type { ContractMember } from '../model/index.js'

/** One edit for so many characters of a name at most: `QueueUrl` and `QueueURL` are similar, `MinSize` and `MaxSize` are not. */
const charactersPerEdit = 6

/**
 * Finds a new member of the same shape with a similar name. A name that differs in its capital letters alone is similar.
 *
 * @param removed - the member that is gone
 * @param added - the members that are new
 * @returns its name, where there is exactly one
 */
export function findSimilar({ name, shape }: ContractMember, added: readonly ContractMember[]): string | undefined {
  const similar = added.filter((member) => {
    const [a, b] = [name.toLowerCase(), member.name.toLowerCase()]
    return member.shape === shape && distance(a, b) <= Math.min(a.length, b.length) / charactersPerEdit
  })
  return similar.length === 1 ? similar[0]!.name : undefined
}

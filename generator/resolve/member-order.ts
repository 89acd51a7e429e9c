/**
 * One order for the members that two witnesses show.
 *
 * @module
 */
import type { Description } from '../parse/description.js'
import type { SyntaxEntry } from '../parse/syntax/syntax-value.js'

/** A member with what either witness has of it. */
export interface PairedMember {
  readonly name: string
  readonly entry?: SyntaxEntry
  readonly description?: Description
}

/**
 * Pairs members by name. The order is that of the Syntax block; a member that only the lists have stands behind the one it follows there.
 *
 * @param entries - the Syntax block's keys
 * @param descriptions - the lists' bullets; unnamed ones are passed over, of two with one name the first counts
 * @returns every member of either witness, once
 */
export function orderMembers(
  entries: readonly SyntaxEntry[],
  descriptions: readonly Description[],
): readonly PairedMember[] {
  const described = new Map<string, Description>()
  for (const description of descriptions) {
    if (description.name !== undefined && !described.has(description.name)) described.set(description.name, description)
  }
  const shown = new Set(entries.map((entry) => entry.name))
  const members: PairedMember[] = entries.map((entry) => {
    const description = described.get(entry.name)
    return description ? { name: entry.name, entry, description } : { name: entry.name, entry }
  })
  // members that only the lists have, by the shown member that they follow
  const followers = new Map<string | undefined, PairedMember[]>()
  let anchor: string | undefined
  for (const [name, description] of described) {
    if (shown.has(name)) anchor = name
    else {
      const behind = followers.get(anchor)
      if (behind) behind.push({ name, description })
      else followers.set(anchor, [{ name, description }])
    }
  }
  const follow = (name: string | undefined): readonly PairedMember[] => followers.get(name) ?? []
  return [...follow(undefined), ...members.flatMap((member) => [member, ...follow(member.name)])]
}

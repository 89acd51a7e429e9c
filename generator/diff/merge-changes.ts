/**
 * Changes that several pairs of shapes show alike.
 *
 * @module
 */
import type { Change, CompareOptions } from './change.js'
import { listOperations } from './comparison.js'
import { sides } from './contract-index.js'
import type { ShapePair } from './pair-shapes.js'
import { classOfRule } from './rules.js'

/** A change and the pair that shows it. */
export interface PairedChange {
  readonly pair: ShapePair
  readonly change: Change
}

/**
 * Merges changes that say the same: where one shape became two, both lack the member that is gone; where two became one, it has its new member in the place of both.
 *
 * @param changes - in the order of pairs
 * @returns each once, at the first place, for the operations and promises of all
 */
export function mergeChanges(
  changes: readonly PairedChange[],
  { responseEnums }: Pick<CompareOptions, 'responseEnums'>,
): readonly Change[] {
  const groups = new Map<string, PairedChange[]>()
  for (const paired of changes) {
    const { rule, subject, member, part, old, new: new_, values } = paired.change
    const key = JSON.stringify([rule, subject, member, part, old, new_, values])
    const group = groups.get(key)
    if (group) group.push(paired)
    else groups.set(key, [paired])
  }
  return [...groups.values()].map(([first, ...others]) => {
    const { change } = first!
    if (others.length === 0) return change
    const all = [first!, ...others]
    const about = sides.filter((side) => all.some((paired) => paired.change.sides.includes(side)))
    return {
      ...change,
      class: classOfRule(change.rule, about, responseEnums),
      sides: about,
      operations: new Set(all.flatMap((paired) => listOperations(paired.pair, paired.change.sides))).size,
    }
  })
}

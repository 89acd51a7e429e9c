/**
 * Shapes that became several: whether the one that keeps the name fits where the others stand now.
 *
 * @module
 */
import type { ShapeId } from '../model/index.js'
import type { Change } from './change.js'
import { type ChangeClass, type Side } from './change-class.js'
import { compareEnums } from './compare-enums.js'
import { exportedOutput } from './compare-response-forms.js'
import { compareStructures } from './compare-structures.js'
import { compareTypes } from './compare-types.js'
import { type Comparison, listOperations, makeChange, placeShape } from './comparison.js'
import { sides } from './contract-index.js'
import type { DiffRuleId } from './rules.js'
import { listMemberTypes, pairMembers } from './pair-shapes.js'

/** Rules of members that a value may have and that the other type does not know: a variable that holds one is taken all the same. */
const harmless = new Set<DiffRuleId>(['member-removed'])

/**
 * Finds the places where a shape stood under its name and where another shape stands now, although the name is still there. Programs that use the name for both compile only where a request takes it, or where it takes
 * a response.
 */
export function compareSplits(comparison: Comparison): readonly Change[] {
  const { new: new_, pairs } = comparison
  const kept = new Set(pairs.filter(({ oldId, newId }) => oldId === newId).map(({ oldId }) => oldId))
  return pairs.flatMap((pair) => {
    const { oldId, newId, uses } = pair
    if (oldId === newId || !kept.has(oldId)) return []
    const about = sides.filter((side) => {
      const name = side === 'request' ? oldId : nameInResponses(comparison, oldId)
      return uses.has(side) && new_.reached[side].has(name) && !fits(comparison, name, newId, side)
    })
    if (about.length === 0) return []
    const first = uses.get(about[0]!)?.first
    return makeChange(comparison, 'shape-split', {
      ...{ subject: newId, old: oldId, sides: about, place: placeShape(comparison, 'new', newId) },
      ...(first && { operation: first.operation, path: first.path }),
      operations: listOperations(pair, about).length,
    })
  })
}

/** The shape whose name programs use for responses of a structure: itself, or what is called like its response form now. */
function nameInResponses({ old, new: new_ }: Comparison, id: ShapeId): ShapeId {
  const shape = old.shapes.get(id)
  const output = shape?.kind === 'structure' ? exportedOutput(shape) : undefined
  return output !== undefined && new_.shapes.has(output) ? output : id
}

/**
 * Whether programs can put one shape where the other stands.
 *
 * @param keptId - the shape that has the name
 * @param otherId - the shape that stands there
 * @param side - of requests, the kept one is given; of responses, the other
 */
function fits(comparison: Comparison, keptId: ShapeId, otherId: ShapeId, side: Side): boolean {
  const index = comparison.new
  const isBreaking = ({ rule, class: class_ }: { readonly rule: DiffRuleId; readonly class: ChangeClass }): boolean =>
    class_ === 'major' && !harmless.has(rule)
  const seen = new Set<string>()
  const waiting = [{ oldId: keptId, newId: otherId }]
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const key = JSON.stringify([pair.oldId, pair.newId])
    if (pair.oldId === pair.newId || seen.has(key)) continue
    seen.add(key)
    const [kept, other] = [index.shapes.get(pair.oldId), index.shapes.get(pair.newId)]
    const same = { ...comparison, old: index }
    const paired = { ...pair, uses: new Map([[side, { operations: [] }]]) }
    if (kept?.kind === 'structure' && other?.kind === 'structure') {
      if (compareStructures(same, paired, kept, other).some(isBreaking)) return false
      for (const members of pairMembers(kept, other))
        for (const [one, two] of listMemberTypes(...members))
          for (const part of compareTypes(index, index, one, two).pairs) waiting.push(part)
    } else if (kept?.kind === 'string' && other?.kind === 'string') {
      if (compareEnums(same, paired, kept.enum ?? [], other.enum ?? []).some(isBreaking)) return false
    }
  }
  return true
}

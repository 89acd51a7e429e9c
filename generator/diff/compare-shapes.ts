/**
 * Two shapes that stand at the same places.
 *
 * @module
 */
import type { Change } from './change.js'
import { compareEnums } from './compare-enums.js'
import { compareStructures } from './compare-structures.js'
import type { Comparison } from './comparison.js'
import type { ShapePair } from './pair-shapes.js'

/** Compares the structures or enums of a pair. */
export function compareShapes(comparison: Comparison, pair: ShapePair): readonly Change[] {
  const [old, new_] = [comparison.old.shapes.get(pair.oldId), comparison.new.shapes.get(pair.newId)]
  if (old?.kind === 'structure' && new_?.kind === 'structure') return compareStructures(comparison, pair, old, new_)
  if (old?.kind !== 'string' || new_?.kind !== 'string') return []
  return compareEnums(comparison, pair, old.enum ?? [], new_.enum ?? [])
}

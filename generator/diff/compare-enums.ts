/**
 * Two enums at the same places: their values.
 *
 * @module
 */
import type { Change } from './change.js'
import { type Comparison, makePairChange } from './comparison.js'
import type { ShapePair } from './pair-shapes.js'

/**
 * Compares the values of two enums, in page order.
 *
 * @param pair - the pair that they are
 * @returns at most one change for the values that are new, one for those that are gone, and one for the order of the others
 */
export function compareEnums(
  comparison: Comparison,
  pair: ShapePair,
  oldValues: readonly string[],
  newValues: readonly string[],
): readonly Change[] {
  const [old, new_] = [new Set(oldValues), new Set(newValues)]
  const removed = [...old].filter((value) => !new_.has(value))
  const added = [...new_].filter((value) => !old.has(value))
  const newOrder = [...new_].filter((value) => old.has(value))
  const isReordered = [...old].filter((value) => new_.has(value)).some((value, index) => newOrder[index] !== value)
  return [
    ...(removed.length > 0 ? [makePairChange(comparison, pair, 'enum-value-removed', { values: removed })] : []),
    ...(added.length > 0 ? [makePairChange(comparison, pair, 'enum-value-added', { values: added })] : []),
    ...(isReordered ? [makePairChange(comparison, pair, 'enum-order')] : []),
  ]
}

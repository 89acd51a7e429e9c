/**
 * From two contracts of a service to what changed.
 *
 * @module
 */
import type { Contract } from '../model/index.js'
import type { Change, CompareOptions } from './change.js'
import { compareLoops } from './compare-loops.js'
import { compareNames } from './compare-names.js'
import { compareOperations } from './compare-operations.js'
import { compareShapes } from './compare-shapes.js'
import { makeChange, openComparison } from './comparison.js'
import { mergeChanges } from './merge-changes.js'
import { sortChanges } from './sort-changes.js'

/**
 * Compares two contracts of one service.
 *
 * @returns each change once, in an order that depends on the contracts alone
 */
export function compareContracts(old: Contract, new_: Contract, options: CompareOptions = {}): readonly Change[] {
  const comparison = openComparison(old, new_, options)
  const { oldPackage, newPackage } = options
  const { className: oldClass } = old
  const { className } = new_
  return sortChanges([
    ...(oldPackage === undefined || newPackage === undefined || oldPackage === newPackage
      ? []
      : [makeChange(comparison, 'package-renamed', { subject: newPackage, old: oldPackage, new: newPackage })]),
    ...(options.choices ?? []).map(({ choice, class: class_, old: was, new: is }) =>
      makeChange(comparison, class_ === 'major' ? 'choice-narrowed' : 'choice-widened', {
        ...{ subject: choice, old: was, new: is },
      }),
    ),
    ...(oldClass === className
      ? []
      : [makeChange(comparison, 'client-renamed', { subject: className, old: oldClass, new: className })]),
    ...compareOperations(comparison),
    ...mergeChanges(
      comparison.pairs.flatMap((pair) => compareShapes(comparison, pair).map((change) => ({ pair, change }))),
      options,
    ),
    ...compareNames(comparison),
    ...compareLoops(comparison),
  ])
}

/**
 * Compares two states of a service that one of them may lack.
 *
 * @returns one change where a state lacks the service; none where both do
 */
export function compareServices(
  old: Contract | undefined,
  new_: Contract | undefined,
  options: CompareOptions = {},
): readonly Change[] {
  if (old && new_) return compareContracts(old, new_, options)
  const contract = new_ ?? old
  if (!contract) return []
  const { service, operations } = contract
  const comparison = openComparison(contract, contract, options)
  const rule = new_ ? 'service-added' : 'service-removed'
  return [makeChange(comparison, rule, { subject: service, operations: operations.length })]
}

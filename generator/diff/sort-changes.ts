/**
 * The order in which changes are told.
 *
 * @module
 */
import { compareText } from '../messages/compare-text.js'
import type { Change } from './change.js'
import { changeClasses } from './change-class.js'
import { diffRules } from './rules.js'

const ruleOrder = new Map(Object.keys(diffRules).map((id, index) => [id, index]))

/**
 * Sorts changes: by class, then by the first operation that shows them (what no operation shows comes first), then by rule in the catalogue's order, subject and
 * member. The sort is stable, so that members and values stay in page order where nothing else tells them apart.
 *
 * @returns a new array
 */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort(
    (a, b) =>
      changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class) ||
      compareText(a.operation ?? '', b.operation ?? '') ||
      ruleOrder.get(a.rule)! - ruleOrder.get(b.rule)! ||
      compareText(a.subject, b.subject) ||
      compareText(a.member ?? '', b.member ?? '') ||
      compareText(a.part ?? '', b.part ?? ''),
  )
}

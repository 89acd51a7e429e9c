/**
 * Changes that one item of a list can tell together.
 *
 * @module
 */
import type { Change } from './change.js'
import { type Piece, describeChange, describeExtent } from './describe-change.js'
import { groupBy } from './group-changes.js'
import type { DiffRuleId } from './rules.js'

/** What is said before the names of several things of one kind. */
const kinds: Partial<Record<DiffRuleId, string>> = {
  'operation-added': 'new operations',
  'operation-removed': 'operations that are gone',
  'error-class-added': 'new errors',
  'error-class-removed': 'errors that are gone',
  'paginator-added': 'new paginators',
  'paginator-removed': 'paginators that are gone',
  'waiter-added': 'new waiters',
  'waiter-removed': 'waiters that are gone',
  'shape-added': 'new types',
  'shape-removed': 'types that are gone',
}

/** What is said between a structure and several members of it. */
const members: Partial<Record<DiffRuleId, string>> = {
  'member-added': 'has new members',
  'member-added-required': 'has new members that are required',
  'member-removed': 'lost members',
  'member-optional': 'has members that are optional now',
  'member-required': 'has members that are required now',
  'member-deprecated': 'has members that are deprecated',
}

/** The most types in one item: a service that doubled has hundreds of new ones, which come with its operations and members. */
const mostTypes = 60

/**
 * Describes changes, item by item: things that are new or gone, all of one kind in one item; members of a structure to which the same happened at the same operations; every other change by itself.
 * Operations come first and new types last; otherwise an item stands where the first of its changes stood.
 *
 * @param changes - changes of one section
 */
export function joinItems(changes: readonly Change[]): readonly (readonly Piece[])[] {
  const groups = [...groupBy(changes, findKey).values()]
  return groups.sort(([a], [b]) => findRank(a!) - findRank(b!)).map(describeGroup)
}

/** The same for changes that one item tells. */
function findKey(change: Change): unknown {
  const { rule, subject, old, similar } = change
  // a type at places of another, and a member that may be called otherwise, have more to tell than their names
  const isPlain = similar === undefined && (rule !== 'shape-added' || old === undefined)
  if (isPlain && kinds[rule] !== undefined) return rule
  if (isPlain && members[rule] !== undefined) return JSON.stringify([rule, subject, describeExtent(change)])
  return change
}

function findRank({ rule }: Change): number {
  return rule === 'shape-added' ? 2 : rule.startsWith('operation-') ? 0 : 1
}

function describeGroup(changes: readonly Change[]): readonly Piece[] {
  const [first] = changes as readonly [Change, ...Change[]]
  const { rule, subject } = first
  const extent = describeExtent(first)
  const told = extent.length > 0 ? [', ', ...extent] : []
  if (changes.length === 1) return [...describeChange(first), ...told]
  const kind = kinds[rule]
  if (kind !== undefined) {
    const names = changes.map((change) => [{ code: change.subject }])
    return [`${kind}: `, ...listNames(names, rule === 'shape-added' ? mostTypes : Infinity)]
  }
  const named = changes.map(({ member, old, new: new_ }): readonly Piece[] => {
    const type = rule.startsWith('member-added') ? new_ : rule === 'member-removed' ? (new_ ?? old) : undefined
    return [{ code: member ?? '' }, ...(type === undefined ? [] : [' (', { code: type }, ')'])]
  })
  return [{ code: subject }, ` ${members[rule]}`, ...told, ': ', ...listNames(named)]
}

function listNames(names: readonly (readonly Piece[])[], most = Infinity): readonly Piece[] {
  const shown = names.slice(0, most).flatMap((name, index) => [...(index > 0 ? [', '] : []), ...name])
  const left = names.length - most
  return left > 0 ? [...shown, ` and ${left} more`] : shown
}

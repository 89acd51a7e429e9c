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
  'error-added': 'errors documented for more operations',
  'error-removed': 'errors documented for fewer operations',
  'paginator-added': 'new paginators',
  'paginator-removed': 'paginators that are gone',
  'waiter-added': 'new waiters',
  'waiter-removed': 'waiters that are gone',
  'shape-added': 'new types',
  'shape-removed': 'types that are gone',
}

/** What is said between structures and several members that they share: of one structure, and of several. */
const members: Partial<Record<DiffRuleId, readonly [one: string, several: string]>> = {
  'member-added': ['has new members', 'have new members'],
  'member-added-required': ['has new members that are required', 'have new members that are required'],
  'member-removed': ['lost members', 'lost members'],
  'member-optional': ['has members that are optional now', 'have members that are optional now'],
  'member-required': ['has members that are required now', 'have members that are required now'],
  'member-deprecated': ['has members that are deprecated', 'have members that are deprecated'],
}

/** What is said of what is counted alone: no program depends on it. */
const counted: Partial<Record<DiffRuleId, readonly [one: string, several: string]>> = {
  'member-order': ['type has its members in another order', 'types have their members in another order'],
  'enum-order': ['enum has its values in another order', 'enums have their values in another order'],
}

/** The most types in one item: a service that doubled has hundreds of new ones, which come with its operations and members. */
const mostTypes = 60

/** From how many operations on each verb has an item of its own: a line of two hundred names is not read. */
const manyOperations = 30

/** From how many structures on that have one new member each one item names all of them. */
const manyMembers = 10

/**
 * Describes changes, item by item: things that are new or gone, all of one kind in one item; members of structures to which the same happened; what means nothing to programs, counted; every other change by itself.
 * Operations come first and new types last; otherwise an item stands where the first of its changes stood.
 *
 * @param changes - changes of one section
 */
export function joinItems(changes: readonly Change[]): readonly (readonly Piece[])[] {
  const groups = [...groupBy(changes, findKey).values()]
  const joined = joinStructures(groups)
  const single = joined.filter(isSingleMember)
  const sorted = joined.sort(([[a]], [[b]]) => findRank(a!) - findRank(b!))
  if (single.length < manyMembers) return sorted.flatMap(describeGroups)
  const names = single.map(([[change]]) => [{ code: `${change!.subject}.${change!.member}` }])
  return sorted.flatMap((groups) => {
    if (groups === single[0]) return [['new members: ', ...listNames(names)]]
    return isSingleMember(groups) ? [] : describeGroups(groups)
  })
}

/** Whether one structure has one new member. */
function isSingleMember(groups: readonly [Group, ...Group[]]): boolean {
  const [changes] = groups
  return groups.length === 1 && changes.length === 1 && changes[0]!.rule === 'member-added'
}

/** The same for changes that one item tells. */
function findKey(change: Change): unknown {
  const { rule, subject, old, similar } = change
  // a type at places of another, and a member that may be called otherwise, have more to tell than their names
  const isPlain = similar === undefined && (rule !== 'shape-added' || old === undefined)
  if (rule === 'shape-added' && !isPlain) return 'at places of others'
  if (isPlain && (kinds[rule] ?? counted[rule]) !== undefined) return rule
  if (isPlain && members[rule] !== undefined)
    return JSON.stringify([rule, subject, rule === 'member-added' || describeExtent(change)])
  return change
}

type Group = readonly Change[]

/** Joins structures to which the same happened: responses that several operations share show the same members. */
function joinStructures(groups: readonly Group[]): (readonly [Group, ...Group[]])[] {
  const joined = groupBy(groups, (group) => {
    const { rule, similar } = group[0]!
    if (rule !== 'member-added' || similar !== undefined) return group
    return JSON.stringify([rule, group.map(({ member, old, new: new_ }) => [member, old, new_]).sort()])
  })
  return [...joined.values()] as unknown as (readonly [Group, ...Group[]])[]
}

function findRank({ rule }: Change): number {
  return rule === 'shape-added' ? 2 : rule.startsWith('operation-') ? 0 : 1
}

function describeGroups(groups: readonly [Group, ...Group[]]): readonly (readonly Piece[])[] {
  const [changes] = groups
  const [first] = changes as readonly [Change, ...Change[]]
  const { rule, subject } = first
  const count = counted[rule]
  if (count !== undefined && changes.length > 1) return [[`${changes.length} ${count[1]}`]]
  if (rule === 'shape-added' && first.old !== undefined && changes.length > 1) {
    const named = changes.map(({ subject, old }) => [{ code: subject }, ' (', { code: old ?? '' }, ')'])
    return [['new types at places of others: ', ...listNames(named, mostTypes)]]
  }
  const kind = kinds[rule]
  if (kind !== undefined && changes.length > 1) return describeKind(kind, rule, changes)
  // of what is new nobody depends on the places
  const extent = isOwn(first) || (rule === 'member-added' && changes.length > 1) ? [] : describeExtent(first)
  const told = extent.length > 0 ? [', ', ...extent] : []
  if (groups.length === 1 && changes.length === 1) return [[...describeChange(first), ...told]]
  const named = changes.map(({ member, old, new: new_ }): readonly Piece[] => {
    const type = rule.startsWith('member-added') ? new_ : rule === 'member-removed' ? (new_ ?? old) : undefined
    // of many members, the names: types are in the package
    return [{ code: member ?? '' }, ...(type === undefined || changes.length > 1 ? [] : [' (', { code: type }, ')'])]
  })
  const [one, several] = members[rule]!
  if (groups.length === 1) return [[{ code: subject }, ` ${one}`, ...told, ': ', ...listNames(named)]]
  const subjects = groups.map(([change]) => [{ code: change!.subject }])
  return [[...listNames(subjects), ` ${several}: `, ...listNames(named)]]
}

/** Whether a structure's name says where it shows: the request or the response of the one operation. */
function isOwn({ subject, operation }: Change): boolean {
  return operation !== undefined && (subject === `${operation}Request` || subject === `${operation}Response`)
}

function describeKind(kind: string, rule: DiffRuleId, changes: Group): readonly (readonly Piece[])[] {
  const nameOf = ({ subject }: Change): readonly Piece[] => [{ code: subject }]
  const isLong = rule.startsWith('operation-') && changes.length > manyOperations
  const verbs = isLong
    ? [...groupBy(changes, ({ subject }) => /^[A-Z][a-z]+/.exec(subject)?.[0] ?? '')]
    : [['', changes] as const]
  return verbs.map(([verb, named]) => [
    verb === '' ? `${kind}: ` : `${kind} (${verb}): `,
    ...listNames(named.map(nameOf), rule === 'shape-added' ? mostTypes : Infinity),
  ])
}

function listNames(names: readonly (readonly Piece[])[], most = Infinity): readonly Piece[] {
  const shown = names.slice(0, most).flatMap((name, index) => [...(index > 0 ? [', '] : []), ...name])
  const left = names.length - most
  return left > 0 ? [...shown, ` and ${left} more`] : shown
}

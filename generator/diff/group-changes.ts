/**
 * Changes in the groups in which they are told.
 *
 * @module
 */
import type { Change } from './change.js'
import { type ChangeClass, changeClasses, classOfChanges } from './change-class.js'
import { type DiffRule, diffRules } from './rules.js'

/** Headings of a changelog, in their order. */
export const changelogSections = ['Breaking', 'Added', 'Changed', 'Documentation'] as const

/** A heading of a changelog. */
export type ChangelogSection = (typeof changelogSections)[number]

/** The heading under which a change stands. */
export function sectionOf(change: Change): ChangelogSection {
  if (change.class === 'major') return 'Breaking'
  const { section }: DiffRule = diffRules[change.rule]
  return section === 'added' ? 'Added' : section === 'changed' ? 'Changed' : 'Documentation'
}

/** Groups items by a key, in the order in which keys come first. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/**
 * Parts the types that are new from all else: there are many of them, and most come with an operation or a member.
 *
 * @returns the types, and the other changes, each in their order
 */
export function partitionTypes(
  changes: readonly Change[],
): readonly [types: readonly Change[], others: readonly Change[]] {
  const isNewType = ({ rule, old }: Change): boolean => rule === 'shape-added' && old === undefined
  return [changes.filter(isNewType), changes.filter((change) => !isNewType(change))]
}

/** How many changes of a service there are of each kind. */
export interface ChangeCounts {
  readonly breaking: number
  readonly additions: number
  readonly changes: number
  readonly prose: number
}

/** Counts changes by the headings under which they stand. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const sections = groupBy(changes, sectionOf)
  const count = (section: ChangelogSection): number => sections.get(section)?.length ?? 0
  return {
    breaking: count('Breaking'),
    additions: count('Added'),
    changes: count('Changed'),
    prose: count('Documentation'),
  }
}

/** What the comparison of one service gave. JSON-serialisable. */
export interface ServiceDiff {
  /** Folder name of the service: `sagemaker`. */
  readonly service: string
  /** The highest class of the changes; absent where there is none. */
  readonly class?: ChangeClass
  readonly counts: ChangeCounts
  readonly changes: readonly Change[]
}

/** Sums up the changes of one service. */
export function summarizeChanges(service: string, changes: readonly Change[]): ServiceDiff {
  const class_ = classOfChanges(changes)
  return { service, ...(class_ && { class: class_ }), counts: countChanges(changes), changes }
}

/**
 * Sums up in words: `major (3 breaking, 12 additions, 1 change, 40 prose)`; `no changes` where there is none.
 */
export function describeCounts({ class: class_, counts }: ServiceDiff): string {
  return class_ ? `${class_} (${listCounts(counts).join(', ')})` : 'no changes'
}

/** Counts in words, those that are not zero: `3 breaking`, `1 change`. */
export function listCounts({ breaking, additions, changes, prose }: ChangeCounts): readonly string[] {
  return [
    ...(breaking > 0 ? [`${breaking} breaking`] : []),
    ...(additions > 0 ? [`${additions} addition${additions === 1 ? '' : 's'}`] : []),
    ...(changes > 0 ? [`${changes} change${changes === 1 ? '' : 's'}`] : []),
    ...(prose > 0 ? [`${prose} prose`] : []),
  ]
}

/** Whether a class is at least as high as another. */
export function isAtLeast(class_: ChangeClass | undefined, limit: ChangeClass): boolean {
  return class_ !== undefined && changeClasses.indexOf(class_) <= changeClasses.indexOf(limit)
}

/**
 * Which shape keeps which published name, where several claim one or one claims several.
 *
 * @module
 */
import type { ShapeId } from '../../model/index.js'

/** That a class stands where a shape of some name stood. */
export interface Claim {
  readonly cls: number
  readonly name: ShapeId
  /** From 0, nothing in common, to 1. */
  readonly likeness: number
  /** Whether requests show the class and showed the shape, or neither: of two halves, the one that programs use as before keeps the name. */
  readonly isSameSide: boolean
  /** Members that are marked as required, or not, as they were. Who keeps a name must fit wherever it fitted: of two halves that is the one that stayed. */
  readonly unchanged: number
  /** Members at which it does, at least 1. */
  readonly places: number
}

/** How many names at most make room for one. A bound for contracts that mean harm. */
const longestChain = 64

/**
 * Gives names to classes, each at most one: by likeness, and among claims that are as alike in their order, but so that as many names as possible are kept. A name makes room for another
 * where a class that is as like its shape is left without (augmenting paths, as in Kuhn 1955): of two places that change their names it is better that none does.
 *
 * @param claims - all claims, the best first
 * @param isFree - whether a name can be kept
 * @returns names by class
 */
export function matchNames(claims: readonly Claim[], isFree: (name: ShapeId) => boolean): ReadonlyMap<number, ShapeId> {
  const names = new Map<number, ShapeId>()
  const kept = new Set<ShapeId>()
  for (let start = 0, end = 0; start < claims.length; start = end) {
    while (claims[end]?.likeness === claims[start]?.likeness) end++
    const open = claims.slice(start, end).filter(({ cls, name }) => !names.has(cls) && !kept.has(name) && isFree(name))
    for (const { cls, name } of open) {
      if (names.has(cls) || kept.has(name)) continue
      names.set(cls, name)
      kept.add(name)
    }
    const classes = groupByName(open)
    for (const name of classes.keys()) {
      if (!kept.has(name) && makeRoom(name, classes, names, new Set())) kept.add(name)
    }
  }
  return names
}

/** Gives a name to one of its classes, whose own name goes to another of its own, and so on. @returns false where nothing was changed */
function makeRoom(
  name: ShapeId,
  classes: ReadonlyMap<ShapeId, readonly number[]>,
  names: Map<number, ShapeId>,
  seen: Set<number>,
): boolean {
  for (const cls of classes.get(name) ?? []) {
    if (seen.has(cls) || seen.size === longestChain) continue
    seen.add(cls)
    const holder = names.get(cls)
    if (holder !== undefined && !makeRoom(holder, classes, names, seen)) continue
    names.set(cls, name)
    return true
  }
  return false
}

function groupByName(claims: readonly Claim[]): ReadonlyMap<ShapeId, readonly number[]> {
  const classes = new Map<ShapeId, number[]>()
  for (const { cls, name } of claims) {
    const known = classes.get(name)
    if (known) known.push(cls)
    else classes.set(name, [cls])
  }
  return classes
}

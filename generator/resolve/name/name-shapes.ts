/**
 * Names every structure and enum of a service, once (DESIGN: "Names").
 *
 * @module
 */
import type { Root } from '../graph.js'
import type { ShapeClasses } from '../join-shapes.js'
import { suggestName } from './candidates.js'
import { type ClassGraph, type Use, buildClassGraph } from './class-graph.js'

/** The exported name of each class that has one. */
export type ShapeNames = ReadonlyMap<number, string>

/**
 * Gives names. Independent of the order of pages: only what the pages say counts.
 *
 * @param roots - the sides of all operations, with the names that operations give them
 * @param classes - the classes of equal shapes
 * @returns a name for each structure and enum; no two are equal without regard to case
 */
export function nameShapes(roots: readonly (Root & { readonly name: string })[], classes: ShapeClasses): ShapeNames {
  const graph = buildClassGraph(roots, classes)
  const names = new Map<number, string>()
  const taken = new Set<string>()
  const claim = (cls: number, name: string): void => {
    names.set(cls, name)
    taken.add(name.toLowerCase())
  }
  for (const root of roots) claim(classes.classOf(root.node), root.name)
  const prefixes = new Map(
    roots.map((root) => [classes.classOf(root.node), root.name.replace(/(?:Request|Response)$/, '')]),
  )
  const bases = new Map(graph.named.map((cls) => [cls, chooseBase(graph.uses.get(cls) ?? [])]))
  const counts = new Map<string, number>()
  for (const base of bases.values()) counts.set(base.toLowerCase(), (counts.get(base.toLowerCase()) ?? 0) + 1)
  const clashing: number[] = []
  for (const [cls, base] of bases) {
    if (counts.get(base.toLowerCase()) === 1 && !taken.has(base.toLowerCase())) claim(cls, base)
    else clashing.push(cls)
  }
  qualify(clashing, bases, graph, names, taken, prefixes, claim)
  return names
}

/** Gives clashing shapes their parent's name in front, parents first; a number where nothing else is left. */
function qualify(
  clashing: readonly number[],
  bases: ReadonlyMap<number, string>,
  graph: ClassGraph,
  names: ReadonlyMap<number, string>,
  taken: ReadonlySet<string>,
  prefixes: ReadonlyMap<number, string>,
  claim: (cls: number, name: string) => void,
): void {
  let waiting = [...clashing]
  while (waiting.length > 0) {
    const ready = waiting
      .map((cls) => ({ cls, parents: parentNames(graph.uses.get(cls) ?? [], names, prefixes) }))
      .filter(({ parents }) => parents.length > 0)
    const wanted = (ready.length > 0 ? ready : waiting.map((cls) => ({ cls, parents: [''] })))
      .map(({ cls, parents }) => ({ cls, name: `${parents[0] as string}${bases.get(cls) as string}` }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cls - b.cls))
    for (const { cls, name } of wanted) claim(cls, firstFree(name, taken))
    const done = new Set(wanted.map(({ cls }) => cls))
    waiting = waiting.filter((cls) => !done.has(cls))
  }
}

function parentNames(
  uses: readonly Use[],
  names: ReadonlyMap<number, string>,
  prefixes: ReadonlyMap<number, string>,
): string[] {
  const found = new Set<string>()
  for (const { parent } of uses) {
    const name = prefixes.get(parent) ?? names.get(parent)
    if (name !== undefined) found.add(name)
  }
  return [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name
  for (let number = 2; ; number++) if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`
}

/** The name that most members suggest; of equally many the shortest, then the first in code unit order. */
function chooseBase(uses: readonly Use[]): string {
  const votes = new Map<string, number>()
  for (const use of uses) {
    const name = suggestName(use)
    votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? 'Member'
}

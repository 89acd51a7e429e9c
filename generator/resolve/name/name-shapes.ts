/**
 * Names every structure and enum of a service, once (generator/README.md, "The stages").
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { Node, Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { suggestName } from './candidates.js'
import { findNameHint } from './hints.js'
import { type ClassGraph, type Use, buildClassGraph } from './class-graph.js'

/** The exported name of each class that has one. */
export type ShapeNames = ReadonlyMap<number, string>

/** Names of the language, in lower case: a type of that name would hide them in every file that imports it. */
const languageNames: readonly string[] = (
  'array bigint boolean date error function infinity iterator json map math nan never null number object partial promise proxy readonly record reflect regexp set ' +
  'string symbol undefined unknown void any'
).split(' ')

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
  const taken = new Set<string>(languageNames)
  const claim = (cls: number, name: string): void => {
    names.set(cls, name)
    taken.add(name.toLowerCase())
  }
  for (const root of roots) claim(classes.classOf(root.node), root.name)
  const prefixes = new Map(
    roots.map((root) => [classes.classOf(root.node), root.name.replace(/(?:Request|Response)$/, '')]),
  )
  const memberNames = new Set(classes.nodes.flatMap(listMemberNames))
  const operations = new Set(roots.map((root) => root.page.operation as string))
  const bases = new Map(graph.named.map((cls) => [cls, chooseBase(cls, graph, operations, memberNames)]))
  const clashing: number[] = []
  for (const group of groupByName(graph.named, bases)) {
    const owner = chooseOwner(group, graph)
    const base = bases.get(owner) as string
    const isFree = !taken.has(base.toLowerCase())
    if (isFree) claim(owner, base)
    clashing.push(...group.filter((cls) => !isFree || cls !== owner))
  }
  qualify(clashing, bases, graph, names, taken, prefixes, claim)
  return names
}

function listMemberNames([node]: readonly Node[]): readonly string[] {
  return node?.kind === 'structure' ? node.members.map((member) => member.name) : []
}

/** Shapes that want one name, without regard to case, together. */
function groupByName(named: readonly number[], bases: ReadonlyMap<number, string>): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const cls of named) {
    const key = (bases.get(cls) as string).toLowerCase()
    const group = groups.get(key)
    if (group) group.push(cls)
    else groups.set(key, [cls])
  }
  return [...groups.values()]
}

/** Of several shapes that want one name the one with most uses, then most places, then most members, has it; then the one whose members and texts come first in code unit order. */
function chooseOwner(group: readonly number[], graph: ClassGraph): number {
  const rank = (cls: number): readonly number[] => [
    graph.uses.get(cls)?.length ?? 0,
    graph.countOf(cls),
    graph.sizeOf(cls),
  ]
  return group.reduce((best, cls) => {
    const order = compareRanks(rank(cls), rank(best)) || compareText(graph.signOf(best), graph.signOf(cls))
    return order > 0 ? cls : best
  })
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
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
  const lastNumbers = new Map<string, number>()
  const firstFree = (name: string): string => {
    let number = lastNumbers.get(name) ?? 2
    while (taken.has(`${name}${number}`.toLowerCase())) number++
    lastNumbers.set(name, number + 1)
    return `${name}${number}`
  }
  let waiting = [...clashing]
  while (waiting.length > 0) {
    const ready = waiting
      .map((cls) => ({ cls, parents: parentNames(graph.uses.get(cls) ?? [], names, prefixes) }))
      .filter(({ parents }) => parents.length > 0)
    const wanted = (ready.length > 0 ? ready : waiting.map((cls) => ({ cls, parents: [''] })))
      .map(({ cls, parents }) => ({ cls, names: parents.map((parent) => `${parent}${bases.get(cls) as string}`) }))
      .sort(
        (a, b) => compareText(a.names.join(), b.names.join()) || compareText(graph.signOf(a.cls), graph.signOf(b.cls)),
      )
    for (const { cls, names: candidates } of wanted) {
      claim(cls, candidates.find((name) => !taken.has(name.toLowerCase())) ?? firstFree(candidates[0] as string))
    }
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

/** The name that prose gives; else the one that most members suggest; of equally many the shortest, then the first in code unit order. */
function chooseBase(
  cls: number,
  graph: ClassGraph,
  operations: ReadonlySet<string>,
  memberNames: ReadonlySet<string>,
): string {
  const votes = new Map<string, number>()
  const uses = graph.uses.get(cls) ?? []
  // how a shape uses itself (`Next`, `Children`) says less than how others use it
  const others = uses.filter((use) => use.parent !== cls)
  for (const use of others.length > 0 ? others : uses) {
    const name = suggestName(use)
    votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  const suggested = [...votes]
    .sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
    .map(([name]) => name)
  const hint = graph.isEnum(cls) ? undefined : findNameHint(graph.textsOf(cls), suggested, operations, memberNames)
  return hint ?? suggested[0] ?? 'Member'
}

/**
 * Names every structure and enum of a service, once (generator/README.md, "Names that stay").
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { NameAlias } from '../../model/index.js'
import type { Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { buildClassGraph } from './class-graph.js'
import { type NameChoices, findChosenNames } from './chosen-names.js'
import type { FormerNames } from './former-places.js'
import { type KeptNames, keepNames } from './keep-names.js'
import { type Precedence, orderByPrecedence } from './precedence.js'
import { qualifyNames } from './qualify-names.js'
import { type Wish, type Wishes, findWishes } from './wishes.js'

/** The exported name of each class that has one. */
export type ShapeNames = ReadonlyMap<number, string>

/** The names of a service's shapes. */
export interface ShapeNaming {
  readonly names: ShapeNames
  /** By name, ascending: names that were published and that no shape has any more. */
  readonly aliases: readonly NameAlias[]
}

/** Names of the language, in lower case: a type of that name would hide them in every file that imports it. */
export const languageNames: readonly string[] = (
  'array bigint boolean date error function infinity iterator json map math nan never null number object partial promise proxy readonly record reflect regexp set ' +
  'string symbol undefined unknown void any'
).split(' ')

/** A shape on its way down its wishes. */
interface Seeker {
  readonly cls: number
  readonly wishes: Iterator<Wish, unknown>
  /** The wish at hand; absent before the first. */
  wish?: Wish
}

/**
 * Gives names. Independent of the order of pages: only what the pages say counts, and what was published before.
 *
 * Published names stay first (`keep-names.ts`). Then plain names are given: those that prose gives, and those of members that belong to one shape (`claims.ts`). Of two that ask for one plain name the one with the better
 * claim has it, and the other asks for its next (deferred acceptance, Gale and Shapley 1962), so the outcome does not depend on the order of asking. The rest gets names with something in front (`qualify-names.ts`).
 *
 * @param roots - the sides of all operations, with the names that operations give them
 * @param classes - the classes of equal shapes
 * @param former - what was published before, if anything
 * @param chosen - names that people chose: they win over published ones, which become aliases
 * @returns a name for each structure and enum, and the aliases; no two are equal without regard to case
 */
export function nameShapes(
  roots: readonly (Root & { readonly name: string })[],
  classes: ShapeClasses,
  former?: FormerNames,
  chosen?: NameChoices,
): ShapeNaming {
  const graph = buildClassGraph(roots, classes)
  const wishes = findWishes(roots, classes, graph)
  const precedence = orderByPrecedence(roots, classes)
  const taken = new Set<string>([...languageNames, ...roots.map((root) => root.name.toLowerCase())])
  const chosenNames = chosen
    ? findChosenNames(chosen, roots, classes, listKnownNames(roots, classes, former), taken)
    : new Map<number, string>()
  for (const name of chosenNames.values()) taken.add(name.toLowerCase())
  const kept = former ? keepNames(former, roots, classes, precedence, taken, chosenNames) : nothingKept
  for (const name of kept.reserved) taken.add(name)
  const names = new Map<number, string>([
    ...roots.map((root) => [classes.classOf(root.node), root.name] as const),
    ...kept.names,
    ...chosenNames,
  ])
  const seekers = graph.named.filter((cls) => !names.has(cls))
  const mayHave = (cls: number, key: string): boolean => !taken.has(key) && !kept.isForeign(cls, key)
  const give = (cls: number, name: string): void => {
    names.set(cls, name)
    taken.add(name.toLowerCase())
  }
  const { granted, others } = grantWishes(seekers, wishes, precedence, mayHave)
  for (const [cls, name] of granted) give(cls, name)
  qualifyNames(others, { graph, wishes, precedence, names, mayHave, give })
  const aliases = [...kept.aliases].map(([name, cls]) => ({ name, shape: names.get(cls) as string }))
  return { names, aliases: aliases.sort((a, b) => compareText(a.name, b.name)) }
}

/** The names that shapes have without a choice: those of the pages alone, and those that were published. */
function listKnownNames(
  roots: readonly (Root & { readonly name: string })[],
  classes: ShapeClasses,
  former: FormerNames | undefined,
): ReadonlyMap<string, number> {
  const rootClasses = new Set(roots.map(({ node }) => classes.classOf(node)))
  const namings = [...(former ? [nameShapes(roots, classes, former)] : []), nameShapes(roots, classes)]
  return new Map(
    namings.flatMap(({ names }) =>
      [...names].flatMap(([cls, name]) => (rootClasses.has(cls) ? [] : [[name, cls] as const])),
    ),
  )
}

const nothingKept: KeptNames = {
  names: new Map(),
  aliases: new Map(),
  reserved: new Set(),
  isForeign: () => false,
}

/** Whether a class may have a name, which is in lower case. */
type MayHave = (cls: number, key: string) => boolean

/** Deferred acceptance. @returns the names that came true, and the shapes of which no wish did */
function grantWishes(
  named: readonly number[],
  wishes: Wishes,
  precedence: Precedence,
  mayHave: MayHave,
): { readonly granted: ReadonlyMap<number, string>; readonly others: readonly number[] } {
  const holders = new Map<string, Seeker>()
  const left: number[] = []
  const waiting: Seeker[] = named.map((cls) => ({ cls, wishes: wishes.listPlainWishes(cls)[Symbol.iterator]() }))
  for (let seeker = waiting.pop(); seeker; seeker = waiting.pop()) {
    const next = seeker.wishes.next()
    if (next.done) {
      left.push(seeker.cls)
      continue
    }
    seeker.wish = next.value
    const key = next.value.name.toLowerCase()
    const holder = holders.get(key)
    const isBeaten = holder !== undefined && compareClaims(holder, seeker, precedence) < 0
    if (isBeaten || !mayHave(seeker.cls, key)) waiting.push(seeker)
    else {
      holders.set(key, seeker)
      if (holder) waiting.push(holder)
    }
  }
  const granted = [...holders.values()].map(({ cls, wish }) => [cls, (wish as Wish).name] as const)
  return { granted: new Map(granted), others: left }
}

/** Negative where the first has the better claim to the name that both ask for: it fits the shape better, or the shape comes before the other. */
function compareClaims(a: Seeker, b: Seeker, precedence: Precedence): number {
  return (a.wish as Wish).rank - (b.wish as Wish).rank || precedence(a.cls, b.cls)
}

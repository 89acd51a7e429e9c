/**
 * The names that a shape may have, in the order in which it wants them.
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { Node, Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { isBareName } from './bare-words.js'
import { suggestName } from './candidates.js'
import { findClaims, isEvent, isOfOwnMember } from './claims.js'
import type { ClassGraph } from './class-graph.js'
import { type Hint, findNameHints } from './hints.js'
import { qualifyName, subjectOfOperation, subjectOfShape } from './qualifiers.js'

/** A name that a shape may have. */
export interface Wish {
  readonly name: string
  /** How well the name fits, from 0, the best: 0 to 2 the ranks of hints, 3 what members suggest, 4 how the shape uses itself. */
  readonly rank: number
}

/** How many names with something in front a shape asks for at most. A bound for pages that mean harm: real shapes have fewer. */
const breadth = 64

/** From so many things on that operations are about, a shape with a bare name belongs to none of them but to the service. */
const manySubjects = 4

/** The names that shapes may have. */
export interface Wishes {
  /** Plain names, the most wanted first: those that prose gives the class alone, then those of members that belong to it. None of them is bare. */
  listPlainWishes(cls: number): readonly Wish[]
  /**
   * Names with something in front, the most wanted first; each once without regard to case, and at least one.
   *
   * @param nameOf - the name of a structure around the class; undefined if it has none yet
   */
  listQualifiedNames(cls: number, nameOf: (cls: number) => string | undefined): readonly string[]
}

/**
 * Finds what each shape may be called.
 *
 * @param roots - all roots, with the names that operations give them
 * @param classes - the classes of equal shapes
 * @param graph - how classes are used
 */
export function findWishes(
  roots: readonly (Root & { readonly name: string })[],
  classes: ShapeClasses,
  graph: ClassGraph,
): Wishes {
  const rootsByClass = new Map(roots.map((root) => [classes.classOf(root.node), root]))
  const claims = findClaims(roots, classes, graph)
  const hints = new Map<number, readonly Hint[]>()
  const hinted = new Map<string, number>()
  for (const cls of graph.named) {
    const found = findNameHints(graph.evidenceOf(cls), new Set(memberNames(classes.nodes[cls]?.[0])))
    hints.set(cls, found)
    for (const { name } of found) hinted.set(name.toLowerCase(), (hinted.get(name.toLowerCase()) ?? 0) + 1)
  }
  /** Prose that gives one name to several shapes, or the name of another's member, is about a neighbour. */
  const isSure = (cls: number, name: string): boolean =>
    hinted.get(name.toLowerCase()) === 1 && !claims.isOfOthers(cls, name)

  return {
    listPlainWishes(cls) {
      const own = (hints.get(cls) ?? []).filter(({ name }) => isSure(cls, name))
      const free = listSuggestions(cls, graph).filter(({ name }) => claims.owns(cls, name))
      return [...own, ...free].filter(({ name }) => !isBareName(name))
    },
    listQualifiedNames(cls, nameOf) {
      const base = listSuggestions(cls, graph)[0]?.name ?? 'Member'
      const qualifiers = listQualifiers(cls, nameOf)
      const names = [...listConventions(cls), ...qualifiers.map((qualifier) => qualifyName(qualifier, base))]
      // `Status` in a `JobStatus` is a `JobStatus`, too: where that is taken, the word is said twice
      const last = `${qualifiers.at(-1) ?? 'Some'}${base}`
      return [...unique(names.filter((name) => name !== base && !isBareName(name))).slice(0, breadth), last]
    },
  }

  /** What may stand in front: what operations and structures are about, then what they are called. */
  function listQualifiers(cls: number, nameOf: (cls: number) => string | undefined): readonly string[] {
    const found: { readonly text: string; readonly rank: number }[] = []
    const subjects = new Set<string>()
    for (const parent of new Set(graph.usesOf(cls).map((use) => use.parent))) {
      if (parent === cls) continue
      const root = rootsByClass.get(parent)
      const operation = root?.page.operation
      const name = operation ?? nameOf(parent)
      if (name === undefined) continue
      if (operation !== undefined) subjects.add(subjectOfOperation(operation))
      const about = operation === undefined ? subjectOfShape(name) : subjectOfOperation(operation)
      found.push({ text: about, rank: operation === undefined ? 1 : 0 }, { text: name, rank: 2 })
      if (root) found.push({ text: root.name, rank: 3 })
    }
    const className = roots[0]?.page.className
    if (subjects.size >= manySubjects && className) found.push({ text: className, rank: -1 })
    found.sort((a, b) => a.rank - b.rank || compareNames(a.text, b.text))
    return found.map(({ text }) => text)
  }

  /** Of a list `signingStatuses` the enum `status` of its elements is the `SigningStatus`. */
  function listStates(cls: number): readonly string[] {
    return graph.usesOf(cls).flatMap(({ parent, member }) =>
      graph
        .usesOf(parent)
        .map(suggestName)
        .filter((name) => isOfOwnMember(parent, name, classes, graph) && endsWith(name, member)),
    )
  }

  /**
   * Names that services build alike: an item of `GetDeployments` is a `Deployment`, one of `ListJobs` a `JobSummary` if `Job` is something else, an entry of `PutEvents` a `PutEventsRequestEntry` or a
   * `PutEventsResultEntry`, what a batch did is an entry of its result, and `Stats` in a stream a `StatsEvent`.
   */
  function listConventions(cls: number): readonly string[] {
    if (graph.isEnum(cls)) return listStates(cls)
    const found = new Set<string>()
    for (const use of graph.usesOf(cls)) {
      const word = suggestName(use)
      if (isEvent(cls, classes, graph)) found.add(word.replace(/(?:Event)?$/, 'Event'))
      const root = rootsByClass.get(use.parent)
      if (!root) continue
      const operation = root.page.operation as string
      const subject = subjectOfOperation(operation)
      if (word === 'Entry') found.add(`${operation}${root.side === 'input' ? 'Request' : 'Result'}Entry`)
      if (root.side === 'input') continue
      const isExcerpt = claims.isExcerpt(cls, subject)
      if (word === 'Item' && !isExcerpt && !isOfOwnMember(cls, subject, classes, graph)) found.add(subject)
      if (word === 'Successful' && operation.includes('Batch')) found.add(`${operation}ResultEntry`)
      if (isExcerpt || (word === subject && operation.startsWith('List'))) found.add(`${subject}Summary`)
    }
    return [...found].sort(compareNames)
  }
}

/** The names that members suggest, each once: how others use the shape before how it uses itself (`Next`, `Children`), then the better ones. */
function listSuggestions(cls: number, graph: ClassGraph): readonly Wish[] {
  const found = graph.usesOf(cls).map((use): Wish => ({ name: suggestName(use), rank: use.parent === cls ? 4 : 3 }))
  found.sort((a, b) => a.rank - b.rank || compareSuggestions(a.name, b.name))
  const names = unique(found.map(({ name }) => name))
  return names.flatMap((name) => found.find((wish) => wish.name === name) ?? [])
}

/** Each name once without regard to case. */
function unique(names: readonly string[]): readonly string[] {
  const known = new Set<string>()
  return names.filter((name) => known.size < known.add(name.toLowerCase()).size)
}

/** `TableDescription` before `Table`: what says its sort is taken for the shape's own name. */
function compareSuggestions(a: string, b: string): number {
  return Number(subjectOfShape(a) === a) - Number(subjectOfShape(b) === b) || compareNames(a, b)
}

/** The shorter first, then in code unit order. */
function compareNames(a: string, b: string): number {
  return a.length - b.length || compareText(a, b)
}

function endsWith(name: string, ending: string): boolean {
  return name.toLowerCase().endsWith(ending.toLowerCase())
}

function memberNames(node: Node | undefined): readonly string[] {
  return node?.kind === 'structure' ? node.members.map((member) => member.name) : []
}

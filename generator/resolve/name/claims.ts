/**
 * Which shape a plain name belongs to.
 *
 * @module
 */
import type { Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'
import { suggestName } from './candidates.js'
import type { ClassGraph } from './class-graph.js'
import { subjectOfOperation } from './qualifiers.js'

/** So many places make an owner, if no other shape that wants the name has more than a quarter of them. */
const leastPlaces = 4

/** A list shows less than this share of the members that a thing has, or it shows the thing. Of 56 services this tells 10 of 12 right. */
const largestExcerpt = 2 / 3

/** Who may have which plain name. */
export interface Claims {
  /** Whether a name that members suggest belongs to a class: no other wants it, or the class owns it. */
  owns(cls: number, name: string): boolean
  /** Whether any member suggests the name, and none of those that do has the class: such a name is a neighbour's. */
  isOfOthers(cls: number, name: string): boolean
  /** Whether the class is what a list shows of a thing of this name, of which the response of another operation tells much more. */
  isExcerpt(cls: number, name: string): boolean
}

/**
 * Finds out which plain names belong to which classes. A name that several want belongs to the one that an operation about it shows (`Cluster` to what `CreateCluster` answers, before what `ListClusters` lists),
 * otherwise to the one that stands at several times as many places as any other, otherwise to none. A part of something else is never called by what operations are about: a `TrainingJob` is what
 * `DescribeTrainingJob` shows, and of what lists show little of it is a summary. A member of an event stream is an event, and its name without that word is mostly the name of what the event carries.
 *
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @param graph - how classes are used
 */
export function findClaims(roots: readonly Root[], classes: ShapeClasses, graph: ClassGraph): Claims {
  const operations = new Map(roots.map(({ node, page }) => [classes.classOf(node), page.operation as string]))
  /** By class of a response: its operation. */
  const answers = new Map(
    roots.flatMap(({ node, page, side }) =>
      side === 'output' ? [[classes.classOf(node), page.operation as string] as const] : [],
    ),
  )
  const operationsAbout = new Map<string, number>()
  for (const operation of new Set(operations.values())) {
    const subject = subjectOfOperation(operation)
    operationsAbout.set(subject, (operationsAbout.get(subject) ?? 0) + 1)
  }
  const subjects = new Map<string, Set<number>>()
  for (const [root, operation] of operations)
    getOrAdd(subjects, subjectOfOperation(operation), () => new Set()).add(root)

  /** By name: at how many places members give it to a class. */
  const places = new Map<string, Map<number, number>>()
  /** By name: the classes that operations about it show, 0 for the thing itself and 1 for a list of things. */
  const shown = new Map<string, Map<number, number>>()
  for (const cls of graph.named) {
    for (const use of graph.usesOf(cls)) {
      const name = suggestName(use)
      const counts = getOrAdd(places, name, () => new Map<number, number>())
      counts.set(cls, (counts.get(cls) ?? 0) + 1)
      const operation = operations.get(use.parent)
      if (operation === undefined || !startsWith(name, subjectOfOperation(operation))) continue
      const ranks = getOrAdd(shown, name, () => new Map<number, number>())
      ranks.set(cls, Math.min(ranks.get(cls) ?? 1, /^(?:List|Search)/.test(operation) ? 1 : 0))
    }
  }

  const isPart = (cls: number, name: string): boolean => {
    const about = subjects.get(name.toLowerCase())
    return about !== undefined && !graph.usesOf(cls).some(({ parent }) => about.has(parent))
  }
  /** By operation: the members of its response. */
  const responses = new Map(
    roots.flatMap(({ side, page, node }) =>
      side === 'output'
        ? [[page.operation as string, new Set(node.members.map((member) => member.name))] as const]
        : [],
    ),
  )
  // `DescribeEndpoint` or `GetEndpoint` tells much more: its response is the thing, and the class is a summary
  const isExcerpt = (cls: number, name: string): boolean => {
    const node = classes.nodes[cls]?.[0]
    const whole = responses.get(`Describe${name}`) ?? responses.get(`Get${name}`)
    if (node?.kind !== 'structure' || !whole) return false
    const isListed = graph.usesOf(cls).every(({ parent }) => operations.get(parent)?.startsWith('List'))
    if (!isListed || node.members.length >= largestExcerpt * whole.size) return false
    return node.members.every((member) => whole.has(member.name))
  }
  /** Whether the name is what several operations are about, cut short: `association` of `DescribePodIdentityAssociation`. Of one operation the first word may be a verb that nobody knows. */
  const isShortened = (cls: number, name: string): boolean => {
    const about = graph.usesOf(cls).map(({ parent }) => {
      const operation = answers.get(parent)
      return operation === undefined ? '' : subjectOfOperation(operation)
    })
    return (
      /^[A-Z][a-z]+$/.test(name) &&
      (operationsAbout.get(about[0] ?? '') ?? 0) > 1 &&
      about.every((subject) => subject === about[0] && subject !== name && subject.endsWith(name))
    )
  }
  return {
    owns(cls, name) {
      if (isPart(cls, name) || isEvent(cls, classes, graph) || isOfOwnMember(cls, name, classes, graph)) return false
      if (isExcerpt(cls, name) || isShortened(cls, name)) return false
      const ranks = shown.get(name.toLowerCase())
      const rank = ranks?.get(cls)
      if (ranks && rank === undefined) return false
      if (ranks && hasLess(rank as number, cls, ranks)) return true
      const counts = places.get(name.toLowerCase()) ?? new Map<number, number>()
      const others = [...counts].flatMap(([other, count]) => (other === cls ? [] : [count]))
      const own = counts.get(cls) ?? 0
      return others.length === 0 || (own >= leastPlaces && others.every((count) => own >= leastPlaces * count))
    },
    isExcerpt,
    isOfOthers(cls, name) {
      const counts = places.get(name.toLowerCase())
      return (counts !== undefined && !counts.has(cls)) || isPart(cls, name)
    },
  }
}

/** Whether the class is a member of an event stream. */
export function isEvent(cls: number, classes: ShapeClasses, graph: ClassGraph): boolean {
  return graph.usesOf(cls).some(({ parent }) => {
    const node = classes.nodes[parent]?.[0]
    return node?.kind === 'structure' && node.eventStream
  })
}

/**
 * Whether the name is rather that of a state that the structure holds: of `signingStatuses`, a list of structures with a `status`, the `SigningStatus` is that enum.
 *
 * @param name - what members suggest for the class
 */
export function isOfOwnMember(cls: number, name: string, classes: ShapeClasses, graph: ClassGraph): boolean {
  const node = classes.nodes[cls]?.[0]
  if (node?.kind !== 'structure' || !graph.usesOf(cls).every(({ through }) => through.at(-1) === 'list')) return false
  return node.members.some(
    (member) =>
      /^(?:status|state)$/i.test(member.name) &&
      member.node.kind === 'string' &&
      member.node.enum !== undefined &&
      name.toLowerCase().endsWith(member.name.toLowerCase()),
  )
}

function hasLess(rank: number, cls: number, ranks: ReadonlyMap<number, number>): boolean {
  return [...ranks].every(([other, otherRank]) => other === cls || otherRank > rank)
}

function startsWith(name: string, start: string): boolean {
  return name.toLowerCase().startsWith(start.toLowerCase())
}

/** Names are told apart without regard to case. */
function getOrAdd<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  const key = name.toLowerCase()
  let found = map.get(key)
  if (found === undefined) map.set(key, (found = make()))
  return found
}

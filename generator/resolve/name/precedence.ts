/**
 * Which of two shapes has the better claim to a name, by what the shapes are and not by how many use them.
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { Node, Root } from '../graph.js'
import { type ShapeClasses, childrenOf } from '../shape-classes.js'
import { toEnumKey } from './candidates.js'

/** Compares two classes: negative where the first has the better claim, 0 only for a class and itself. */
export type Precedence = (a: number, b: number) => number

/**
 * The order in which shapes come to a name. A structure comes before an enum, the one with more members or values before the one with fewer; then names of members and their kinds
 * decide, from the outside in: what a shape is, which no other page changes. Twins, which only prose or required marks tell apart, are mostly one shape of which a page says something else: of these
 * the one that more operations show comes first, then the one that an operation shows first, operations in the order of their names. So who edits one page renames what that page alone shows.
 *
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @returns a total order of the classes that have names
 */
export function orderByPrecedence(roots: readonly Root[], classes: ShapeClasses): Precedence {
  const nodesOf = (cls: number): readonly Node[] => classes.nodes[cls] as readonly Node[]
  const childrenOfClass = (cls: number): readonly number[] =>
    childrenOf(nodesOf(cls)[0] as Node).map((child) => classes.classOf(child))
  const describe = memoize((cls) => describeMembers(nodesOf(cls)[0] as Node))
  const compareMembers = compareDeep(describe, childrenOfClass)
  const countOperations = memoize((cls) => new Set(nodesOf(cls).map((node) => node.sighting.page.operation)).size)
  const places = findPlaces(roots, classes, childrenOfClass)
  return (a, b) => {
    if (a === b) return 0
    const [one, other] = [nodesOf(a)[0] as Node, nodesOf(b)[0] as Node]
    const size = Number(one.kind === 'string') - Number(other.kind === 'string') || sizeOf(other) - sizeOf(one)
    if (size !== 0) return size
    return (
      compareMembers(a, b) ||
      countOperations(b) - countOperations(a) ||
      (places.get(a) as number) - (places.get(b) as number)
    )
  }
}

/** Walks two shapes side by side, breadth first, to the first difference. Recursion ends where a pair comes again. */
function compareDeep(
  describe: (cls: number) => string,
  childrenOfClass: (cls: number) => readonly number[],
): Precedence {
  return (a, b) => {
    const seen = new Set<string>()
    const waiting: [number, number][] = [[a, b]]
    for (const [one, other] of waiting) {
      const key = `${one} ${other}`
      if (one === other || seen.has(key)) continue
      seen.add(key)
      const order = compareText(describe(one), describe(other))
      if (order !== 0) return order
      const others = childrenOfClass(other)
      childrenOfClass(one).forEach((child, at) => waiting.push([child, others[at] as number]))
    }
    return 0
  }
}

/** By class: its rank, from 0, among the first places of all classes; the places of an operation are its request's, then its response's, outside in. */
function findPlaces(
  roots: readonly Root[],
  classes: ShapeClasses,
  childrenOfClass: (cls: number) => readonly number[],
): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const sorted = [...roots].sort(
    (a, b) => compareText(a.page.operation as string, b.page.operation as string) || compareText(a.side, b.side),
  )
  const visit = (cls: number): void => {
    // what is below a class that was met has been met
    if (places.has(cls)) return
    places.set(cls, places.size)
    for (const child of childrenOfClass(cls)) visit(child)
  }
  for (const root of sorted) visit(classes.classOf(root.node))
  return places
}

function memoize<Fact>(find: (cls: number) => Fact): (cls: number) => Fact {
  const known = new Map<number, Fact>()
  return (cls) => {
    const fact = known.get(cls) ?? find(cls)
    known.set(cls, fact)
    return fact
  }
}

function sizeOf(node: Node): number {
  if (node.kind === 'structure') return node.members.length
  return node.kind === 'string' ? (node.enum?.length ?? 0) : 0
}

/** Everything but text, and the marks, which responses do not have: a request that goes would take them along. Members with an alternative are told from those without. */
function describeMembers(node: Node): string {
  switch (node.kind) {
    case 'structure': {
      const members = node.members.map((member) => [member.name, member.alternative ? 2 : 1])
      return JSON.stringify([node.kind, members, node.union, node.eventStream, node.unknown])
    }
    case 'string': {
      const member = toEnumKey(node.memberName ?? '', node.enum?.length ?? 0)
      return JSON.stringify(node.enum ? [node.kind, node.enum, member] : [node.kind])
    }
    case 'blob':
      return node.streaming ? 'blob streaming' : 'blob'
    default:
      return node.kind
  }
}

/**
 * Which of two shapes has the better claim to a name, by what the shapes are and not by who uses them.
 *
 * @module
 */
import { compareText } from '../../messages/compare-text.js'
import type { Node } from '../graph.js'
import { proseKey } from '../prose-key.js'
import { type ShapeClasses, childrenOf } from '../shape-classes.js'

/** Compares two classes: negative where the first has the better claim, 0 only for a class and itself. */
export type Precedence = (a: number, b: number) => number

/** What of a node is compared. Each sees what the one before sees as equal. */
type Aspect = (node: Node, nodes: readonly Node[]) => string

const aspects: readonly Aspect[] = [
  describeMembers,
  // prose changes more than members do
  (node) => (node.kind === 'structure' ? describeTexts(node) : ''),
  (_, nodes) => describeRequired(nodes),
]

/**
 * The order in which shapes come to a name. A structure comes before an enum, the one with more members or values before the one with fewer; then names of members, their
 * kinds, text and required marks decide, from the outside in. A page that is added or dropped does not change the order of two shapes that other pages show.
 *
 * @param classes - the classes of equal shapes
 * @returns a total order of the classes that have names
 */
export function orderByPrecedence(classes: ShapeClasses): Precedence {
  const nodesOf = (cls: number): readonly Node[] => classes.nodes[cls] as readonly Node[]
  const described = aspects.map(() => new Map<number, string>())
  const describe = (index: number, cls: number): string => {
    const known = described[index]?.get(cls)
    if (known !== undefined) return known
    const nodes = nodesOf(cls)
    const text = (aspects[index] as Aspect)(nodes[0] as Node, nodes)
    described[index]?.set(cls, text)
    return text
  }
  const childClasses = (cls: number): readonly number[] =>
    childrenOf(nodesOf(cls)[0] as Node).map((child) => classes.classOf(child))
  /** Walks both shapes side by side, breadth first, to the first difference. Recursion ends where a pair comes again. */
  const compareAspect = (index: number, a: number, b: number): number => {
    const seen = new Set<string>()
    const waiting: [number, number][] = [[a, b]]
    for (const [one, other] of waiting) {
      const key = `${one} ${other}`
      if (one === other || seen.has(key)) continue
      seen.add(key)
      const order = compareText(describe(index, one), describe(index, other))
      if (order !== 0) return order
      const others = childClasses(other)
      childClasses(one).forEach((child, at) => waiting.push([child, others[at] as number]))
    }
    return 0
  }
  return (a, b) => {
    if (a === b) return 0
    const [one, other] = [nodesOf(a)[0] as Node, nodesOf(b)[0] as Node]
    const size = Number(one.kind === 'string') - Number(other.kind === 'string') || sizeOf(other) - sizeOf(one)
    if (size !== 0) return size
    for (let index = 0; index < aspects.length; index++) {
      const order = compareAspect(index, a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

function sizeOf(node: Node): number {
  if (node.kind === 'structure') return node.members.length
  return node.kind === 'string' ? (node.enum?.length ?? 0) : 0
}

/** Everything but text; members with an alternative are told from those without. */
function describeMembers(node: Node): string {
  switch (node.kind) {
    case 'structure': {
      const members = node.members.map((member) => [member.name, member.alternative ? 2 : 1])
      return JSON.stringify([node.kind, members, node.union, node.eventStream, node.unknown])
    }
    case 'string':
      return JSON.stringify(node.enum ? [node.kind, node.enum, node.memberName?.toLowerCase()] : [node.kind])
    case 'blob':
      return node.streaming ? 'blob streaming' : 'blob'
    default:
      return node.kind
  }
}

function describeTexts(node: Node & { readonly kind: 'structure' }): string {
  const own = node.members.length === 0 ? proseKey(node.sighting.description) : ''
  return JSON.stringify([own, node.members.map((member) => proseKey(member.description))])
}

/** Only requests have marks: a structure without any is a response's, or requires nothing. */
function describeRequired(nodes: readonly Node[]): string {
  return nodes.reduce((most, node) => {
    if (node.kind !== 'structure') return most
    const marks = node.members.map((member) => (member.required ? '1' : '0')).join('')
    return marks > most ? marks : most
  }, '')
}

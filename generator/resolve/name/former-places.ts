/**
 * Which shapes stand where shapes of an earlier contract stood.
 *
 * @module
 */
import type { Contract, ContractMember, ContractShape, NameAlias, ShapeId } from '../../model/index.js'
import type { Node, Root } from '../graph.js'
import type { ShapeClasses } from '../shape-classes.js'

/** What was published before: names that are to stay. */
export interface FormerNames {
  readonly contract: Contract
  /** Names that were aliases of its shapes. */
  readonly aliases: readonly NameAlias[]
}

/** The shapes of a contract, by id. */
export type FormerShapes = ReadonlyMap<ShapeId, ContractShape>

/** By class, by the id of a structure or an enum of the contract: how many members (or roots) have the class now and had that shape before; at least 1. */
export type FormerPlaces = ReadonlyMap<number, ReadonlyMap<ShapeId, number>>

/**
 * Walks each operation's request and response side by side with what the contract has of the same operation and side: members by their names, elements of lists, keys and values of maps.
 * Recursion ends where a pair comes again. Where the kinds differ, nothing stands where it stood.
 *
 * @param roots - all roots
 * @param classes - the classes of equal shapes
 * @param contract - the earlier contract
 * @param shapes - its shapes
 * @returns the pairs; they depend neither on the order of pages nor on that of the contract
 */
export function findFormerPlaces(
  roots: readonly Root[],
  classes: ShapeClasses,
  contract: Contract,
  shapes: FormerShapes,
): FormerPlaces {
  const places = new Map<number, Map<ShapeId, number>>()
  const waiting: (readonly [cls: number, former: ShapeId])[] = []
  const addPlace = (node: Node, id: ShapeId): void => {
    const former = shapes.get(id)
    if (!former || former.kind !== node.kind) return
    if (node.kind === 'list' && former.kind === 'list') return addPlace(node.member, former.member)
    if (node.kind === 'map' && former.kind === 'map') {
      addPlace(node.key, former.key)
      return addPlace(node.value, former.value)
    }
    if (!isNamedNode(node) || !isNamedShape(former)) return
    const cls = classes.classOf(node)
    let counts = places.get(cls)
    if (!counts) places.set(cls, (counts = new Map()))
    const count = counts.get(id) ?? 0
    counts.set(id, count + 1)
    if (count === 0 && node.kind === 'structure') waiting.push([cls, id])
  }

  const operations = new Map(contract.operations.map((operation) => [operation.operation, operation]))
  for (const { side, page, node } of roots) {
    const former = operations.get(page.operation as string)?.[side]
    if (former !== undefined) addPlace(node, former)
  }
  const membersOf = indexMembers(shapes)
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [cls, id] = pair
    const node = classes.nodes[cls]?.[0]
    if (node?.kind !== 'structure') continue
    const members = membersOf(id)
    for (const edge of node.members) {
      const former = members.get(edge.name)
      if (!former) continue
      addPlace(edge.node, former.shape)
      if (edge.alternative && former.alternative !== undefined) addPlace(edge.alternative, former.alternative)
    }
  }
  return places
}

/**
 * Finds what the requests of an earlier contract reached.
 *
 * @returns ids of shapes
 */
export function findFormerRequested(contract: Contract, shapes: FormerShapes): ReadonlySet<ShapeId> {
  return findFormerReached(
    contract.operations.flatMap(({ input }) => input ?? []),
    shapes,
  )
}

/** Finds what some shapes of an earlier contract reach, themselves included. */
export function findFormerReached(starts: readonly ShapeId[], shapes: FormerShapes): ReadonlySet<ShapeId> {
  const reached = new Set<ShapeId>()
  const waiting = [...starts]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const shape = shapes.get(id)
    if (shape?.kind === 'list') waiting.push(shape.member)
    else if (shape?.kind === 'map') waiting.push(shape.key, shape.value)
    else if (shape?.kind === 'structure')
      for (const { shape: id, alternative } of shape.members) {
        waiting.push(id)
        if (alternative !== undefined) waiting.push(alternative)
      }
  }
  return reached
}

/** Whether a node's shape has a name of its own: a structure or an enum. */
export function isNamedNode(node: Node): boolean {
  return node.kind === 'structure' || (node.kind === 'string' && node.enum !== undefined)
}

/** Whether a shape of a contract has a name of its own: a structure or an enum. */
export function isNamedShape(shape: ContractShape): boolean {
  return shape.kind === 'structure' || (shape.kind === 'string' && shape.enum !== undefined)
}

/** The members of a contract's structures by name, each structure indexed once. */
function indexMembers(shapes: FormerShapes): (id: ShapeId) => ReadonlyMap<string, ContractMember> {
  const known = new Map<ShapeId, ReadonlyMap<string, ContractMember>>()
  return (id) => {
    const shape = shapes.get(id)
    const found =
      known.get(id) ?? new Map(shape?.kind === 'structure' ? shape.members.map((member) => [member.name, member]) : [])
    known.set(id, found)
    return found
  }
}

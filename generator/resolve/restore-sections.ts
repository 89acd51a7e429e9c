/**
 * Keeps what was published of a section that a page leaves out now: a page that is too large to render says nothing of its service.
 *
 * @module
 */
import type { ContractMember, ContractScalar, ContractShape, ContractStructure, ShapeId } from '../model/index.js'
import type { Edge, Missing, Node, Root, Sighting, StructureNode } from './graph.js'
import type { FormerNames, FormerShapes } from './name/former-places.js'

/** A root that a page shows in part. */
export interface CutRoot {
  readonly root: Root
  readonly missing: Missing
}

/**
 * Completes cut roots by what was published, as far as no whole page shows it. What stands below them on whole pages is taken from there: only whole pages say that something changed.
 *
 * @param cut - roots that a page shows in part; changed in place
 * @param whole - all roots that pages show as a whole
 * @param wholeNodes - what stands below those
 * @param former - what was published
 */
export function restoreSections(
  cut: readonly CutRoot[],
  whole: readonly Root[],
  wholeNodes: ReadonlySet<Node>,
  { contract }: FormerNames,
): void {
  const shapes: FormerShapes = new Map(contract.shapes.map((shape) => [shape.id, shape]))
  const operations = new Map(contract.operations.map((operation) => [operation.operation, operation]))
  const idOf = ({ page, side }: Root): ShapeId | undefined => operations.get(page.operation as string)?.[side]
  const standing = findStanding(whole, idOf, shapes)
  for (const { root, missing } of cut) {
    const former = shapes.get(idOf(root) ?? '')
    if (former?.kind !== 'structure') continue
    const restore = new Restore(root.node.sighting, missing, shapes, standing, wholeNodes)
    root.node = restore.completeStructure(root.node, former)
  }
}

/** By id of a structure of the contract: what stands in its place on the first whole page that shows it. */
function findStanding(
  roots: readonly Root[],
  idOf: (root: Root) => ShapeId | undefined,
  shapes: FormerShapes,
): ReadonlyMap<ShapeId, Node> {
  const standing = new Map<ShapeId, Node>()
  const waiting: (readonly [Node, ShapeId])[] = []
  const add = (node: Node, id: ShapeId): void => {
    const former = shapes.get(id)
    if (node.kind === 'list' && former?.kind === 'list') return add(node.member, former.member)
    if (node.kind === 'map' && former?.kind === 'map') return add(node.value, former.value)
    if (node.kind !== 'structure' || former?.kind !== 'structure' || standing.has(id)) return
    standing.set(id, node)
    waiting.push([node, id])
  }
  const visit = (node: StructureNode, former: ContractStructure): void => {
    const members = new Map(former.members.map((member) => [member.name, member.shape]))
    for (const edge of node.members) {
      const id = members.get(edge.name)
      if (id !== undefined) add(edge.node, id)
    }
  }
  for (const root of roots) {
    const former = shapes.get(idOf(root) ?? '')
    if (former?.kind === 'structure') visit(root.node, former)
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, id] = next
    visit(node as StructureNode, shapes.get(id) as ContractStructure)
  }
  return standing
}

/** Completes one root. */
class Restore {
  readonly #built = new Map<ShapeId, Node>()
  readonly #completed = new Map<Node, Node>()

  constructor(
    readonly sighting: Sighting,
    readonly missing: Missing,
    readonly shapes: FormerShapes,
    readonly standing: ReadonlyMap<ShapeId, Node>,
    readonly whole: ReadonlySet<Node>,
  ) {}

  completeStructure(node: StructureNode, former: ContractStructure): StructureNode {
    const members: Edge[] = []
    const completed: StructureNode = {
      ...node,
      members,
      restored: true,
      unknown: node.unknown && former.unknown === true,
      union: this.missing === 'syntax' ? node.union : former.union === true,
      eventStream: this.missing === 'syntax' ? node.eventStream : former.eventStream === true,
    }
    this.#completed.set(node, completed)
    if (node.unknown) for (const member of former.members) members.push(this.#buildEdge(member))
    else {
      const known = new Map(former.members.map((member) => [member.name, member]))
      for (const edge of node.members) {
        const member = known.get(edge.name)
        members.push(member ? this.#completeEdge(edge, member) : edge)
      }
    }
    return completed
  }

  #completeEdge(edge: Edge, member: ContractMember): Edge {
    const node = this.#complete(edge.node, member.shape, edge.name)
    if (this.missing === 'syntax') return { ...edge, node }
    return { ...edge, node, required: member.required === true, idempotencyToken: member.idempotencyToken === true }
  }

  #complete(node: Node, id: ShapeId, memberName: string): Node {
    const former = this.shapes.get(id)
    if (!former || this.whole.has(node)) return node
    const known = this.#completed.get(node)
    if (known) return known
    if (node.kind === 'structure' && former.kind === 'structure') return this.completeStructure(node, former)
    if (node.kind === 'list' && former.kind === 'list') {
      const completed = { ...node }
      this.#completed.set(node, completed)
      completed.member = this.#complete(node.member, former.member, memberName)
      return completed
    }
    if (node.kind === 'map' && former.kind === 'map') {
      const completed = { ...node }
      this.#completed.set(node, completed)
      completed.key = this.#complete(node.key, former.key, memberName)
      completed.value = this.#complete(node.value, former.value, memberName)
      return completed
    }
    return isHidden(node, former, this.missing) ? this.#build(id, memberName) : node
  }

  #buildEdge(member: ContractMember): Edge {
    const { name, required, idempotencyToken, shape, alternative, wireName, wireForm } = member
    return {
      name,
      node: this.#build(shape, name),
      required: required === true,
      idempotencyToken: idempotencyToken === true,
      ...(alternative !== undefined && { alternative: this.#build(alternative, name) }),
      ...(wireName !== undefined && { wireName }),
      ...(wireForm !== undefined && { wireForm }),
      sighting: this.sighting,
    }
  }

  #build(id: ShapeId, memberName: string): Node {
    const standing = this.standing.get(id) ?? this.#built.get(id)
    if (standing) return standing
    const former = this.shapes.get(id)
    const { sighting } = this
    switch (former?.kind) {
      case undefined:
        return { kind: 'unknown', sighting }
      case 'structure': {
        const members: Edge[] = []
        const { union = false, eventStream = false, unknown = false } = former
        const node: StructureNode = {
          kind: 'structure',
          members,
          union,
          eventStream,
          unknown,
          restored: true,
          sighting,
        }
        this.#built.set(id, node)
        for (const member of former.members) members.push(this.#buildEdge(member))
        return node
      }
      case 'list': {
        const node: Node = { kind: 'list', member: { kind: 'unknown', sighting }, sighting }
        this.#built.set(id, node)
        node.member = this.#build(former.member, memberName)
        return node
      }
      case 'map': {
        const node: Node = {
          ...{ kind: 'map', key: { kind: 'unknown', sighting }, value: { kind: 'unknown', sighting }, sighting },
        }
        this.#built.set(id, node)
        node.key = this.#build(former.key, memberName)
        node.value = this.#build(former.value, memberName)
        return node
      }
      case 'string':
        return { kind: 'string', ...(former.enum && { enum: former.enum, memberName }), sighting }
      default: {
        const { kind, streaming, text } = former as ContractScalar
        return { kind, ...(streaming && { streaming }), ...(text && { text }), sighting }
      }
    }
  }
}

/** Whether the section that is missing is the one that tells a shape from the other. */
function isHidden(node: Node, former: ContractShape, missing: Missing): boolean {
  // without lists a map of strings looks like a structure with one member (spec/README.md §10.3)
  if (missing === 'list') return node.kind === 'structure' && former.kind === 'map' && node.members.length === 1
  if (node.kind === 'string') return former.kind === 'string' && former.enum !== undefined && !node.enum
  return node.kind === 'blob' && former.kind === 'blob' && former.streaming === true
}

/**
 * Turns classes of equal shapes into the model's shapes.
 *
 * @module
 */
import type { Member, Shape, ShapeId, StructureShape } from '../model/index.js'
import type { Description } from '../parse/description.js'
import { findConstraints, findDefault } from './constraints.js'
import { isDeprecatedText } from './deprecation.js'
import { documentationOf } from './documentation.js'
import type { Edge, Node, Root, StructureNode } from './graph.js'
import { type ShapeClasses, collectNodes } from './shape-classes.js'
import type { ShapeNaming } from './name/name-shapes.js'
import { originOf } from './origin.js'
import { proseKey } from './prose-key.js'
import { shapeIdOf } from './shape-ids.js'
import { isSensitiveText } from './sensitivity.js'
import { findDiffering, findReached, usageOf } from './usage.js'

/** The shapes of a service, by id. */
export type Shapes = ReadonlyMap<ShapeId, Shape>

/**
 * Makes the shapes of a service.
 *
 * @param roots - the sides of all operations
 * @param classes - the classes of equal shapes
 * @param naming - the names of structures and enums, and the names that no response form may have
 * @returns shapes by id, in ascending order of ids (code units)
 */
export function assembleShapes(roots: readonly Root[], classes: ShapeClasses, { names, aliases }: ShapeNaming): Shapes {
  const requestNodes = new Set(collectNodes(roots.filter((root) => root.side === 'input')))
  const shapes = new Map<ShapeId, Shape>()
  const unused = { input: false, output: false }
  for (const nodes of classes.nodes) {
    const [first] = nodes
    if (!first) continue
    const id = shapeIdOf(first, classes, names)
    if (shapes.has(id)) continue
    const idOf = (node: Node): ShapeId => shapeIdOf(node, classes, names)
    shapes.set(
      id,
      first.kind === 'structure'
        ? assembleStructure(id, nodes as StructureNode[], requestNodes, idOf)
        : assembleOther(id, first, idOf),
    )
  }
  const ids = (side: Root['side']): ShapeId[] =>
    roots.filter((root) => root.side === side).map((root) => shapeIdOf(root.node, classes, names))
  const taken = new Set([...shapes.keys(), ...aliases.map(({ name }) => name)].map((name) => name.toLowerCase()))
  return settleUsage(shapes, taken, findReached(ids('input'), shapes), findReached(ids('output'), shapes))

  function assembleOther(id: ShapeId, node: Exclude<Node, StructureNode>, idOf: (node: Node) => ShapeId): Shape {
    switch (node.kind) {
      case 'list':
        return { kind: 'list', id, member: idOf(node.member), usage: unused }
      case 'map':
        return { kind: 'map', id, key: idOf(node.key), value: idOf(node.value), usage: unused }
      case 'string':
        return node.enum
          ? { kind: 'string', id, enum: node.enum, usage: unused, origin: originOf(node.sighting) }
          : { kind: 'string', id, usage: unused }
      case 'recursive':
        return { kind: 'unknown', id, usage: unused }
      default:
        return node.streaming
          ? { kind: node.kind, id, streaming: true, usage: unused }
          : { kind: node.kind, id, usage: unused }
    }
  }
}

function assembleStructure(
  id: ShapeId,
  nodes: readonly StructureNode[],
  requestNodes: ReadonlySet<Node>,
  idOf: (node: Node) => ShapeId,
): StructureShape {
  const first = nodes[0] as StructureNode
  const inRequests = nodes.filter((node) => requestNodes.has(node))
  const own = nodes.map((node) => node.description).find((description) => proseKey(description) !== '')
  const documentation = documentationOf(own)
  return {
    kind: 'structure',
    id,
    members: first.members.map((edge, index) => assembleMember(edge, index, nodes, inRequests, idOf)),
    ...(first.union && { union: true }),
    ...(first.eventStream && { eventStream: true }),
    ...(first.unknown && { unknown: true }),
    usage: { input: false, output: false },
    ...(documentation && { documentation }),
    ...(own && isDeprecatedText(proseKey(own)) && { deprecated: { reason: documentation ?? [] } }),
    origin: originOf(first.sighting),
  }
}

function assembleMember(
  edge: Edge,
  index: number,
  nodes: readonly StructureNode[],
  inRequests: readonly StructureNode[],
  idOf: (node: Node) => ShapeId,
): Member {
  const description: Description | undefined =
    edge.description ?? nodes.map((node) => node.members[index]?.description).find(Boolean)
  const documentation = documentationOf(description)
  const text = proseKey(description)
  return {
    name: edge.name,
    shape: idOf(edge.node),
    required: inRequests.some((node) => node.members[index]?.required),
    ...(documentation && { documentation }),
    ...(isDeprecatedText(text) && { deprecated: documentation ? { reason: documentation.slice(0, 1) } : {} }),
    ...(isSensitiveText(text) && { sensitive: true }),
    ...findDefault(edge, text, documentation),
    ...findConstraints(edge, text, documentation),
    ...(inRequests.some((node) => node.members[index]?.idempotencyToken) && { idempotencyToken: true }),
    ...(edge.alternative && { alternative: idOf(edge.alternative) }),
    origin: originOf(edge.sighting),
  }
}

function settleUsage(
  shapes: ReadonlyMap<ShapeId, Shape>,
  taken: Set<string>,
  inputs: ReadonlySet<ShapeId>,
  outputs: ReadonlySet<ShapeId>,
): Shapes {
  const differing = findDiffering(shapes)
  const sorted = [...shapes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const settled = sorted.map((shape): Shape => {
    const usage = usageOf(shape.id, inputs, outputs)
    if (shape.kind !== 'structure' || !usage.input || !usage.output) return { ...shape, usage }
    return { ...shape, usage, outputName: nameOutput(shape.id, taken), outputDiffers: differing.has(shape.id) }
  })
  return new Map(settled.map((shape) => [shape.id, shape]))
}

/** `XOutput`; where that is taken, `XOutputForm`, `XOutputForm2` and so on. */
function nameOutput(id: ShapeId, taken: Set<string>): string {
  let name = `${id}Output`
  for (let number = 1; taken.has(name.toLowerCase()); number++) name = `${id}OutputForm${number === 1 ? '' : number}`
  taken.add(name.toLowerCase())
  return name
}

/**
 * Turns classes of equal shapes into the model's shapes.
 *
 * @module
 */
import type { Shape, ShapeId } from '../model/index.js'
import { type AssembledMembers, assembleStructure } from './assemble-structure.js'
import type { Node, Root, StructureNode } from './graph.js'
import type { KeptShapes } from './kept-shapes.js'
import type { ShapeNaming } from './name/name-shapes.js'
import { originOf } from './origin.js'
import { type ShapeClasses, collectNodes } from './shape-classes.js'
import { shapeIdOf } from './shape-ids.js'
import { findDiffering, findReached, usageOf } from './usage.js'

/** The shapes of a service, by id. */
export type Shapes = ReadonlyMap<ShapeId, Shape>

/** What earlier calls made. */
export interface AssembledParts {
  readonly members: AssembledMembers
  readonly shapes: KeptShapes
}

/**
 * Makes the shapes of a service.
 *
 * @param roots - the sides of all operations
 * @param classes - the classes of equal shapes
 * @param naming - the names of structures and enums, and the names that no response form may have
 * @param assembled - what earlier calls made; this one adds to it
 * @returns shapes by id, in ascending order of ids (code units)
 */
export function assembleShapes(
  roots: readonly Root[],
  classes: ShapeClasses,
  { names, aliases }: ShapeNaming,
  assembled: AssembledParts,
): Shapes {
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
        ? assembleStructure(id, nodes as StructureNode[], requestNodes, idOf, assembled.members)
        : assembleOther(id, first, idOf),
    )
  }
  const ids = (side: Root['side']): ShapeId[] =>
    roots.filter((root) => root.side === side).map((root) => shapeIdOf(root.node, classes, names))
  // `XOutput` as an earlier name of `X` makes room where the forms differ again (`name/response-aliases.ts`)
  const others = aliases.filter(({ name, shape }) => name !== `${shape}Output`)
  const taken = new Set([...shapes.keys(), ...others.map(({ name }) => name)].map((name) => name.toLowerCase()))
  const reached = { input: findReached(ids('input'), shapes), output: findReached(ids('output'), shapes) }
  return assembled.shapes.keep(settleUsage(shapes, taken, reached))

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
          : { kind: node.kind, id, ...(node.text && { text: node.text }), usage: unused }
    }
  }
}

/** @returns the shapes in ascending order of ids (code units) */
function settleUsage(
  shapes: ReadonlyMap<ShapeId, Shape>,
  taken: Set<string>,
  { input, output }: Readonly<Record<Root['side'], ReadonlySet<ShapeId>>>,
): readonly Shape[] {
  const differing = findDiffering(shapes)
  const sorted = [...shapes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.map((shape): Shape => {
    const usage = usageOf(shape.id, input, output)
    if (shape.kind !== 'structure' || !usage.input || !usage.output) return { ...shape, usage }
    return { ...shape, usage, outputName: nameOutput(shape.id, taken), outputDiffers: differing.has(shape.id) }
  })
}

/** `XOutput`; where that is taken, `XOutputForm`, `XOutputForm2` and so on. */
function nameOutput(id: ShapeId, taken: Set<string>): string {
  let name = `${id}Output`
  for (let number = 1; taken.has(name.toLowerCase()); number++) name = `${id}OutputForm${number === 1 ? '' : number}`
  taken.add(name.toLowerCase())
  return name
}

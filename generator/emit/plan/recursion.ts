/**
 * Which structures can hold themselves. Their guards count how deep they are, and no others pay for it.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId, StructureShape } from '../../model/index.js'

const known = new WeakMap<ServiceModel, ReadonlyMap<ShapeId, ShapeId>>()

/**
 * Finds the recursions of a model: the strongly connected components of its structures, once per model.
 *
 * @returns by id of each structure that can hold itself: the recursion's name, the smallest id in it. Two structures of the same name can hold each other.
 */
export function findRecursions(model: ServiceModel): ReadonlyMap<ShapeId, ShapeId> {
  const found = known.get(model) ?? joinComponents(model)
  known.set(model, found)
  return found
}

/** Tarjan's algorithm, with a stack of its own: a model may be deeper than the engine's. */
function joinComponents(model: ServiceModel): ReadonlyMap<ShapeId, ShapeId> {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const recursions = new Map<ShapeId, ShapeId>()
  const order = new Map<ShapeId, number>()
  const lowest = new Map<ShapeId, number>()
  const open: ShapeId[] = []
  const isOpen = new Set<ShapeId>()
  const frames: { id: ShapeId; parts: readonly ShapeId[]; next: number }[] = []
  const enter = (id: ShapeId): void => {
    order.set(id, order.size)
    lowest.set(id, order.get(id)!)
    open.push(id)
    isOpen.add(id)
    frames.push({ id, parts: listParts(shapes, id), next: 0 })
  }
  for (const { id: start } of model.shapes) {
    if (!order.has(start)) enter(start)
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const part = frame.parts[frame.next++]
      if (part !== undefined) {
        if (!order.has(part)) enter(part)
        else if (isOpen.has(part)) lowest.set(frame.id, Math.min(lowest.get(frame.id)!, order.get(part)!))
        continue
      }
      frames.pop()
      const parent = frames.at(-1)
      if (parent) lowest.set(parent.id, Math.min(lowest.get(parent.id)!, lowest.get(frame.id)!))
      if (lowest.get(frame.id) !== order.get(frame.id)) continue
      const component = open.splice(open.indexOf(frame.id))
      for (const id of component) isOpen.delete(id)
      if (component.length > 1 || frame.parts.includes(frame.id)) nameRecursion(component, shapes, recursions)
    }
  }
  return recursions
}

function nameRecursion(
  component: readonly ShapeId[],
  shapes: ReadonlyMap<ShapeId, Shape>,
  recursions: Map<ShapeId, ShapeId>,
): void {
  const structures = component.filter((id) => shapes.get(id)?.kind === 'structure').sort()
  for (const id of structures) recursions.set(id, structures[0]!)
}

/** The shapes that a guard of the shape goes on to. It does not look into event streams. */
function listParts(shapes: ReadonlyMap<ShapeId, Shape>, id: ShapeId): readonly ShapeId[] {
  const shape = shapes.get(id)
  const ids = shape === undefined ? [] : directParts(shape)
  return ids.filter((part) => {
    const next = shapes.get(part)
    return next !== undefined && !(next.kind === 'structure' && next.eventStream)
  })
}

function directParts(shape: Shape): readonly ShapeId[] {
  if (shape.kind === 'structure') return memberParts(shape)
  if (shape.kind === 'list') return [shape.member]
  return shape.kind === 'map' ? [shape.key, shape.value] : []
}

function memberParts(shape: StructureShape): readonly ShapeId[] {
  return shape.members.flatMap(({ shape: id, alternative }) => (alternative === undefined ? [id] : [id, alternative]))
}

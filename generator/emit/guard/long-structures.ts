/**
 * Which structures may be of any size, because they hold lists or maps of structures.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId } from '../../model/index.js'

const known = new WeakMap<ServiceModel, ReadonlySet<ShapeId>>()

/** Finds the structures that hold lists or maps of structures, themselves or in structures that they hold: once per model. */
export function findLongStructures(model: ServiceModel): ReadonlySet<ShapeId> {
  const found = known.get(model) ?? searchModel(model)
  known.set(model, found)
  return found
}

/** Goes from the structures that have such a member up to those that hold them, without the engine's stack: a model may be deeper. */
function searchModel(model: ServiceModel): ReadonlySet<ShapeId> {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  const owners = new Map<ShapeId, ShapeId[]>()
  const open: ShapeId[] = []
  for (const owner of model.shapes) {
    if (owner.kind !== 'structure' || owner.eventStream) continue
    for (const { shape: id } of owner.members) {
      const part = shapes.get(id)
      if (part?.kind !== 'structure') {
        if (holdsStructures(shapes, part)) open.push(owner.id)
        continue
      }
      const others = owners.get(id)
      if (others) others.push(owner.id)
      else owners.set(id, [owner.id])
    }
  }
  const found = new Set<ShapeId>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    for (const owner of owners.get(id) ?? []) open.push(owner)
  }
  return found
}

/** Whether structures are the items of a list, the values of a map, or the parts of those. A list may hold itself. */
function holdsStructures(shapes: ReadonlyMap<ShapeId, Shape>, shape: Shape | undefined): boolean {
  const seen = new Set<ShapeId>()
  let part = shape
  while (part !== undefined && (part.kind === 'list' || part.kind === 'map') && !seen.has(part.id)) {
    seen.add(part.id)
    part = shapes.get(part.kind === 'list' ? part.member : part.value)
  }
  return part?.kind === 'structure' && part !== shape
}

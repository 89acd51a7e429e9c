/**
 * Which promises each shape takes part in, and where the response form of a structure differs.
 *
 * @module
 */
import type { Shape, ShapeId, Usage } from '../model/index.js'

/**
 * Finds what is reached from some shapes.
 *
 * @param starts - ids to start from
 * @param shapes - all shapes
 * @returns the ids that are reached, those of the start included
 */
export function findReached(starts: readonly ShapeId[], shapes: ReadonlyMap<ShapeId, Shape>): ReadonlySet<ShapeId> {
  const reached = new Set<ShapeId>()
  const waiting = [...starts]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const shape = shapes.get(id)
    if (shape) for (const item of referencesOf(shape)) waiting.push(item)
  }
  return reached
}

/**
 * Finds the structures whose response form differs from their request form: a required member, an enum, a union, a stream, or anything within that differs.
 *
 * @param shapes - all shapes, by id
 * @returns ids of structures
 */
export function findDiffering(shapes: ReadonlyMap<ShapeId, Shape>): ReadonlySet<ShapeId> {
  const users = new Map<ShapeId, ShapeId[]>()
  const waiting: ShapeId[] = []
  for (const shape of shapes.values()) {
    for (const id of referencesOf(shape)) {
      const known = users.get(id)
      if (known) known.push(shape.id)
      else users.set(id, [shape.id])
    }
    if (differsByItself(shape)) waiting.push(shape.id)
  }
  const differing = new Set<ShapeId>()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (differing.has(id)) continue
    differing.add(id)
    for (const item of users.get(id) ?? []) waiting.push(item)
  }
  return differing
}

function differsByItself(shape: Shape): boolean {
  switch (shape.kind) {
    case 'structure':
      return shape.union === true || shape.members.some((member) => member.required || member.alternative !== undefined)
    case 'string':
      return shape.enum !== undefined
    case 'blob':
      return shape.streaming === true
    default:
      return false
  }
}

/**
 * The shapes that a shape refers to.
 *
 * @param shape - any shape
 * @returns their ids, in order, with repetitions
 */
export function referencesOf(shape: Shape): readonly ShapeId[] {
  switch (shape.kind) {
    case 'structure':
      return shape.members.flatMap((member) =>
        member.alternative ? [member.shape, member.alternative] : [member.shape],
      )
    case 'list':
      return [shape.member]
    case 'map':
      return [shape.key, shape.value]
    default:
      return []
  }
}

/**
 * The usage of a shape.
 *
 * @param id - its id
 * @param inputs - ids reached from requests
 * @param outputs - ids reached from responses
 */
export function usageOf(id: ShapeId, inputs: ReadonlySet<ShapeId>, outputs: ReadonlySet<ShapeId>): Usage {
  return { input: inputs.has(id), output: outputs.has(id) }
}

/**
 * Shapes that come out as before are the same objects as before: what follows from them need not be worked out again.
 *
 * @module
 */
import type { Shape, ShapeId } from '../model/index.js'

/** Remembers the shapes of a service, those of the last call. */
export class KeptShapes {
  #known: ReadonlyMap<ShapeId, Shape> = new Map()

  /**
   * @param shapes - the shapes of a service
   * @returns equal shapes by id, in the same order; the objects that were given before where nothing about them is different
   */
  keep(shapes: readonly Shape[]): ReadonlyMap<ShapeId, Shape> {
    const kept = shapes.map((shape) => {
      const known = this.#known.get(shape.id)
      return known && isSameData(known, shape) ? known : shape
    })
    this.#known = new Map(kept.map((shape) => [shape.id, shape]))
    return this.#known
  }
}

/** True if two values of a model are equal. A model is JSON: no dates, no maps, nothing that holds itself. A member that is `undefined` is not an absent one. */
export function isSameData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(right, key) &&
      isSameData((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  )
}

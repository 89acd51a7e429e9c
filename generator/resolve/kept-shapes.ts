/**
 * Shapes that come out as before are the same objects as before: what follows from them need not be worked out again.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
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
      return known && isDeepStrictEqual(known, shape) ? known : shape
    })
    this.#known = new Map(kept.map((shape) => [shape.id, shape]))
    return this.#known
  }
}

/**
 * Types as a person writes them.
 *
 * @module
 */
import type { ContractShape, ShapeId } from '../model/index.js'

/** Lists and maps within each other are written out to this depth. */
const maxDepth = 6

/**
 * Writes a type: `Tag[]`, `Record<string, Tag>`, `string`, `stream of bytes`.
 *
 * @param id - an id; where it leads nowhere, itself is given
 */
export function describeType(shapes: ReadonlyMap<ShapeId, ContractShape>, id: ShapeId, depth = 0): string {
  const shape = shapes.get(id)
  if (!shape || depth > maxDepth) return id
  switch (shape.kind) {
    case 'structure':
      return id
    case 'list':
      return `${describeType(shapes, shape.member, depth + 1)}[]`
    case 'map': {
      const [key, value] = [shape.key, shape.value].map((part) => describeType(shapes, part, depth + 1))
      return `Record<${key}, ${value}>`
    }
    case 'string':
      return shape.enum ? id : 'string'
    case 'blob':
      return shape.streaming ? 'stream of bytes' : 'bytes'
    default:
      return shape.kind
  }
}

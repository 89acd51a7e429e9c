/**
 * Ids of shapes: names for structures and enums, compositions for the rest (see `ShapeId` in the model).
 *
 * @module
 */
import type { ShapeId } from '../model/index.js'
import type { Node } from './graph.js'
import type { ShapeClasses } from './shape-classes.js'
import type { ShapeNames } from './name/name-shapes.js'

/**
 * The id of a node's shape.
 *
 * @param node - any node but a recursive reference
 * @param classes - the classes of equal shapes
 * @param names - the names of structures and enums
 * @returns the id; equal for equal shapes
 */
export function shapeIdOf(node: Node, classes: ShapeClasses, names: ShapeNames, above: readonly Node[] = []): ShapeId {
  switch (node.kind) {
    case 'structure':
      return names.get(classes.classOf(node)) as string
    case 'string':
      return node.enum ? (names.get(classes.classOf(node)) as string) : 'string'
    case 'list':
      return above.includes(node) ? 'list(*)' : `list(${shapeIdOf(node.member, classes, names, [...above, node])})`
    case 'map': {
      if (above.includes(node)) return 'map(*)'
      const inside = [...above, node]
      return `map(${shapeIdOf(node.key, classes, names, inside)},${shapeIdOf(node.value, classes, names, inside)})`
    }
    case 'recursive':
      return 'unknown'
    default:
      return node.streaming ? `${node.kind}(streaming)` : node.kind
  }
}

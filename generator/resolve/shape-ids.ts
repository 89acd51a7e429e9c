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
 * The id of a node's shape. Ends: between a list or map and itself there is always a structure (end-recursion.ts).
 *
 * @param node - any node but a recursive reference
 * @param classes - the classes of equal shapes
 * @param names - the names of structures and enums
 * @returns the id; equal for equal shapes
 */
export function shapeIdOf(node: Node, classes: ShapeClasses, names: ShapeNames): ShapeId {
  switch (node.kind) {
    case 'structure':
      return names.get(classes.classOf(node)) as string
    case 'string':
      return node.enum ? (names.get(classes.classOf(node)) as string) : 'string'
    case 'list':
      return `list(${shapeIdOf(node.member, classes, names)})`
    case 'map':
      return `map(${shapeIdOf(node.key, classes, names)},${shapeIdOf(node.value, classes, names)})`
    case 'recursive':
      return 'unknown'
    default:
      return node.streaming ? `${node.kind}(streaming)` : node.text ? `${node.kind}(text)` : node.kind
  }
}

/**
 * What decides how a shape is explained.
 *
 * @module
 */
import type { Shape, ShapeId, StructureShape } from '../../model/index.js'
import type { GuardScope } from './guard-scope.js'
import { findLongStructures } from './long-structures.js'

/**
 * Whether the guard of a structure is asked before it is looked into, because guards are fast and most of what a value holds is right. Not from one level of a recursion
 * to the next: each level's guard would look at all that is inside again. Elsewhere the pages say how deep a value can be, and no more often is a part of it seen twice.
 *
 * @param owner - the structure that holds it
 */
export function asksGuard(scope: GuardScope, owner: StructureShape, shape: StructureShape): boolean {
  if (shape.eventStream) return false
  const recursion = scope.recursion(shape.id)
  return recursion === undefined || recursion !== scope.recursion(owner.id)
}

/**
 * Whether the guard of a structure is asked where it is a member's value, and not one of many in a list or a map. Not the guard of one that may be of any size: where it
 * refuses, all that it has seen is looked at again; the structures within are asked about one by one. But that of a recursion, within which no guard is asked.
 *
 * @param owner - the structure that has the member
 */
export function asksMemberGuard(scope: GuardScope, owner: StructureShape, shape: StructureShape): boolean {
  if (!asksGuard(scope, owner, shape)) return false
  return scope.recursion(shape.id) !== undefined || !findLongStructures(scope.context.model).has(shape.id)
}

/** The structure that the items of a list are. */
export function listItems(scope: GuardScope, id: ShapeId): StructureShape | undefined {
  const shape = scope.context.shape(id)
  const items = shape.kind === 'list' ? scope.context.shape(shape.member) : undefined
  return items?.kind === 'structure' && !items.eventStream ? items : undefined
}

/** Whether every value is of a shape. */
export function isAny(scope: GuardScope, id: ShapeId): boolean {
  return scope.context.shape(id).kind === 'unknown'
}

/** Whether a shape is an enum. */
export function isEnum(shape: Shape): shape is Shape & { readonly kind: 'string'; readonly enum: readonly string[] } {
  return shape.kind === 'string' && shape.enum !== undefined
}

/** What messages call a right value of a shape. */
export function nameExpected(scope: GuardScope, shape: Shape): string {
  switch (shape.kind) {
    case 'structure':
      return shape.eventStream ? 'async iterable' : 'object'
    case 'list':
      return 'array'
    case 'map':
      return 'object'
    case 'float':
      return 'finite number'
    case 'timestamp':
      return 'valid Date'
    case 'document':
      return 'JSON value'
    case 'unknown':
      return 'any value'
    case 'blob':
      if (!shape.streaming) return 'Uint8Array'
      return scope.form === 'request' ? 'Uint8Array, stream or async iterable' : 'async iterable'
    default:
      return shape.kind
  }
}

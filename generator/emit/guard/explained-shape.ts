/**
 * What decides how a shape is explained.
 *
 * @module
 */
import type { Shape, ShapeId, StructureShape } from '../../model/index.js'
import type { GuardScope } from './guard-scope.js'

/**
 * Whether a structure holds no other: what its guard accepts need not be looked into. Where structures hold others, to ask each guard would mean to look at what is
 * inside again and again.
 */
export function isFlat(scope: GuardScope, shape: StructureShape): boolean {
  if (shape.eventStream) return false
  return shape.members.every(
    ({ alternative, shape: id }) => !holdsStructure(scope, id) && (!alternative || !holdsStructure(scope, alternative)),
  )
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

function holdsStructure(scope: GuardScope, id: ShapeId, open: readonly ShapeId[] = []): boolean {
  const shape = scope.context.shape(id)
  if (open.includes(id)) return false
  if (shape.kind === 'list') return holdsStructure(scope, shape.member, [...open, id])
  if (shape.kind === 'map') return holdsStructure(scope, shape.value, [...open, id])
  return shape.kind === 'structure' && !shape.eventStream
}

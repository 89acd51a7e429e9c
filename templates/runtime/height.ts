/**
 * How deep the least value of a shape nests.
 *
 * @module
 */
import type { Shape, StructureShape } from './shape.js'

/** Of structures whose height is known. */
const heights = new WeakMap<StructureShape, number>()

/**
 * How many structures, one in the other, the least value of a shape has; infinitely many for a structure that requires itself. Lists and maps can be empty.
 *
 * @param open - structures that are being looked at
 */
export function findHeight(shape: Shape, open: readonly StructureShape[] = []): number {
  if (shape.kind === 'either') return Math.min(findHeight(shape.first, open), findHeight(shape.second, open))
  if (shape.kind === 'events') return findHeight(shape.event, open)
  if (shape.kind !== 'structure' && shape.kind !== 'union') return 0
  const known = heights.get(shape)
  if (known !== undefined) return known
  if (open.includes(shape)) return Infinity
  const needed = shape.kind === 'union' ? shape.members : shape.members.filter(([, , facts]) => facts?.required)
  const parts = needed.map(([, member]) => findHeight(member, [...open, shape]))
  const height = 1 + (shape.kind === 'union' && parts.length > 0 ? Math.min(...parts) : Math.max(0, ...parts))
  // What was found below an open structure may hold there only; at the top it always holds, and so does what ended.
  if (open.length === 0 || height < Infinity) heights.set(shape, height)
  return height
}

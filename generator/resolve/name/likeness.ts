/**
 * How much of an earlier shape there is in another.
 *
 * @module
 */
import type { ContractShape } from '../../model/index.js'
import type { Node } from '../graph.js'
import type { FormerShapes } from './former-places.js'

/**
 * Compares a structure or an enum with an earlier one: by its members' names and kinds, or by its values.
 *
 * @param node - the shape as it is
 * @param former - the shape as it was, of the same kind
 * @param shapes - all earlier shapes
 * @returns from 0, nothing in common, to 1, the same: what both have in proportion to what either has (Dice's coefficient); a member whose kind is another counts half
 */
export function measureLikeness(node: Node, former: ContractShape, shapes: FormerShapes): number {
  if (node.kind === 'string' && former.kind === 'string') {
    const [values, formerValues] = [new Set(node.enum), new Set(former.enum)]
    return divide(2 * [...values].filter((value) => formerValues.has(value)).length, values.size + formerValues.size)
  }
  if (node.kind !== 'structure' || former.kind !== 'structure') return 0
  const members = new Map(former.members.map((member) => [member.name, member.shape]))
  let shared = 0
  for (const edge of node.members) {
    const id = members.get(edge.name)
    if (id !== undefined) shared += isOfKind(edge.node, shapes.get(id), shapes) ? 2 : 1
  }
  return divide(shared, node.members.length + members.size)
}

/**
 * Counts the members of a structure that requests need, or may leave out, as before.
 *
 * @param node - the shape as it is
 * @param former - the shape as it was
 * @returns 0 for what is no structure
 */
export function countUnchanged(node: Node, former: ContractShape): number {
  if (node.kind !== 'structure' || former.kind !== 'structure') return 0
  const required = new Map(former.members.map((member) => [member.name, member.required === true]))
  return node.members.filter((edge) => required.get(edge.name) === edge.required).length
}

/** Two shapes without any part are the same. */
function divide(shared: number, all: number): number {
  return all === 0 ? 1 : shared / all
}

/** Whether a shape is of the kind of an earlier one, through lists and maps. */
function isOfKind(node: Node, former: ContractShape | undefined, shapes: FormerShapes): boolean {
  if (node.kind === 'list') return former?.kind === 'list' && isOfKind(node.member, shapes.get(former.member), shapes)
  if (node.kind === 'map') return former?.kind === 'map' && isOfKind(node.value, shapes.get(former.value), shapes)
  if (node.kind === 'string') return former?.kind === 'string' && !node.enum === !former.enum
  return former?.kind === node.kind
}

/**
 * Tagged unions: exactly one member is set.
 *
 * @module
 */
import { hasSet, isObject } from './object.js'
import type { ExplainedKind } from './report.js'
import type { Contract, MemberShape, ScalarShape, Shape, StructureSchema } from './schema.js'

/** A tagged union of many members, each with its type: one arm for each member, in which all others are absent. */
export type ExclusiveUnion<TMembers> = {
  [TName in keyof TMembers]: { [TSet in TName]: TMembers[TSet] } & {
    [TOther in Exclude<keyof TMembers, TName>]?: never
  }
}[keyof TMembers]

/** The member that stands, in responses, for one that this package does not know. */
export const UNKNOWN_MEMBER = 'SDK_UNKNOWN_MEMBER'

const unknownMemberFacts: ExplainedKind = { expected: 'object with a name', is: isUnknownMember }
const unknownMember: ScalarShape = { kind: 'unknown-member', facts: unknownMemberFacts }

/** The members of a structure in a form: a union has one more in responses, behind all others. */
export function membersOf(
  { kind, members }: StructureSchema<unknown>,
  { form }: Pick<Contract, 'form'>,
): readonly MemberShape[] {
  return kind === 'union' && form === 'response' ? [...members, [UNKNOWN_MEMBER, unknownMember]] : members
}

/** Whether a value is what stands for a union's member that this package does not know: an object with its name. */
export function isUnknownMember(value: unknown): value is { readonly name: string } {
  return isObject(value) && typeof value['name'] === 'string'
}

/** Whether null is a value of a shape in JSON. Of any other member it says that the member is absent, as botocore and AWS's own services write it. */
export function takesNull(shape: Shape): boolean {
  if (shape.kind === 'either') return takesNull(shape.first) || takesNull(shape.second)
  return shape.kind === 'document' || shape.kind === 'unknown' || shape.kind === 'unknown-member'
}

/** Whether a key equals, but for case, a member that a value does not have: what it holds would be lost without a word. */
export function isMisspelt(
  key: string,
  value: Record<string, unknown>,
  { members }: StructureSchema<unknown>,
): boolean {
  if (value[key] === null) return false
  const folded = key.toLowerCase()
  return members.some(([name]) => name.toLowerCase() === folded && name !== key && !hasSet(value, name))
}

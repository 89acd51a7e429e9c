/**
 * The two promises of a shape: what a request must contain, what a response may contain.
 *
 * @module
 */
import type { Member, StringShape, StructureShape } from '../model/index.js'

/** `request`: required members are required, enums closed, unknown members refused. `response`: all optional, enums open, unknown members ignored. */
export type Form = 'request' | 'response'

/** The forms that a structure or an enum has guards for: two exactly where a structure has an output name. */
export function formsOf(shape: StructureShape | StringShape): readonly Form[] {
  if (shape.kind === 'string') return ['request']
  if (shape.outputName !== undefined) return ['request', 'response']
  return [ownForm(shape)]
}

/** The form that a structure has under its own name: `response` where only responses reach it. */
export function ownForm(shape: StructureShape): Form {
  return shape.usage.output && !shape.usage.input ? 'response' : 'request'
}

/** The member that botocore sets where a service answers with a member that it does not know. */
export const unknownMember = 'SDK_UNKNOWN_MEMBER'

/** Whether exactly one member of a structure is set: a tagged union, or what an event stream yields. */
export function isUnion(shape: StructureShape): boolean {
  return shape.union === true || shape.eventStream === true
}

/** The members that a union's page shows. In responses the name of the unknown member is botocore's, whatever a page says of it. */
export function listArms(shape: StructureShape, form: Form): readonly Member[] {
  return form === 'request' ? shape.members : shape.members.filter(({ name }) => name !== unknownMember)
}

/**
 * The two promises of a shape: what a request must contain, what a response may contain.
 *
 * @module
 */
import type { Member, Shape, StringShape, StructureShape } from '../../model/index.js'

/** `request`: required members are required, enums closed, unknown members refused. `response`: all optional, enums open, unknown members ignored. */
export type Form = 'request' | 'response'

/** The form that a guard's body checks: one of the two, or the one that its argument `asRequest` says. */
export type CheckedForm = Form | 'either'

/** The exported name of a structure's response form; undefined if it is no type of its own. */
export function outputTypeOf(shape: Shape | undefined): string | undefined {
  return shape?.kind === 'structure' && shape.outputDiffers ? shape.outputName : undefined
}

/** The forms of which a structure or an enum has types: two only if the types differ. */
export function typedForms(shape: StructureShape | StringShape): readonly Form[] {
  if (shape.kind === 'string') return ['request']
  if (outputTypeOf(shape) !== undefined) return ['request', 'response']
  return [ownForm(shape)]
}

/** The form that a structure has under its own name: `response` if only responses reach it. */
export function ownForm(shape: StructureShape): Form {
  return shape.usage.output && !shape.usage.input ? 'response' : 'request'
}

/** The form that the body of a structure's guard checks. Of a structure without known members nothing depends on the form. */
export function checkedForm(shape: StructureShape): CheckedForm {
  return shape.outputName !== undefined && !shape.unknown ? 'either' : ownForm(shape)
}

/** The member that botocore sets if a service answers with a member that it does not know. */
export const unknownMember = 'SDK_UNKNOWN_MEMBER'

/** Whether exactly one member of a structure is set: a tagged union, or what an event stream yields. */
export function isUnion(shape: StructureShape): boolean {
  return shape.union === true || shape.eventStream === true
}

/** The members of a union that its page shows. The name of the unknown member is botocore's, whatever a page says of it. */
export function listArms(shape: StructureShape): readonly Member[] {
  return shape.members.filter(({ name }) => name !== unknownMember)
}

/**
 * What a description says of a member beside its shape.
 *
 * @module
 */
import type { Member, StructureShape } from '../../model/index.js'
import type { GuardScope } from './guard-scope.js'
import { objectText, type Text } from './text-layout.js'

/** Writes the facts of a member: nothing where there are none, the runtime's `required` where that is all. */
export function describeFacts(scope: GuardScope, shape: StructureShape, member: Member): readonly Text[] {
  const isRequired = scope.context.isRequired(shape, member, scope.form)
  const facts = [...(isRequired ? ['required: true'] : []), ...(member.sensitive ? ['sensitive: true'] : [])]
  if (facts.length === 0) return []
  return [isRequired && facts.length === 1 ? scope.runtime('shape', 'required') : objectText(facts)]
}

/**
 * How strict the guards of a form are: the contract of the runtime, as the options choose it.
 *
 * @module
 */
import type { EmitContext } from './context.js'
import type { Form } from './form.js'

/** The runtime's words: `strict` closes enums and refuses unknown members, `closed` does the first, `exact` the second, `open` neither. */
export type Contract = 'strict' | 'closed' | 'exact' | 'open'

/** The contract of a form: of requests `strict`, of responses `open`, unless the options say otherwise. */
export function contractOf({ options }: EmitContext, form: Form): Contract {
  const closes = (form === 'request' ? options.requestEnums : options.responseEnums) === 'closed'
  const refuses = (form === 'request' ? options.requestUnknownMembers : options.responseUnknownMembers) === 'refuse'
  if (closes) return refuses ? 'strict' : 'closed'
  return refuses ? 'exact' : 'open'
}

/** Whether the enums of a form admit only the values that the pages list. */
export function closesEnums(context: EmitContext, form: Form): boolean {
  return ['strict', 'closed'].includes(contractOf(context, form))
}

/** Whether the structures of a form refuse members that the pages do not show. */
export function refusesUnknown(context: EmitContext, form: Form): boolean {
  return ['strict', 'exact'].includes(contractOf(context, form))
}

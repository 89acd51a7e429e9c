/**
 * How strict types and guards are, as the options choose it.
 *
 * @module
 */
import type { EmitChoices } from '../options.js'
import type { Form } from './form.js'

/** Whether the type of an enum admits only the values that the pages list. */
export function closesEnumTypes(choices: EmitChoices, form: Form): boolean {
  return (form === 'request' ? choices.requestEnums : choices.responseEnums) === 'closed'
}

/** Whether the guards of an enum admit only the values that the pages list. */
export function closesEnums(choices: EmitChoices, form: Form): boolean {
  return (form === 'request' ? choices.requestEnumGuards : choices.responseEnumGuards) === 'closed'
}

/** Whether the guards of structures refuse members that the pages do not show. */
export function refusesUnknown(choices: EmitChoices, form: Form): boolean {
  return (form === 'request' ? choices.requestUnknownMembers : choices.responseUnknownMembers) === 'refuse'
}

/**
 * A structure with a date, to show what becomes of dates in JSON.
 *
 * @module
 */
import type { StructureShape } from '../../model/index.js'
import type { EmitContext } from '../plan/context.js'
import { type Form, typedForms } from '../plan/form.js'
import { printString } from '../print/literal.js'
import { printImport } from './readme-import.js'

/** A structure in a form that takes a date and nothing else. */
interface DateSample {
  readonly structure: StructureShape
  readonly form: Form
  /** Name of the member that is a date; an identifier. */
  readonly member: string
}

/** Writes how a value with a date comes out of JSON and into a guard; nothing for a service without such a structure. */
export function printDateSample(context: EmitContext): string | undefined {
  const sample = chooseDateSample(context)
  if (!sample) return undefined
  const { member } = sample
  const [is, schema] = [
    context.symbol('is', sample.structure, sample.form),
    context.symbol('schema', sample.structure, sample.form),
  ]
  const [decode, encode] = [context.runtime('codec', 'decode'), context.runtime('codec', 'encode')]
  const json = JSON.stringify({ [member]: '2026-01-31T12:00:00Z' })
  return `${printImport(context, decode, encode, is, schema)}

const parsed: unknown = JSON.parse(${printString(json)})
${is.name}(parsed) // false: the date is a string

const value = ${decode.alias ?? decode.name}(${schema.name}, parsed)
value.${member} // a Date
JSON.stringify(${encode.alias ?? encode.name}(${schema.name}, value)) // the JSON form again
`
}

/** Chooses the structure of the fewest members, the first of several, that is whole with a date alone. */
function chooseDateSample(context: EmitContext): DateSample | undefined {
  return context.model.shapes
    .filter((shape): shape is StructureShape => shape.kind === 'structure' && !shape.eventStream)
    .flatMap((structure) => typedForms(structure).map((form) => ({ structure, form })))
    .flatMap(({ structure, form }) => {
      const date = structure.members.find(
        ({ name, shape }) => context.shape(shape).kind === 'timestamp' && /^[A-Za-z]\w*$/.test(name),
      )
      const needsMore =
        !structure.union &&
        structure.members.some((member) => member !== date && context.isRequired(structure, member, form))
      return date && !needsMore ? [{ structure, form, member: date.name }] : []
    })
    .sort((a, b) => a.structure.members.length - b.structure.members.length)[0]
}

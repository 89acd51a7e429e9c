/**
 * What a schema says of a member beside its shape.
 *
 * @module
 */
import type { Constraint, Member, StructureShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import { isUnion } from '../plan/form.js'
import { printString } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { isSafePattern } from './safe-pattern.js'

/**
 * Writes the facts of a member: nothing if there are none, the runtime's `required` if that is all. Limits are advice to callers: what a service answers is as
 * it is.
 *
 * @param isSent - whether requests have the member
 */
export function printFacts(
  module: SourceModule,
  context: ModuleContext,
  shape: StructureShape,
  member: Member,
  isSent: boolean,
): readonly string[] {
  // Of a union exactly one member is set, whatever its page marks.
  const isRequired = isSent && !isUnion(shape) && context.isRequired(shape, member, 'request')
  const facts = [
    ...(isRequired ? ['required: true'] : []),
    ...(member.sensitive ? ['sensitive: true'] : []),
    ...(isSent ? printLimits(member) : []),
    ...printWire(member),
  ]
  if (facts.length === 0) return []
  const isPlain = isRequired && facts.length === 1
  return [isPlain ? module.value(context.runtime('description', 'required')) : `{ ${facts.join(', ')} }`]
}

/** Writes what the member is on the wire. A JSON text is a shape of its own. */
function printWire({ wireForm, wireName }: Member): readonly string[] {
  return [
    ...(wireName === undefined ? [] : [`wireName: ${printString(wireName)}`]),
    ...(wireForm === undefined || wireForm === 'json' ? [] : [`wireForm: ${printString(wireForm)}`]),
  ]
}

/** Writes the limits of a member's value and of what it holds, as properties. */
function printLimits(member: Member): readonly string[] {
  return [
    ...(member.constraints ?? []).flatMap(printLimit),
    ...printParts('items', member.elementConstraints),
    ...printParts('keys', member.keyConstraints),
  ]
}

function printParts(name: string, constraints: readonly Constraint[] | undefined): readonly string[] {
  const limits = (constraints ?? []).flatMap(printLimit)
  return limits.length === 0 ? [] : [`${name}: { ${limits.join(', ')} }`]
}

function printLimit(constraint: Constraint): readonly string[] {
  switch (constraint.kind) {
    case 'value': {
      const { exclusiveMaximum, exclusiveMinimum, maximum, minimum } = constraint
      return printNumbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum })
    }
    case 'length':
      return printNumbers({ minimumLength: constraint.minimum, maximumLength: constraint.maximum })
    case 'pattern':
      // A pattern that needs more than a time linear in the text would let a page stop the programs of those who check by it.
      return isSafePattern(constraint.pattern) ? [`pattern: ${printString(constraint.pattern)}`] : []
  }
}

function printNumbers(numbers: Readonly<Record<string, number | undefined>>): readonly string[] {
  return Object.entries(numbers).flatMap(([name, number]) => (number === undefined ? [] : [`${name}: ${number}`]))
}

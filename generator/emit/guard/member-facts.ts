/**
 * What a description says of a member beside its shape.
 *
 * @module
 */
import isSafe from 'safe-regex2'
import type { Constraint, Member, StructureShape } from '../../model/index.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'
import { objectText, propertyText, type Text } from './text-layout.js'

/** Writes the facts of a member: nothing where there are none, the runtime's `required` where that is all. */
export function describeFacts(scope: GuardScope, shape: StructureShape, member: Member): readonly Text[] {
  const isRequired = scope.context.isRequired(shape, member, scope.form)
  const limits = scope.form === 'request' ? describeLimits(member) : []
  const facts = [...(isRequired ? ['required: true'] : []), ...limits]
  if (facts.length === 0) return []
  return [isRequired && facts.length === 1 ? scope.runtime('description', 'required') : objectText(facts)]
}

/** Writes the limits of a member's value and of what it holds, as properties. Limits are advice to callers: what a service answers is as it is. */
export function describeLimits(member: Member): readonly Text[] {
  return [
    ...(member.constraints ?? []).flatMap(describeLimit),
    ...describeParts('items', member.elementConstraints),
    ...describeParts('keys', member.keyConstraints),
  ]
}

function describeParts(name: string, constraints: readonly Constraint[] | undefined): readonly Text[] {
  const limits = (constraints ?? []).flatMap(describeLimit)
  return limits.length === 0 ? [] : [propertyText(name, objectText(limits))]
}

function describeLimit(constraint: Constraint): readonly string[] {
  switch (constraint.kind) {
    case 'value': {
      const { exclusiveMaximum, exclusiveMinimum, maximum, minimum } = constraint
      return describeNumbers({ minimum, maximum, exclusiveMinimum, exclusiveMaximum })
    }
    case 'length':
      return describeNumbers({ minimumLength: constraint.minimum, maximumLength: constraint.maximum })
    case 'pattern':
      // A pattern that needs a time exponential in the text would let a page stop the programs of those who check by it.
      return isSafe(constraint.pattern) ? [`pattern: ${printString(constraint.pattern)}`] : []
  }
}

function describeNumbers(numbers: Readonly<Record<string, number | undefined>>): readonly string[] {
  return Object.entries(numbers).flatMap(([name, number]) => (number === undefined ? [] : [`${name}: ${number}`]))
}

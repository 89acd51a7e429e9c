/**
 * The function that explains why a value is refused: as straight-line as the guard.
 *
 * @module
 */
import type { StringShape, StructureShape } from '../../model/index.js'
import { isUnion, listArms, unknownMember } from '../form.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'
import { MemberExplainer } from './member-explanation.js'
import { readMember } from './structure-guard.js'
import { arrayText, callText, printBranch, printStatements, printText, surroundText, type List } from './text-layout.js'

/** Writes `findInColor`. */
export function printEnumExplanation(scope: GuardScope, shape: StringShape): string {
  const values = scope.module.value(scope.context.valuesSymbol(shape))
  const call = callText(scope.runtime('explain', 'explainEnum'), ['value', 'depth', 'report', values])
  return printExplaining(scope, shape, [printText(call, 2)])
}

/** Writes `findInTag`. */
export function printExplanation(scope: GuardScope, shape: StructureShape): string {
  const recursion = scope.recursion(shape.id)
  if (recursion === undefined) return printExplaining(scope, shape, printBody(scope, shape, 2))
  const level = `${scope.runtime('explain-structure', 'explainLevel')}(${printString(recursion)}, depth, report, () => {`
  return printExplaining(scope, shape, [level, ...printBody(scope, shape, 4), '})'])
}

function printExplaining(scope: GuardScope, shape: StructureShape | StringShape, body: readonly string[]): string {
  const parameters = ['value: unknown', 'depth: number', `report: ${scope.runtimeType('report', 'Report')}`]
  const signature = callText(`export function ${scope.internal(shape, 'find')}`, parameters)
  return printStatements([
    `/** Adds to a report what keeps a value from being of type ${scope.subject(shape)}. */`,
    printText(surroundText('', signature, ': void {'), 0),
    ...body,
    '}',
  ])
}

/** @param indent - columns of the statements */
function printBody(scope: GuardScope, shape: StructureShape, indent: number): readonly string[] {
  const isObject = scope.runtime('object', 'isObject')
  const invalid = callText(scope.runtime('report', 'addInvalidType'), ['value', 'depth', 'report', "'object'"])
  const refusal = printBranch(`if (!${isObject}(value))`, surroundText('return ', invalid) as List, indent)
  if (shape.unknown) return [printBranch(`if (!${isObject}(value))`, invalid, indent)]
  const names = isUnion(shape) ? listArms(shape, scope.form).map(({ name }) => name) : listNames(shape)
  if (isUnion(shape) && scope.form === 'response') names.push(unknownMember)
  const list = (): List => arrayText(names.map(printString)) as List
  const others = callText(scope.runtime('explain-structure', 'explainOthers'), ['value', 'depth', 'report', list()])
  const arms = (): List =>
    callText(scope.runtime('explain-structure', 'explainArms'), ['value', 'depth', 'report', list()])
  return [
    refusal,
    ...printMembers(scope, shape, indent),
    printBranch('if (report.refusesUnknown)', others, indent),
    ...(isUnion(shape) && names.length > 0 ? [printText(arms(), indent)] : []),
  ]
}

function listNames({ members }: StructureShape): string[] {
  return members.map(({ name }) => name)
}

/** Each member is read once, into one variable, as the guard does. */
function printMembers(scope: GuardScope, shape: StructureShape, indent: number): readonly string[] {
  const explainer = new MemberExplainer(scope, shape, indent)
  const lines: string[] = []
  const read = (text: string, explanation: readonly string[]): void => {
    if (explanation.length === 0) return
    lines.push(`${lines.length === 0 ? 'let member: unknown' : 'member'} = ${text}`, ...explanation)
  }
  for (const member of isUnion(shape) ? listArms(shape, scope.form) : shape.members) {
    const isOptional = !scope.context.isRequired(shape, member, scope.form)
    read(readMember(scope, member), explainer.printMember(member, isOptional))
  }
  if (isUnion(shape) && scope.form === 'response') {
    read(`value[${printString(unknownMember)}]`, explainer.printUnknownMember())
  }
  return lines
}

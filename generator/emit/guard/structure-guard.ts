/**
 * The yes/no guard of a structure.
 *
 * @module
 */
import type { Member, StructureShape } from '../../model/index.js'
import { refusesUnknown } from '../contract.js'
import { isUnion, listArms, unknownMember } from '../form.js'
import { printString } from '../literal.js'
import { CheckPrinter } from './check.js'
import type { GuardScope } from './guard-scope.js'
import {
  arrayText,
  callText,
  printDeclaration,
  printRefusal,
  printStatements,
  printText,
  surroundText,
} from './text-layout.js'

/** Most names that are compared one by one; more are looked up in a set. Measured by `test/bench/name-lookup.ts`. */
const LONGEST_CHAIN = 40

/**
 * Writes `isTag`. A structure that can hold itself has its body in `isTagWithin`, which also takes the depth: the guard itself takes one argument, so that it
 * can be handed to `filter`.
 *
 * @returns the statements, in order
 */
export function printStructureGuard(scope: GuardScope, shape: StructureShape): readonly string[] {
  const type = scope.module.type(scope.context.typeSymbol(shape, scope.form))
  const subject = scope.subject(shape)
  const comment = `/** Whether a value is of type ${subject}. */`
  const parameters = callText(`export function ${scope.guard(shape)}`, ['value: unknown'])
  const signature = printText(surroundText('', parameters, `: value is ${type} {`), 0)
  const recursion = scope.recursion(shape.id)
  const body = printBody(scope, shape)
  if (recursion === undefined)
    return [...printNameSet(scope, shape), printStatements([comment, signature, ...body, '}'])]
  const within = scope.internal(shape, 'within')
  const withinParameters = callText(`export function ${within}`, ['value: unknown', 'depth: number'])
  const limit = scope.runtime('object', 'MAXIMUM_DEPTH')
  return [
    ...printNameSet(scope, shape),
    printStatements([comment, signature, printText(callText(`return ${within}`, ['value', '1']), 2), '}']),
    printStatements([
      `/** Whether a value, at a depth counted from 1, is of type ${subject}. */`,
      printText(surroundText('', withinParameters, ': boolean {'), 0),
      `if (depth > ${limit}) return false`,
      ...body,
      '}',
    ]),
  ]
}

function printBody(scope: GuardScope, shape: StructureShape): readonly string[] {
  const isObject = scope.runtime('object', 'isObject')
  if (shape.unknown) return [`return ${isObject}(value)`]
  const checks = isUnion(shape) ? printUnion(scope, shape) : printMembers(scope, shape)
  const others = refusesUnknown(scope.context, scope.form) ? printOthers(scope, shape) : []
  if (checks.length === 0 && others.length === 0) return [`return ${isObject}(value)`]
  return [`if (!${isObject}(value)) return false`, ...checks, ...others, 'return true']
}

/** Each member is read once, into one variable: what a getter gives is what is checked. */
function printMembers(scope: GuardScope, shape: StructureShape): readonly string[] {
  const printer = new CheckPrinter(scope, scope.recursion(shape.id))
  const lines: string[] = []
  let isDeclared = false
  for (const member of shape.members) {
    const isRequired = scope.context.isRequired(shape, member, scope.form)
    const check = printer.printMember(member, 'member', !isRequired)
    const read = readMember(scope, member)
    if (check.length > 0) {
      lines.push(`${isDeclared ? 'member' : 'let member: unknown'} = ${read}`, ...check)
      isDeclared = true
    } else if (isRequired) lines.push(`if (${read} === undefined) return false`)
  }
  return lines
}

/** A tagged union counts the members that are set. One that has none is an object without members. */
function printUnion(scope: GuardScope, shape: StructureShape): readonly string[] {
  const printer = new CheckPrinter(scope, scope.recursion(shape.id))
  const members = listArms(shape, scope.form)
  if (members.length === 0 && scope.form === 'request') return []
  const lines = ['let set = 0']
  const arm = (read: string, check: readonly string[]): void => {
    lines.push(`${lines.length === 1 ? 'let member: unknown' : 'member'} = ${read}`)
    lines.push('if (member !== undefined) {', 'set++', ...check, '}')
  }
  for (const member of members) arm(readMember(scope, member), printer.printMember(member, 'member', false))
  if (scope.form === 'response') {
    arm(`value[${printString(unknownMember)}]`, [
      `if (!${scope.runtime('union', 'isUnknownMember')}(member)) return false`,
    ])
  }
  return [...lines, 'if (set !== 1) return false']
}

/** Refuses members that the structure does not have. */
function printOthers(scope: GuardScope, shape: StructureShape): readonly string[] {
  const hasSet = scope.runtime('object', 'hasSet')
  const isOther =
    shape.members.length > LONGEST_CHAIN
      ? [`!${nameSet(scope, shape)}.has(key)`]
      : shape.members.map(({ name }) => `key !== ${printString(name)}`)
  const refusal = printRefusal([...isOther, `${hasSet}(value, key)`], 'return false', 4)
  return ['for (const key in value) {', refusal, '}']
}

/** The set of a structure's names, where its guard needs one. */
function printNameSet(scope: GuardScope, shape: StructureShape): readonly string[] {
  if (!refusesUnknown(scope.context, scope.form) || shape.unknown || shape.members.length <= LONGEST_CHAIN) return []
  const [type, constructor] = [scope.context.global('ReadonlySet'), scope.context.global('Set')]
  const names = arrayText(shape.members.map(({ name }) => printString(name)))
  return [
    printDeclaration(`const ${nameSet(scope, shape)}: ${type}<string>`, `/* @__PURE__ */ new ${constructor}`, [names]),
  ]
}

function nameSet(scope: GuardScope, shape: StructureShape): string {
  return scope.internal(shape, 'members')
}

/** Reads a member. A name that every object inherits counts only as the object's own. */
export function readMember(scope: GuardScope, member: Member): string {
  const name = printString(member.name)
  return member.name in Object.prototype ? `${scope.runtime('object', 'readOwn')}(value, ${name})` : `value[${name}]`
}

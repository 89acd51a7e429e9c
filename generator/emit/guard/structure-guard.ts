/**
 * The guard of a structure.
 *
 * @module
 */
import type { Member, StructureShape } from '../../model/index.js'
import type { ModuleContext } from '../plan/context.js'
import { checkedForm, isUnion, listArms, typedForms, unknownMember } from '../plan/form.js'
import { refusesUnknown } from '../plan/strictness.js'
import { printString, printStrings } from '../print/literal.js'
import type { SourceModule } from '../print/source-module.js'
import { StructureKind, VariableDeclarationKind } from '../print/structure-kind.js'
import { type Absence, CheckPrinter } from './check.js'
import { GuardScope } from './guard-scope.js'

/** Most names that are compared one by one; more are looked up in a set. Measured by `test/bench/name-lookup.ts`. */
const LONGEST_CHAIN = 40

/**
 * Adds `isTag`, and `isTagOutput` if the response form is a type of its own. A guard takes one argument, so that it can be handed to `filter`. What more its
 * body needs to know, the form and the depth of a recursion, it is told as `fitsTag`.
 */
export function emitStructureGuard(module: SourceModule, context: ModuleContext, shape: StructureShape): void {
  const scope = new GuardScope(module, context, checkedForm(shape))
  const isRecursive = context.recursion(shape.id) !== undefined
  const hasForms = scope.form === 'either'
  const body = printBody(scope, shape)
  const fits = isRecursive || hasForms ? context.symbol('fits', shape, 'request').name : undefined
  for (const form of typedForms(shape)) {
    const type = context.typeSymbol(shape, form).name
    const call = [
      'value',
      ...(hasForms ? [String(form === 'request')] : []),
      ...(isRecursive ? ['1', `new ${scope.runtime('walk', 'Walk')}()`] : []),
    ]
    module.add({
      kind: StructureKind.Function,
      isExported: true,
      name: context.symbol('is', shape, form).name,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${type}`,
      statements: fits === undefined ? body : [`return ${fits}(${call.join(', ')})`],
    })
  }
  if (fits === undefined) return
  // A structure without members accepts any object in either form.
  const form = body.some((line) => line.includes('asRequest')) ? 'asRequest' : '_asRequest'
  module.add({
    kind: StructureKind.Function,
    isExported: true,
    name: fits,
    parameters: [
      { name: 'value', type: 'unknown' },
      ...(hasForms ? [{ name: form, type: 'boolean' }] : []),
      ...(isRecursive
        ? [
            { name: 'depth', type: 'number' },
            { name: 'walk', type: scope.runtime('walk', 'Walk') },
          ]
        : []),
    ],
    returnType: 'boolean',
    docs: [
      `Whether a value is of type {@link ${shape.id}}${hasForms ? ', as requests or as responses have it' : ', so many levels deep'}.`,
    ],
    statements: isRecursive ? followOnce(scope, fits, body) : body,
  })
}

/** Refuses a level that is too deep, and takes an object for right that was found right before. */
function followOnce(scope: GuardScope, fits: string, body: readonly string[]): readonly string[] {
  return [
    `if (depth > ${scope.runtime('object', 'MAXIMUM_DEPTH')}) return false`,
    `if (walk.isSettled(${fits}, value, depth)) return true`,
    ...body.slice(0, -1),
    body.at(-1) === 'return true' ? `return walk.settle(${fits}, value, depth)` : body.at(-1)!,
  ]
}

function printBody(scope: GuardScope, shape: StructureShape): readonly string[] {
  const isObject = scope.runtime('object', 'isObject')
  if (shape.unknown) return [`return ${isObject}(value)`]
  const checks = isUnion(shape) ? printUnion(scope, shape) : printMembers(scope, shape)
  const others = printOthers(scope, shape)
  if (checks.length === 0 && others.length === 0) return [`return ${isObject}(value)`]
  return [`if (!${isObject}(value)) return false`, ...checks, ...others, 'return true']
}

/** Each member is read once, into one variable: what a getter gives is what is checked. */
function printMembers(scope: GuardScope, shape: StructureShape): readonly string[] {
  const printer = new CheckPrinter(scope, scope.context.recursion(shape.id))
  const lines: string[] = []
  let isDeclared = false
  for (const member of shape.members) {
    const absence = absenceOf(scope, shape, member)
    const check = printer.printMember(member, 'member', absence)
    if (check.length === 0 && absence === 'always') continue
    const read = readMember(scope, member)
    if (check.length > 0) {
      lines.push(`${isDeclared ? 'member' : 'let member: unknown'} = ${read}`, ...check)
      isDeclared = true
    } else {
      lines.push(`if (${absence === 'response' ? 'asRequest && ' : ''}${read} === undefined) return false`)
    }
  }
  return lines
}

function absenceOf({ context, form }: GuardScope, shape: StructureShape, member: Member): Absence {
  if (form === 'response' || !context.isRequired(shape, member, 'request')) return 'always'
  return form === 'request' ? 'never' : 'response'
}

/** A tagged union counts the members that are set. One that has none is an object without members. */
function printUnion(scope: GuardScope, shape: StructureShape): readonly string[] {
  const printer = new CheckPrinter(scope, scope.context.recursion(shape.id))
  const members = listArms(shape)
  if (members.length === 0 && scope.form === 'request') return []
  const lines = ['let set = 0', 'let member: unknown']
  for (const member of members) {
    const check = printer.printMember(member, 'member', 'never')
    lines.push(`member = ${readMember(scope, member)}`, 'if (member !== undefined) {', 'set++', ...check, '}')
  }
  if (scope.form !== 'request') {
    const isUnknown = scope.runtime('union', 'isUnknownMember')
    const arm = [
      `member = value[${printString(unknownMember)}]`,
      'if (member !== undefined) {',
      'set++',
      `if (!${isUnknown}(member)) return false`,
      '}',
    ]
    for (const item of scope.form === 'either' ? ['if (!asRequest) {', ...arm, '}'] : arm) lines.push(item)
  }
  // A request's union without members holds nothing.
  const isEmpty = members.length === 0 && scope.form === 'either'
  return [...lines, `if (${isEmpty ? '!asRequest && ' : ''}set !== 1) return false`]
}

/** Refuses members that the structure does not have. */
function printOthers(scope: GuardScope, shape: StructureShape): readonly string[] {
  // Of one without members the pages do not say what is in it.
  if (shape.members.length === 0 && !isUnion(shape)) return []
  const { choices } = scope.context
  const refuses = { request: refusesUnknown(choices, 'request'), response: refusesUnknown(choices, 'response') }
  const when = scope.byForm(String(refuses.request), String(refuses.response))
  if (when === 'false') return []
  const hasSet = scope.runtime('object', 'hasSet')
  const names = (isUnion(shape) ? listArms(shape) : shape.members).map(({ name }) => name)
  const isOther =
    names.length > LONGEST_CHAIN
      ? [`!${emitNameSet(scope, shape, names)}.has(key)`]
      : names.map((name) => `key !== ${printString(name)}`)
  if (isUnion(shape) && scope.form !== 'request' && refuses.response) {
    const isKnown = `key !== ${printString(unknownMember)}`
    isOther.push(scope.form === 'either' && refuses.request ? `(asRequest || ${isKnown})` : isKnown)
  }
  const refusal = `if (${[...isOther, `${hasSet}(value, key)`].join(' && ')}) return false`
  const loop = ['for (const key in value) {', refusal, '}']
  if (when === 'true') return loop
  return [`if (${refuses.request ? 'asRequest' : '!asRequest'}) {`, ...loop, '}']
}

/** Adds the set of a structure's names to its module. */
function emitNameSet(scope: GuardScope, shape: StructureShape, names: readonly string[]): string {
  const { context, module } = scope
  const { name } = context.symbol('names', shape, 'request')
  module.add({
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name,
        type: `${context.global('ReadonlySet')}<string>`,
        initializer: `/* @__PURE__ */ new ${context.global('Set')}(${printStrings(names)})`,
      },
    ],
  })
  return name
}

/** Reads a member. A name that every object inherits counts only as the object's own. */
function readMember(scope: GuardScope, member: Member): string {
  const name = printString(member.name)
  return member.name in Object.prototype ? `${scope.runtime('object', 'readOwn')}(value, ${name})` : `value[${name}]`
}

/**
 * What a report says of a member.
 *
 * @module
 */
import type { Member, Shape, ShapeId, StructureShape } from '../../model/index.js'
import { unknownMember } from '../form.js'
import { printString } from '../literal.js'
import { CheckPrinter, printCondition } from './check.js'
import type { GuardScope } from './guard-scope.js'
import { describeLimits } from './member-facts.js'
import { printMemberKey } from './member-key.js'
import { callText, type List, objectText, printBranch, printText } from './text-layout.js'

/** Writes the statements that explain the members of one structure. */
export class MemberExplainer {
  readonly #checks: CheckPrinter

  /**
   * @param indent - columns of the statements
   */
  constructor(
    readonly scope: GuardScope,
    readonly indent: number,
  ) {
    this.#checks = new CheckPrinter(scope, undefined)
  }

  /**
   * Writes the statements for a member, whose value is in the variable `member`.
   *
   * @param isOptional - whether undefined is accepted
   * @returns nothing where every value is accepted
   */
  printMember(member: Member, isOptional: boolean): readonly string[] {
    const { indent, scope } = this
    const key = printMemberKey(scope, member)
    const limits = scope.form === 'request' ? describeLimits(member) : []
    const advise = (): List =>
      callText(scope.runtime('advisory', 'advise'), ['member', key, 'depth', 'report', objectText(limits)])
    return [
      ...this.#printExplanation(member, key, isOptional),
      ...(limits.length > 0 ? [printBranch('if (report.advisories)', advise(), indent)] : []),
    ]
  }

  /** Writes the statement for what stands for a union's member that the pages do not show. */
  printUnknownMember(): readonly string[] {
    const test = `!${this.scope.runtime('union', 'isUnknownMember')}(member)`
    return [this.#printWrong(printCondition(test, 'member', true), printString(unknownMember), 'object with a name')]
  }

  #printExplanation(member: Member, key: string, isOptional: boolean): readonly string[] {
    const { indent, scope } = this
    const hasAlternative = member.alternative !== undefined && member.alternative !== member.shape
    const ids = hasAlternative ? [member.shape, member.alternative!] : [member.shape]
    const expected = ids.map((id) => nameExpected(scope, scope.context.shape(id)))
    const wanted = expected.includes('any value') ? 'any value' : expected.join(', ')
    const test = hasAlternative ? undefined : this.#printTest(scope.context.shape(member.shape))
    if (test === '') return isOptional ? [] : [this.#printWrong('member === undefined', key, wanted)]
    if (test !== undefined) return [this.#printWrong(printCondition(test, 'member', isOptional), key, wanted)]
    if (hasAlternative && wanted === 'any value') {
      return isOptional ? [] : [this.#printWrong('member === undefined', key, wanted)]
    }
    const items = hasAlternative ? undefined : listItems(scope, member.shape)
    if (items) return this.#printLoop(items, key, isOptional)
    const enter = `${scope.runtime('report', 'enter')}(report, depth, ${key})`
    const parts = new PartExplainer(scope, indent + 2)
    const call = hasAlternative
      ? parts.printEither(member.shape, member.alternative!, 'member', enter)
      : parts.printCall(member.shape, 'member', enter)
    const doubt = hasAlternative ? undefined : this.#printDoubt(scope.context.shape(member.shape))
    const head = isOptional
      ? `if (member !== undefined${doubt === undefined ? '' : ` && ${putInBrackets(doubt)}`})`
      : doubt === undefined
        ? 'else'
        : `else if (${doubt})`
    const before = isOptional ? [] : [this.#printWrong('member === undefined', key, wanted)]
    if (parts.lines.length === 0) return [...before, printBranch(head, call, indent)]
    return [...before, `${head} {`, ...parts.lines, printText(call, indent + 2), '}']
  }

  /** Lists of structures are the longest part of most values: their loop is written out, so that engines can put the guard of the items into it. */
  #printLoop(items: StructureShape, key: string, isOptional: boolean): readonly string[] {
    const { indent, scope } = this
    const enter = scope.runtime('report', 'enter')
    const explain = callText(scope.internal(items, 'find'), ['item', `${enter}(report, at, index)`, 'report'])
    const wrong = callText(scope.runtime('report', 'addWrong'), ['member', key, 'depth', 'report', "'array'"])
    return [
      `if (${scope.context.global('Array')}.isArray(member)) {`,
      `const at = ${enter}(report, depth, ${key})`,
      'for (let index = 0; index < member.length && !report.isFull; index++) {',
      'const item: unknown = member[index]',
      isFlat(scope, items)
        ? printBranch(`if (report.isThorough || !${scope.guard(items)}(item))`, explain, indent + 4)
        : printText(explain, indent + 4),
      '}',
      printBranch(isOptional ? '} else if (member !== undefined)' : '} else', wrong, indent),
    ]
  }

  /** The condition under which a part has to be looked into; undefined where it always has. */
  #printDoubt(shape: Shape): string | undefined {
    const { scope } = this
    if (shape.kind === 'structure') {
      return isFlat(scope, shape) ? `report.isThorough || !${scope.guard(shape)}(member)` : undefined
    }
    if (!isEnum(shape)) return undefined
    return scope.isClosedEnum(shape)
      ? `!${scope.guard(shape)}(member)`
      : `report.closesEnums || typeof member !== 'string'`
  }

  /** Writes what a member of the wrong type adds; one that is undefined is missing. */
  #printWrong(condition: string, key: string, expected: string): string {
    const wrong = ['member', key, 'depth', 'report', printString(expected)]
    return printBranch(`if (${condition})`, callText(this.scope.runtime('report', 'addWrong'), wrong), this.indent)
  }

  /** The condition under which a value is refused, where that is all there is to say: empty where none is, undefined where there is more to say. */
  #printTest(shape: Shape): string | undefined {
    const { scope } = this
    switch (shape.kind) {
      case 'structure':
        return shape.eventStream ? this.#checks.printRefusal(shape, 'member') : undefined
      case 'string':
        return shape.enum ? undefined : this.#checks.printRefusal(shape, 'member')
      case 'list':
        return isAny(scope, shape.member) ? `!${scope.context.global('Array')}.isArray(member)` : undefined
      case 'map': {
        const hasKeys = isEnum(scope.context.shape(shape.key))
        return isAny(scope, shape.value) && !hasKeys ? `!${scope.runtime('object', 'isRecord')}(member)` : undefined
      }
      case 'document':
        return undefined
      default:
        return this.#checks.printRefusal(shape, 'member')
    }
  }
}

/** Writes how the parts of one member are explained. */
class PartExplainer {
  /** Declarations of functions that explain parts of parts. */
  readonly lines: string[] = []
  /** Lists and maps that are being written. One that holds itself without a structure between is not followed, as in the yes/no guard. */
  readonly #open = new Set<ShapeId>()
  readonly #names = new Map<string, number>()

  /**
   * @param indent - columns of the declarations
   */
  constructor(
    readonly scope: GuardScope,
    readonly indent: number,
  ) {}

  /** Writes the call that explains a value. */
  printCall(id: ShapeId, value: string, depth: string, report = 'report'): List {
    const { scope } = this
    const shape = scope.context.shape(id)
    const given = [value, depth, report]
    if (shape.kind === 'list') {
      const items = this.#within(id, () => this.#name(shape.member, 'item'))
      return callText(scope.runtime('explain', 'explainList'), [...given, items, ...this.#printGuard(shape.member)])
    }
    if (shape.kind === 'map') {
      const key = scope.context.shape(shape.key)
      const values = this.#within(id, () => this.#name(shape.value, 'item'))
      const guard = this.#printGuard(shape.value)
      const keys = isEnum(key) ? [guard[0] ?? 'undefined', scope.internal(key, 'find')] : guard
      return callText(scope.runtime('explain', 'explainMap'), [...given, values, ...keys])
    }
    return callText(this.#name(id, 'item'), given)
  }

  /** Writes the call that explains a value of one of two shapes. */
  printEither(first: ShapeId, second: ShapeId, value: string, depth: string): List {
    const parts = [this.#name(first, 'first'), this.#name(second, 'second')]
    return callText(this.scope.runtime('explain', 'explainEither'), [value, depth, 'report', ...parts])
  }

  /** Mentions the function that explains values of a shape; that of a list or a map is declared. */
  #name(id: ShapeId, wanted: string): string {
    const { scope } = this
    const shape = scope.context.shape(id)
    if (this.#open.has(id)) return scope.runtime('explain-scalar', 'explainUnknown')
    if (shape.kind === 'list' || shape.kind === 'map') {
      const count = (this.#names.get(wanted) ?? 0) + 1
      this.#names.set(wanted, count)
      const name = `explain${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}${count === 1 ? '' : count}`
      const call = this.printCall(id, 'part', 'at', 'to')
      const declared = `const ${name}: ${scope.runtimeType('report', 'Explain')} = (part, at, to) =>`
      this.lines.push(printBranch(declared, call, this.indent))
      return name
    }
    if (shape.kind === 'structure') {
      return shape.eventStream ? scope.runtime('explain-scalar', 'explainAsyncIterable') : scope.internal(shape, 'find')
    }
    if (isEnum(shape)) return scope.internal(shape, 'find')
    return scope.runtime('explain-scalar', nameScalar(scope, shape))
  }

  /** The guard that spares values from being looked into, where there is one. */
  #printGuard(id: ShapeId): readonly string[] {
    const shape = this.scope.context.shape(id)
    return shape.kind === 'structure' && isFlat(this.scope, shape) ? [this.scope.guard(shape)] : []
  }

  #within<T>(id: ShapeId, write: () => T): T {
    this.#open.add(id)
    const written = write()
    this.#open.delete(id)
    return written
  }
}

/** Makes a condition an operand of `&&`. */
function putInBrackets(condition: string): string {
  return condition.includes(' || ') ? `(${condition})` : condition
}

/**
 * Whether a structure holds no other: what its guard accepts need not be looked into. Where structures hold others, to ask each guard would mean to look at what is
 * inside again and again.
 */
function isFlat(scope: GuardScope, shape: StructureShape): boolean {
  if (shape.eventStream) return false
  return shape.members.every(
    ({ alternative, shape: id }) => !holdsStructure(scope, id) && (!alternative || !holdsStructure(scope, alternative)),
  )
}

/** The structure that the items of a list are. */
function listItems(scope: GuardScope, id: ShapeId): StructureShape | undefined {
  const shape = scope.context.shape(id)
  const items = shape.kind === 'list' ? scope.context.shape(shape.member) : undefined
  return items?.kind === 'structure' && !items.eventStream ? items : undefined
}

function holdsStructure(scope: GuardScope, id: ShapeId, open: readonly ShapeId[] = []): boolean {
  const shape = scope.context.shape(id)
  if (open.includes(id)) return false
  if (shape.kind === 'list') return holdsStructure(scope, shape.member, [...open, id])
  if (shape.kind === 'map') return holdsStructure(scope, shape.value, [...open, id])
  return shape.kind === 'structure' && !shape.eventStream
}

function isAny(scope: GuardScope, id: ShapeId): boolean {
  return scope.context.shape(id).kind === 'unknown'
}

function isEnum(shape: Shape): shape is Shape & { readonly kind: 'string'; readonly enum: readonly string[] } {
  return shape.kind === 'string' && shape.enum !== undefined
}

/** What messages call a right value of a shape. */
function nameExpected(scope: GuardScope, shape: Shape): string {
  switch (shape.kind) {
    case 'structure':
      return shape.eventStream ? 'async iterable' : 'object'
    case 'list':
      return 'array'
    case 'map':
      return 'object'
    case 'float':
      return 'finite number'
    case 'timestamp':
      return 'valid Date'
    case 'document':
      return 'JSON value'
    case 'unknown':
      return 'any value'
    case 'blob':
      if (!shape.streaming) return 'Uint8Array'
      return scope.form === 'request' ? 'Uint8Array, stream or async iterable' : 'async iterable'
    default:
      return shape.kind
  }
}

/** The runtime's function that explains a value without parts. */
function nameScalar(scope: GuardScope, shape: Shape): string {
  if (shape.kind === 'blob' && shape.streaming) {
    return scope.form === 'request' ? 'explainStreamingInput' : 'explainAsyncIterable'
  }
  return `explain${shape.kind.charAt(0).toUpperCase()}${shape.kind.slice(1)}`
}

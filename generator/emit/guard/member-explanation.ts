/**
 * What a report says of a member.
 *
 * @module
 */
import type { Member, Shape, StructureShape } from '../../model/index.js'
import { unknownMember } from '../form.js'
import { printString } from '../literal.js'
import { CheckPrinter, printCondition } from './check.js'
import { asksGuard, asksMemberGuard, isAny, isEnum, listItems, nameExpected } from './explained-shape.js'
import type { GuardScope } from './guard-scope.js'
import { describeLimits } from './member-facts.js'
import { printMemberKey } from './member-key.js'
import { PartExplainer } from './part-explanation.js'
import { callText, type List, objectText, printBranch, printHead, printText } from './text-layout.js'

/** Writes the statements that explain the members of one structure. */
export class MemberExplainer {
  readonly #checks: CheckPrinter

  /**
   * @param owner - the structure
   * @param indent - columns of the statements
   */
  constructor(
    readonly scope: GuardScope,
    readonly owner: StructureShape,
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
    const parts = new PartExplainer(scope, this.owner, indent + 2)
    const call = hasAlternative
      ? parts.printEither(member.shape, member.alternative!, 'member', enter)
      : parts.printCall(member.shape, 'member', enter)
    const doubt = hasAlternative ? undefined : this.#printDoubt(scope.context.shape(member.shape))
    const head = isOptional
      ? printHead('if', ['member !== undefined', ...(doubt === undefined ? [] : [putInBrackets(doubt)])], indent)
      : doubt === undefined
        ? 'else'
        : printHead('else if', [doubt], indent)
    const before = isOptional ? [] : [this.#printWrong('member === undefined', key, wanted)]
    if (parts.lines.length === 0) return [...before, printBranch(head, call, indent)]
    return [...before, `${head} {`, ...parts.lines, printText(call, indent + 2), '}']
  }

  /** Lists of structures are the longest part of most values: their loop is written out, so that engines can put the guard of the items into it. */
  #printLoop(items: StructureShape, key: string, isOptional: boolean): readonly string[] {
    const { indent, scope } = this
    const enter = scope.runtime('report', 'enter')
    const asks = asksGuard(scope, this.owner, items)
    // Where guards are asked, few items are entered.
    const at = asks ? `${enter}(report, depth, ${key})` : 'at'
    const explain = callText(scope.internal(items, 'find'), ['item', `${enter}(report, ${at}, index)`, 'report'])
    const wrong = callText(scope.runtime('report', 'addWrong'), ['member', key, 'depth', 'report', "'array'"])
    return [
      `if (${scope.context.global('Array')}.isArray(member)) {`,
      ...(asks ? [] : [`const at = ${enter}(report, depth, ${key})`]),
      'for (let index = 0; index < member.length; index++) {',
      'const item: unknown = member[index]',
      ...(asks ? [`if (!report.isThorough && ${scope.guard(items)}(item)) continue`] : []),
      printText(explain, indent + 4),
      // Asked here and not in the loop's head: most items are right, and go no further than the guard.
      'if (report.isFull) break',
      '}',
      printBranch(isOptional ? '} else if (member !== undefined)' : '} else', wrong, indent),
    ]
  }

  /** The condition under which a part has to be looked into; undefined where it always has. */
  #printDoubt(shape: Shape): string | undefined {
    const { scope } = this
    if (shape.kind === 'structure') {
      return asksMemberGuard(scope, this.owner, shape)
        ? `report.isThorough || !${scope.guard(shape)}(member)`
        : undefined
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

/** Makes a condition an operand of `&&`. */
function putInBrackets(condition: string): string {
  return condition.includes(' || ') ? `(${condition})` : condition
}

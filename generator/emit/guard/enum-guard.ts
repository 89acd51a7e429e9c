/**
 * The yes/no guard of an enum.
 *
 * @module
 */
import type { StringShape } from '../../model/index.js'
import { printString } from '../literal.js'
import type { GuardScope } from './guard-scope.js'
import { callText, printAlternatives, printDeclaration, printText, surroundText } from './text-layout.js'

/**
 * Most values that are compared one by one; more are looked up in a set. Fewer than of members' names: a value comes from outside, and the engine may have to
 * compare its characters.
 */
const LONGEST_CHAIN = 5

/** Writes `isColor`: a chain of comparisons for a few values, a set for more. */
export function printEnumGuard(scope: GuardScope, shape: StringShape): readonly string[] {
  const type = scope.module.type(scope.context.typeSymbol(shape, scope.form))
  const parameters = callText(`export function ${scope.guard(shape)}`, ['value: unknown'])
  const open = [
    `/** Whether a value is of type ${scope.subject(shape)}. */`,
    printText(surroundText('', parameters, `: value is ${type} {`), 0),
  ]
  const values = [...new Set(shape.enum)]
  if (values.length <= LONGEST_CHAIN) {
    const chain = values.map((value) => `value === ${printString(value)}`)
    return [[...open, printAlternatives(chain), '}'].join('\n')]
  }
  const set = `setOf${shape.id}`
  const [setType, constructor] = [scope.context.global('ReadonlySet'), scope.context.global('Set')]
  const array = scope.module.value(scope.context.valuesSymbol(shape))
  return [
    printDeclaration(`const ${set}: ${setType}<unknown>`, `/* @__PURE__ */ new ${constructor}<unknown>`, [array]),
    [...open, `  return ${set}.has(value)`, '}'].join('\n'),
  ]
}

/**
 * Expressions by which waiters look at an answer: the part of JMESPath that botocore's waiters use, already read.
 *
 * @module
 */
import { isObject, readMember } from './object.js'

/** An expression. */
export type WaitExpression =
  | { readonly path: readonly WaitStep[] }
  | { readonly value: string | number | boolean }
  | { readonly call: '==' | '!=' | '>' | '&&' | '||' | '!' | 'length'; readonly of: readonly WaitExpression[] }

/** A step of a path: a member's name, `[]` (the items of a list, of lists in it, too), `*` (the values of an object), or a filter of the items of a list. */
export type WaitStep = string | { readonly where: WaitExpression }

/**
 * Evaluates an expression.
 *
 * @returns what it finds; undefined for nothing. Behind `[]`, `*` or a filter it is a list, without what is absent
 */
export function evaluate(expression: WaitExpression, value: unknown): unknown {
  if ('path' in expression) return readSteps(expression.path, value)
  if ('value' in expression) return expression.value
  const [left, right] = expression.of.map((part) => evaluate(part, value))
  switch (expression.call) {
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '>':
      return typeof left === 'number' && typeof right === 'number' && left > right
    case '&&':
      return isTrue(left) ? right : left
    case '||':
      return isTrue(left) ? left : right
    case '!':
      return !isTrue(left)
    case 'length':
      return typeof left === 'string' || Array.isArray(left)
        ? left.length
        : isObject(left)
          ? Object.keys(left).length
          : undefined
  }
}

function readSteps(steps: readonly WaitStep[], value: unknown): unknown {
  let found = value
  let isMany = false
  for (const step of steps) {
    if (step === '[]' || typeof step !== 'string') {
      if (!Array.isArray(found)) return undefined
      found = step === '[]' ? found.flat() : found.filter((item) => isTrue(evaluate(step.where, item)))
      isMany = true
    } else if (step === '*') {
      if (!isObject(found)) return undefined
      found = Object.values(found)
      isMany = true
    } else if (isMany) {
      found = (found as readonly unknown[]).map((item) => readName(item, step))
    } else {
      found = readName(found, step)
    }
    if (isMany) found = (found as readonly unknown[]).filter((item) => item !== undefined && item !== null)
  }
  return found ?? undefined
}

function readName(value: unknown, name: string): unknown {
  return isObject(value) ? readMember(value, name) : undefined
}

/** JMESPath takes what is empty for false, and zero for true. */
function isTrue(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return value !== undefined && value !== null && value !== false && value !== ''
}

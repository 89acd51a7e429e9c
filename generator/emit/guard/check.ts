/**
 * Yes/no checks of values, as straight-line statements.
 *
 * @module
 */
import type { Member, Shape, ShapeId } from '../../model/index.js'
import type { GuardScope } from './guard-scope.js'

/** What to write where a value is refused: a statement. */
type Refuse = string

/** Writes the checks of the values that one structure holds. */
export class CheckPrinter {
  /** Lists and maps that are being written. One that holds itself without a structure between has no type, and is not followed. */
  readonly #open = new Set<ShapeId>()

  /**
   * @param recursion - the recursion that the structure is part of
   */
  constructor(
    readonly scope: GuardScope,
    readonly recursion: ShapeId | undefined,
  ) {}

  /**
   * Writes the check of a member.
   *
   * @param variable - the name that holds the value
   * @param optional - whether undefined is accepted
   */
  printMember(member: Member, variable: string, optional: boolean): readonly string[] {
    if (member.alternative === undefined || member.alternative === member.shape) {
      return this.#printValue(member.shape, variable, optional, 'return false', 1)
    }
    const either = this.#printEither(member.shape, member.alternative, variable)
    return optional ? [`if (${variable} !== undefined) {`, ...either, '}'] : either
  }

  /** Writes the check of a value: one line where an expression tells, a loop for lists and maps. */
  #printValue(id: ShapeId, variable: string, optional: boolean, refuse: Refuse, level: number): readonly string[] {
    const shape = this.scope.context.shape(id)
    const test = this.printRefusal(shape, variable)
    if (test === '') return []
    if (test !== undefined) return [`if (${printCondition(test, variable, optional)}) ${refuse}`]
    if (this.#open.has(id)) return []
    this.#open.add(id)
    const lines = shape.kind === 'list' ? this.#printList(shape.member, variable, refuse, level) : []
    if (shape.kind === 'map') lines.push(...this.#printMap(shape.key, shape.value, variable, refuse, level))
    this.#open.delete(id)
    return optional ? [`if (${variable} !== undefined) {`, ...lines, '}'] : lines
  }

  #printList(item: ShapeId, variable: string, refuse: Refuse, level: number): string[] {
    const [name, index] = [numbered('item', level), numbered('index', level)]
    const lines = [`if (!${this.scope.context.global('Array')}.isArray(${variable})) ${refuse}`]
    const check = this.#printValue(item, name, false, refuse, level + 1)
    if (check.length === 0) return lines
    const loop = `for (let ${index} = 0; ${index} < ${variable}.length; ${index}++) {`
    return [...lines, loop, `const ${name}: unknown = ${variable}[${index}]`, ...check, '}']
  }

  #printMap(keys: ShapeId, values: ShapeId, variable: string, refuse: Refuse, level: number): string[] {
    const [name, key] = [numbered('item', level), numbered('key', level)]
    const { scope } = this
    const lines = [`if (!${scope.runtime('object', 'isRecord')}(${variable})) ${refuse}`]
    const keyShape = scope.context.shape(keys)
    const checks = [
      ...(scope.isClosedEnum(keyShape) ? [`if (!${scope.guard(keyShape)}(${key})) ${refuse}`] : []),
      ...wrap(`const ${name} = ${variable}[${key}]`, this.#printValue(values, name, false, refuse, level + 1)),
    ]
    if (checks.length === 0) return lines
    // Written out: through a variable, engines do not see that a `for…in` loop's own key is asked for, and the loop takes twice as long.
    const isOwn = `${scope.context.global('Object')}.prototype.hasOwnProperty.call(${variable}, ${key})`
    return [...lines, `for (const ${key} in ${variable}) {`, `if (!${isOwn}) continue`, ...checks, '}']
  }

  /** A value that may have one of two shapes: the one that an expression tells stands before the other. */
  #printEither(first: ShapeId, second: ShapeId, variable: string): string[] {
    for (const [simple, other] of [
      [second, first],
      [first, second],
    ] as const) {
      const test = this.printRefusal(this.scope.context.shape(simple), variable)
      if (test === undefined) continue
      const check = test === '' ? [] : this.#printValue(other, variable, false, 'return false', 1)
      return check.length === 0 ? [] : [`if (${test}) {`, ...check, '}']
    }
    return [
      'either: {',
      'first: {',
      ...this.#printValue(first, variable, false, 'break first', 1),
      'break either',
      '}',
      ...this.#printValue(second, variable, false, 'return false', 1),
      '}',
    ]
  }

  /**
   * Writes the expression that is true for values that are refused.
   *
   * @returns an operand of `&&`; empty where every value is accepted; undefined where no expression tells
   */
  printRefusal(shape: Shape, variable: string): string | undefined {
    const { scope } = this
    const number = scope.context.global('Number')
    switch (shape.kind) {
      case 'string':
        return scope.isClosedEnum(shape) ? `!${scope.guard(shape)}(${variable})` : `typeof ${variable} !== 'string'`
      case 'boolean':
        return `typeof ${variable} !== 'boolean'`
      case 'integer':
        return `!${number}.isInteger(${variable})`
      case 'float':
        return `!${number}.isFinite(${variable})`
      case 'timestamp':
        return `!${scope.runtime('timestamp', 'isTimestamp')}(${variable})`
      case 'blob':
        if (!shape.streaming) return `!${scope.runtime('blob', 'isBlob')}(${variable})`
        return scope.form === 'request'
          ? `!${scope.runtime('streams', 'isStreamingBlob')}(${variable})`
          : `!${scope.runtime('streams', 'isAsyncIterable')}(${variable})`
      case 'document':
        return `!${scope.runtime('document-value', 'isDocumentValue')}(${variable})`
      case 'unknown':
        return ''
      case 'structure':
        if (shape.eventStream) return `!${scope.runtime('streams', 'isAsyncIterable')}(${variable})`
        return this.recursion !== undefined && scope.recursion(shape.id) === this.recursion
          ? `!${scope.internal(shape, 'within')}(${variable}, depth + 1)`
          : `!${scope.guard(shape)}(${variable})`
      case 'list':
      case 'map':
        return undefined
    }
  }
}

/**
 * Writes the condition under which a value is refused. `typeof` comes first: a value that is there is the usual case, and its type settles the matter.
 *
 * @param test - what is true for values that are refused
 * @param optional - whether undefined is accepted
 */
export function printCondition(test: string, variable: string, optional: boolean): string {
  if (!optional) return test
  const absent = `${variable} !== undefined`
  return test.startsWith('typeof') ? `${test} && ${absent}` : `${absent} && ${test}`
}

/** `item`, `item2`, `item3`: loops in loops. */
function numbered(name: string, level: number): string {
  return level === 1 ? name : `${name}${level}`
}

function wrap(declaration: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [declaration, ...lines]
}

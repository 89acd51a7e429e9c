/**
 * Checks of values, as straight-line statements.
 *
 * @module
 */
import type { Member, Shape, ShapeId } from '../../model/index.js'
import { printString } from '../print/literal.js'
import type { GuardScope } from './guard-scope.js'

/** When a member may be absent: never, always, or in responses only. */
export type Absence = 'never' | 'always' | 'response'

/** What to write if a value is refused: a statement. */
type Refuse = string

/** Writes the checks of the values that one structure holds. */
export class CheckPrinter {
  /** Lists and maps that are being written. One that holds itself without a structure between has no type, and is not followed. */
  readonly #open = new Set<ShapeId>()
  /** Values that the enum of the member at hand takes beside its own. */
  #values: readonly string[] = []

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
   */
  printMember(member: Member, variable: string, absence: Absence): readonly string[] {
    this.#values = member.proseValues ?? []
    if (member.alternative === undefined || member.alternative === member.shape) {
      return this.#printValue(member.shape, variable, absence, 'return false', 1)
    }
    return enclose(absence, variable, this.#printEither(member.shape, member.alternative, variable))
  }

  /** Writes the check of a value: one line if an expression tells, a loop for lists and maps. */
  #printValue(id: ShapeId, variable: string, absence: Absence, refuse: Refuse, level: number): readonly string[] {
    if (this.#acceptsAll(id)) return []
    const shape = this.scope.context.shape(id)
    const test = this.printRefusal(shape, variable)
    if (test !== undefined) return [`if (${printCondition(test, variable, absence)}) ${refuse}`]
    this.#open.add(id)
    const lines = shape.kind === 'list' ? this.#printList(shape.member, variable, refuse, level) : []
    if (shape.kind === 'map')
      for (const item of this.#printMap(shape.key, shape.value, variable, refuse, level)) lines.push(item)
    this.#open.delete(id)
    return enclose(absence, variable, lines)
  }

  /** True if no value of the shape is refused: nothing is written for it, and so nothing imported. */
  #acceptsAll(id: ShapeId): boolean {
    return this.scope.context.shape(id).kind === 'unknown' || this.#open.has(id)
  }

  #printList(item: ShapeId, variable: string, refuse: Refuse, level: number): string[] {
    const [name, index] = [numbered('item', level), numbered('index', level)]
    const lines = [`if (!${this.scope.context.global('Array')}.isArray(${variable})) ${refuse}`]
    const check = this.#printValue(item, name, 'never', refuse, level + 1)
    if (check.length === 0) return lines
    const loop = `for (let ${index} = 0; ${index} < ${variable}.length; ${index}++) {`
    return [...lines, loop, `const ${name}: unknown = ${variable}[${index}]`, ...check, '}']
  }

  #printMap(keys: ShapeId, values: ShapeId, variable: string, refuse: Refuse, level: number): string[] {
    const [name, key] = [numbered('item', level), numbered('key', level)]
    const { scope } = this
    const lines = [`if (!${scope.runtime('object', 'isRecord')}(${variable})) ${refuse}`]
    const check = this.#printValue(values, name, 'never', refuse, level + 1)
    const checks = [
      ...this.#printKeyCheck(scope.context.shape(keys), key, refuse),
      ...(check.length === 0 ? [] : [`const ${name} = ${variable}[${key}]`, ...check]),
    ]
    if (checks.length === 0) return lines
    // Written out: through a variable, engines do not see that a `for…in` loop's own key is asked for, and the loop takes twice as long.
    const isOwn = `${scope.context.global('Object')}.prototype.hasOwnProperty.call(${variable}, ${key})`
    return [...lines, `for (const ${key} in ${variable}) {`, `if (!${isOwn}) continue`, ...checks, '}']
  }

  #printKeyCheck(shape: Shape, key: string, refuse: Refuse): readonly string[] {
    const { scope } = this
    const forms = scope.form === 'either' ? (['request', 'response'] as const) : ([scope.form] as const)
    const closing = forms.filter((form) => scope.isClosedEnum(shape, form))
    if (closing.length === 0 || shape.kind !== 'string') return []
    const when = closing.length === forms.length ? '' : `${closing[0] === 'request' ? '' : '!'}asRequest && `
    return [`if (${when}!${scope.enumGuard(shape)}(${key})) ${refuse}`]
  }

  /** A value that may have one of two shapes: the one that an expression tells stands before the other. */
  #printEither(first: ShapeId, second: ShapeId, variable: string): readonly string[] {
    if (this.#acceptsAll(first) || this.#acceptsAll(second)) return []
    for (const [simple, other] of [
      [second, first],
      [first, second],
    ] as const) {
      const shape = this.scope.context.shape(simple)
      // `as unknown` keeps the compiler from ruling out lists and maps that fit an interface of optional members.
      const narrows = shape.kind === 'structure' || shape.kind === 'document'
      const test = this.printRefusal(shape, narrows ? `${variable} as unknown` : variable)
      if (test === undefined) continue
      return encloseIn(test, this.#printValue(other, variable, 'never', 'return false', 1))
    }
    return [
      'either: {',
      'first: {',
      ...this.#printValue(first, variable, 'never', 'break first', 1),
      'break either',
      '}',
      ...this.#printValue(second, variable, 'never', 'return false', 1),
      '}',
    ]
  }

  /**
   * Writes the expression that is true for values that are refused.
   *
   * @returns an operand of `&&`; empty for `unknown`, which accepts every value; undefined if no expression tells
   */
  printRefusal(shape: Shape, variable: string): string | undefined {
    const { scope } = this
    const number = scope.context.global('Number')
    switch (shape.kind) {
      case 'string': {
        const others = this.#values.map((value) => `${variable} !== ${printString(value)}`)
        const isOther = `typeof ${variable} !== 'string'`
        const refuse = (form: 'request' | 'response'): string =>
          scope.isClosedEnum(shape, form)
            ? [`!${scope.enumGuard(shape)}(${variable})`, ...others].join(' && ')
            : isOther
        return scope.form === 'either' ? scope.byForm(refuse('request'), refuse('response')) : refuse(scope.form)
      }
      case 'boolean':
        return `typeof ${variable} !== 'boolean'`
      case 'integer':
        return `!${number}.isInteger(${variable})`
      case 'float':
        return scope.byForm(`!${number}.isFinite(${variable})`, `typeof ${variable} !== 'number'`)
      case 'timestamp':
        return `!${scope.runtime('timestamp', 'isTimestamp')}(${variable})`
      case 'blob': {
        if (!shape.streaming) return `!${scope.runtime('blob', 'isBlob')}(${variable})`
        const input = scope.form === 'response' ? '' : scope.runtime('streams', 'isStreamingBlob')
        const output = scope.form === 'request' ? '' : scope.runtime('streams', 'isStreamingBody')
        return `!${scope.byForm(input, output)}(${variable})`
      }
      case 'document':
        return shape.text
          ? `!${scope.runtime('json-text', 'isJsonText')}(${variable})`
          : `!${scope.runtime('document-value', 'isDocumentValue')}(${variable})`
      case 'unknown':
        return ''
      case 'structure':
        if (shape.eventStream) return `!${scope.runtime('streams', 'isAsyncIterable')}(${variable})`
        return `!${scope.callStructure(shape, variable, this.recursion)}`
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
 */
function printCondition(test: string, variable: string, absence: Absence): string {
  if (absence === 'never') return test
  const isThere = absence === 'always' ? `${variable} !== undefined` : `(asRequest || ${variable} !== undefined)`
  return test.startsWith('typeof') ? `${test} && ${isThere}` : `${isThere} && ${test}`
}

/** Puts checks behind the question whether the value is there. */
function enclose(absence: Absence, variable: string, lines: readonly string[]): readonly string[] {
  if (absence === 'never') return lines
  return encloseIn(
    absence === 'always' ? `${variable} !== undefined` : `(asRequest || ${variable} !== undefined)`,
    lines,
  )
}

/**
 * Puts checks behind a condition: a single one into one `if` with it.
 *
 * @param condition - an operand of `&&`
 */
function encloseIn(condition: string, lines: readonly string[]): readonly string[] {
  const [only, ...others] = lines
  if (only === undefined) return []
  const [, test, refuse] = (others.length === 0 && /^if \((.*)\) (return false|break first)$/.exec(only)) || []
  return test === undefined ? [`if (${condition}) {`, ...lines, '}'] : [`if (${condition} && ${test}) ${refuse}`]
}

/** `item`, `item2`, `item3`: loops in loops. */
function numbered(name: string, level: number): string {
  return level === 1 ? name : `${name}${level}`
}

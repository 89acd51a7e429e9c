/**
 * Reads the part of JMESPath in which botocore's waiters are written: members, `[]`, `*`, filters, comparisons, `&&`, `||`, `!` and `length`.
 *
 * @module
 */

/** An expression, as the runtime evaluates it (`wait-expression.ts`). */
export type Expression =
  | { readonly path: readonly Step[] }
  | { readonly value: string | number | boolean }
  | { readonly call: Call; readonly of: readonly Expression[] }

/** What is called: an operator or a function. */
export type Call = '==' | '!=' | '>' | '&&' | '||' | '!' | 'length'

/** A step of a path: a member's name, `[]` (the items of a list, of lists in it, too), `*` (the values of an object), or a filter of the items of a list. */
export type Step = string | { readonly where: Expression }

/**
 * Reads an expression.
 *
 * ```text
 * length(services[?!(runningCount == desiredCount)]) == `0`
 * ^----- ^------- ^--------------------------------- ^- ^--
 * call   path     filter                             call, value
 * ```
 *
 * @returns undefined for an expression with anything else in it
 */
export function parseExpression(text: string): Expression | undefined {
  const tokens = splitTokens(text)
  if (!tokens) return undefined
  const reader = new ExpressionReader(tokens)
  const expression = reader.readAny()
  return reader.isAtEnd ? expression : undefined
}

const token = /\s*([A-Za-z_]\w*|"[^"\\]+"|'[^'\\]*'|`[^`\\]*`|\[\?|\[\]|\]|\(|\)|\.|\*|==|!=|>(?!=)|&&|\|\||!)/y

function splitTokens(text: string): readonly string[] | undefined {
  const tokens: string[] = []
  token.lastIndex = 0
  const end = text.trimEnd().length
  while (token.lastIndex < end) {
    const [, found] = token.exec(text) ?? []
    if (found === undefined) return undefined
    tokens.push(found)
  }
  return tokens
}

/** Reads tokens, from the operator that binds least. What it cannot read it leaves, so that the end is not reached. */
class ExpressionReader {
  #at = 0

  constructor(readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length
  }

  readAny(): Expression | undefined {
    return this.#readChain('||', () => this.#readChain('&&', () => this.#readComparison()))
  }

  #readChain(call: '||' | '&&', read: () => Expression | undefined): Expression | undefined {
    let left = read()
    while (left && this.#take(call)) {
      const right = read()
      left = right && { call, of: [left, right] }
    }
    return left
  }

  #readComparison(): Expression | undefined {
    const left = this.#readOperand()
    const call = (['==', '!=', '>'] as const).find((operator) => this.#take(operator))
    if (!left || call === undefined) return left
    const right = this.#readOperand()
    return right && { call, of: [left, right] }
  }

  #readOperand(): Expression | undefined {
    if (this.#take('!')) {
      const operand = this.#readOperand()
      return operand && { call: '!', of: [operand] }
    }
    if (this.#take('(')) return this.#readTo(')')
    const first = this.tokens[this.#at]
    if (first === undefined) return undefined
    if (first === 'length' && this.tokens[this.#at + 1] === '(') {
      this.#at += 2
      const operand = this.#readTo(')')
      return operand && { call: 'length', of: [operand] }
    }
    if (/^['`]/.test(first)) {
      this.#at++
      return readLiteral(first)
    }
    return this.#readPath()
  }

  /** A path. A second list or filter within the items of a list would need more of JMESPath than `[]`. */
  #readPath(): Expression | undefined {
    const steps: Step[] = []
    for (let isNext = true; ; isNext = this.#take('.')) {
      const name = isNext ? this.#readName() : undefined
      if (name === undefined) return undefined
      if (name === '*' && steps.some(isProjection)) return undefined
      steps.push(name)
      for (;;) {
        if (this.#take('[]')) steps.push('[]')
        else if (this.#take('[?')) {
          const where = this.#readTo(']')
          if (!where || steps.some(isProjection)) return undefined
          steps.push({ where })
        } else break
      }
      if (this.tokens[this.#at] !== '.') return { path: steps }
    }
  }

  #readName(): string | undefined {
    const name = this.tokens[this.#at]
    if (name === undefined || !/^[\w"*]/.test(name)) return undefined
    this.#at++
    return name.replaceAll('"', '')
  }

  #readTo(end: string): Expression | undefined {
    const expression = this.readAny()
    return this.#take(end) ? expression : undefined
  }

  #take(wanted: string): boolean {
    if (this.tokens[this.#at] !== wanted) return false
    this.#at++
    return true
  }
}

function isProjection(step: Step): boolean {
  return typeof step !== 'string' || step === '[]' || step === '*'
}

/** `'text'` is a text, and what stands between backquotes is JSON. */
function readLiteral(literal: string): Expression | undefined {
  const content = literal.slice(1, -1)
  if (literal.startsWith("'")) return { value: content }
  try {
    const value: unknown = JSON.parse(content)
    return ['string', 'number', 'boolean'].includes(typeof value) ? { value: value as string } : undefined
  } catch {
    return undefined
  }
}

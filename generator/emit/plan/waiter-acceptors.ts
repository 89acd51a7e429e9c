/**
 * The rules of a waiter whose acceptors are known.
 *
 * @module
 */
import type { Acceptor, ErrorCode } from '../../model/index.js'
import { type Expression, parseExpression } from './jmespath.js'

/** A rule as the runtime takes it (`wait-rule.ts`), and what it looks at as JMESPath, to say it. */
export type AcceptorRule = { readonly outcome: Acceptor['state'] } & (
  | {
      readonly when: 'path' | 'pathAll' | 'pathAny'
      readonly argument: Expression
      readonly text: string
      readonly expected: readonly Acceptor['expected'][]
    }
  /** Names of the error: what the service sends, and what it is called. Any error without names. */
  | { readonly when: 'error'; readonly errors?: readonly string[] }
  | { readonly when: 'http'; readonly statuses: readonly number[] }
  | { readonly when: 'response' }
)

/**
 * Makes rules of acceptors. Neighbours that differ in what they expect alone are one rule, but of lists whose items must all be the same.
 *
 * @param codes - errors that are called otherwise than what the service sends
 * @returns the rules, in the order in which they are tried; undefined if one of them is written in more of JMESPath than is known here
 */
export function planAcceptors(
  acceptors: readonly Acceptor[],
  codes: readonly ErrorCode[],
): readonly AcceptorRule[] | undefined {
  const rules: AcceptorRule[] = []
  for (const acceptor of acceptors) {
    const rule = planAcceptor(acceptor, codes)
    if (!rule) return undefined
    const last = rules.at(-1)
    const joined = last && joinRules(last, rule)
    if (joined) rules.splice(-1, 1, joined)
    else rules.push(rule)
  }
  return rules
}

function planAcceptor(
  { argument = '', expected, matcher, state: outcome }: Acceptor,
  codes: readonly ErrorCode[],
): AcceptorRule | undefined {
  switch (matcher) {
    case 'status':
      return { when: 'http', statuses: [Number(expected)], outcome }
    case 'error': {
      if (expected === false) return { when: 'response', outcome }
      if (expected === true) return { when: 'error', outcome }
      const code = String(expected)
      const names = codes.filter((entry) => entry.code === code).map(({ error }) => error)
      return { when: 'error', errors: [...new Set([code, ...names])], outcome }
    }
    default: {
      const expression = parseExpression(argument)
      return expression && { when: matcher, argument: expression, text: argument, expected: [expected], outcome }
    }
  }
}

function joinRules(one: AcceptorRule, next: AcceptorRule): AcceptorRule | undefined {
  if (one.when !== next.when || one.outcome !== next.outcome) return undefined
  if (one.when === 'error' && next.when === 'error') {
    return one.errors && next.errors && { ...one, errors: [...new Set([...one.errors, ...next.errors])] }
  }
  if (one.when === 'http' && next.when === 'http') return { ...one, statuses: [...one.statuses, ...next.statuses] }
  const isPath = (one.when === 'path' || one.when === 'pathAny') && (next.when === 'path' || next.when === 'pathAny')
  if (!isPath || one.text !== next.text) return undefined
  return { ...one, expected: [...one.expected, ...next.expected] }
}

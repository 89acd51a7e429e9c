/**
 * The paginators and waiters of two contracts.
 *
 * @module
 */
import type { ContractPaginator, ContractWaiter } from '../model/index.js'
import type { Change } from './change.js'
import { type ChangeFacts, type Comparison, makeChange, placeLoop } from './comparison.js'
import type { DiffRuleId } from './rules.js'

type Kind = 'paginator' | 'waiter'

/** A rule and what it was about. */
type Finding = readonly [rule: DiffRuleId, old: string | undefined, new_: string | undefined]

/** Compares what is built on operations, each by its name. */
export function compareLoops(comparison: Comparison): readonly Change[] {
  const { contract: old } = comparison.old
  const { contract: new_ } = comparison.new
  return [
    ...compareKind(comparison, 'paginator', old.paginators, new_.paginators, comparePaginators),
    ...compareKind(comparison, 'waiter', old.waiters, new_.waiters, compareWaiters),
  ]
}

function compareKind<Loop extends ContractPaginator | ContractWaiter>(
  comparison: Comparison,
  kind: Kind,
  oldLoops: readonly Loop[],
  newLoops: readonly Loop[],
  compare: (old: Loop, new_: Loop) => readonly Finding[],
): readonly Change[] {
  const known = new Map(oldLoops.map((loop) => [loop.name, loop]))
  const kept = new Set(newLoops.map(({ name }) => name))
  const make = (
    rule: DiffRuleId,
    { name, operation }: Loop,
    facts: Partial<ChangeFacts>,
    state: 'old' | 'new',
  ): Change => {
    const place = placeLoop(comparison, state, kind, name)
    return makeChange(comparison, rule, { subject: name, operation, operations: 1, place, ...facts })
  }
  return [
    ...oldLoops.filter(({ name }) => !kept.has(name)).map((loop) => make(`${kind}-removed`, loop, {}, 'old')),
    ...newLoops.flatMap((loop) => {
      const old = known.get(loop.name)
      if (!old) return [make(`${kind}-added`, loop, {}, 'new')]
      return compare(old, loop).map(([rule, was, is]) =>
        make(rule, loop, { ...(was !== undefined && { old: was }), ...(is !== undefined && { new: is }) }, 'new'),
      )
    }),
  ]
}

function comparePaginators(old: ContractPaginator, new_: ContractPaginator): readonly Finding[] {
  const findings: Finding[] = []
  if (old.operation !== new_.operation) findings.push(['paginator-operation', old.operation, new_.operation])
  const [oldTokens, newTokens] = [describeTokens(old), describeTokens(new_)]
  // nothing else of it matters where there is none any more
  if (oldTokens !== undefined && newTokens === undefined) return [['paginator-tokens-vanished', oldTokens, undefined]]
  if (oldTokens !== newTokens)
    findings.push([chooseRule('paginator-tokens', oldTokens, newTokens), oldTokens, newTokens])
  const [oldLimit, newLimit] = [old.limitKey, new_.limitKey]
  if (oldLimit !== newLimit) findings.push([chooseRule('paginator-limit', oldLimit, newLimit), oldLimit, newLimit])
  const [oldKeys, newKeys] = [listNames(old.resultKeys), listNames(new_.resultKeys)]
  if (oldKeys !== newKeys) {
    const rule = oldKeys === undefined ? 'paginator-results-appeared' : 'paginator-results-changed'
    findings.push([rule, oldKeys, newKeys])
  }
  return findings
}

function compareWaiters(old: ContractWaiter, new_: ContractWaiter): readonly Finding[] {
  const findings: Finding[] = []
  if (old.operation !== new_.operation) findings.push(['waiter-operation', old.operation, new_.operation])
  if (old.delay !== new_.delay) findings.push(['waiter-delay', `${old.delay} s`, `${new_.delay} s`])
  if (old.maxAttempts !== new_.maxAttempts) {
    findings.push(['waiter-attempts', String(old.maxAttempts), String(new_.maxAttempts)])
  }
  const [oldEnds, newEnds] = [old.acceptors, new_.acceptors].map((acceptors) => JSON.stringify(acceptors))
  if (oldEnds !== newEnds) findings.push(['waiter-acceptors', undefined, undefined])
  return findings
}

function chooseRule<Stem extends 'paginator-tokens' | 'paginator-limit'>(
  stem: Stem,
  old: string | undefined,
  new_: string | undefined,
): `${Stem}-appeared` | `${Stem}-vanished` | `${Stem}-changed` {
  if (old === undefined) return `${stem}-appeared`
  return new_ === undefined ? `${stem}-vanished` : `${stem}-changed`
}

/** `Marker from NextMarker`; undefined where the pages do not show both: no paginator can be written then. */
function describeTokens({ inputToken, outputToken }: ContractPaginator): string | undefined {
  const [input, output] = [listNames(inputToken), listNames(outputToken)]
  return input === undefined || output === undefined ? undefined : `${input} from ${output}`
}

function listNames(names: string | readonly string[] | undefined): string | undefined {
  const list = [names ?? []].flat()
  return list.length === 0 ? undefined : list.join(', ')
}

/**
 * When a wait is over, as data: what botocore's waiters wait for; of a waiter that botocore does not have, what its name and the service's own enums leave no doubt about.
 *
 * @module
 */
import type { ServiceError } from './errors.js'
import { readPath } from './paginate-page.js'
import { evaluate, type WaitExpression } from './wait-expression.js'

/** What is made of one attempt: over, over and failed, or go on. */
export type WaitOutcome = 'success' | 'failure' | 'retry'

/** One rule. The first that holds decides. */
export type WaitRule =
  | {
      /** A status has one of some values. */
      readonly when: 'status'
      /** Where the list of things stands that each have a status; absent if it is one thing. For success all of them must have it, and there must be one. */
      readonly list?: readonly string[]
      /** Where the status stands. */
      readonly path: readonly string[]
      readonly values: readonly string[]
      readonly outcome: WaitOutcome
    }
  | {
      /** The service says that there is no such thing: with this error, or with HTTP status 404. */
      readonly when: 'missing'
      /** The error's documented name. */
      readonly error: string
      readonly outcome: WaitOutcome
    }
  | {
      /** An expression finds one of some values: as the whole (`path`), as each item of a list that is not empty (`pathAll`), or as any item (`pathAny`). */
      readonly when: 'path' | 'pathAll' | 'pathAny'
      readonly argument: WaitExpression
      readonly expected: readonly (string | number | boolean)[]
      readonly outcome: WaitOutcome
    }
  | {
      /** The service answers with an error, of one of some names if there are any. */
      readonly when: 'error'
      readonly errors?: readonly string[]
      readonly outcome: WaitOutcome
    }
  | {
      /** The service answers with an HTTP status. An answer without an error whose status nobody tells has status 200. */
      readonly when: 'http'
      readonly statuses: readonly number[]
      readonly outcome: WaitOutcome
    }
  | {
      /** The service answered without an error. */
      readonly when: 'response'
      readonly outcome: WaitOutcome
    }

/**
 * Judges an attempt.
 *
 * @param rules - in their order
 * @param response - what the operation gave; undefined if the service answered with an error
 * @param error - the error that it answered with
 * @returns the outcome of the first rule that holds; otherwise `retry` after a response and `failure` after an error
 */
export function judgeAttempt(
  rules: readonly WaitRule[],
  response: unknown,
  error: ServiceError | undefined,
): WaitOutcome {
  const rule = rules.find((candidate) => holds(candidate, response, error))
  return rule?.outcome ?? (error ? 'failure' : 'retry')
}

function holds(rule: WaitRule, response: unknown, error: ServiceError | undefined): boolean {
  if (rule.when === 'missing') return error !== undefined && (error.status === 404 || isCalled(error, rule.error))
  if (rule.when === 'error') return error !== undefined && (rule.errors?.includes(error.name) ?? true)
  if (rule.when === 'http') return rule.statuses.includes((error ? error.status : 200) as number)
  if (error) return false
  if (rule.when === 'response') return true
  if (rule.when !== 'status') return isFound(rule, evaluate(rule.argument, response))
  const matches = (thing: unknown): boolean => rule.values.includes(readPath(thing, rule.path) as string)
  if (!rule.list) return matches(response)
  const things = readPath(response, rule.list)
  if (!Array.isArray(things) || things.length === 0) return false
  return rule.outcome === 'success' ? things.every(matches) : things.some(matches)
}

function isFound(
  { expected, when }: Extract<WaitRule, { readonly when: 'path' | 'pathAll' | 'pathAny' }>,
  found: unknown,
): boolean {
  const isExpected = (value: unknown): boolean => expected.includes(value as string)
  if (when === 'path') return isExpected(found)
  if (!Array.isArray(found) || found.length === 0) return false
  return when === 'pathAll' ? found.every(isExpected) : found.some(isExpected)
}

/** Transports differ in the end of a name: the documented `NoSuchEntityException` arrives as `NoSuchEntity`, too. */
function isCalled({ name }: ServiceError, documented: string): boolean {
  return trimEnding(name) === trimEnding(documented)
}

function trimEnding(name: string): string {
  return name.replace(/(?:Exception|Fault|Error)$/, '')
}

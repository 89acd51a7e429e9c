/**
 * What of a waiter can be written.
 *
 * @module
 */
import type { Operation, ServiceModel, Waiter } from '../../model/index.js'
import { type AcceptorRule, planAcceptors } from './waiter-acceptors.js'
import { type DerivedRule, deriveRules } from './waiter-rules.js'

/** A waiter that can be written. */
export interface WaiterPlan {
  readonly waiter: Waiter
  readonly operation: Operation
  /** When the wait is over; undefined where the caller must say it. */
  readonly rules: readonly (AcceptorRule | DerivedRule)[] | undefined
  /** Whether the rules are botocore's, not derived from names. */
  readonly isKnown: boolean
}

/** Plans the waiters of a service, by name: all of which the operation is known. */
export function planWaiters(model: ServiceModel): readonly WaiterPlan[] {
  return model.waiters.flatMap((waiter) => {
    const operation = model.operations.find((candidate) => candidate.operation === waiter.operation)
    if (!operation) return []
    const known = waiter.acceptors && planAcceptors(waiter.acceptors, model.errorCodes ?? [])
    return [{ waiter, operation, rules: known ?? deriveRules(waiter, model), isKnown: known !== undefined }]
  })
}

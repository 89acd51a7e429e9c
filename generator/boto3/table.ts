/**
 * What the tables of facts about botocore hold, and where botocore has it.
 *
 * @module
 */
import type { Acceptor, WireForm } from '../model/index.js'

/** What stands for a member on the wire. */
export interface MemberFact {
  /**
   * Its name there. boto3 calls the member otherwise so that it is like others (`Filters` for `Filter`), or because Python keeps the name for itself (`from`,
   * `return`): `ParameterAlias` in botocore's handlers.py.
   */
  readonly name?: string
  /** Its form there. */
  readonly form?: WireForm
}

/** Members that are something else on the wire. */
export interface MemberTable {
  /** By service, then by `Operation.input.Member` or `Operation.output.Member`. */
  readonly members: Readonly<Record<string, Readonly<Record<string, MemberFact>>>>
  /**
   * Services whose `dict` without members is a policy: a text that holds JSON. Requests take the text, and responses have the text percent-encoded until
   * botocore opens it (`json_decode_policies` in handlers.py).
   */
  readonly policies: readonly string[]
}

/** By service and documented exception: the code that the service sends, if that is not the exception's name (`error.code` in botocore's service models). */
export type ErrorTable = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Acceptors that differ in what they expect alone are one row, with all of that in a list. */
export type AcceptorRow = readonly [
  state: Acceptor['state'],
  matcher: Acceptor['matcher'],
  expected: Acceptor['expected'] | readonly Acceptor['expected'][],
  argument?: string,
]

/** By service and waiter: what botocore's waiter files (`waiters-2.json`) say of the end of the wait. Its pages have timings alone. */
export type WaiterTable = Readonly<Record<string, Readonly<Record<string, readonly AcceptorRow[]>>>>

/**
 * By service: the id in its model (`serviceId` in botocore's `service-2.json`), if boto3's names do not give those of the client in AWS's SDK for JavaScript: `API Gateway` of
 * `apigateway`. Pages do not show it.
 */
export type ClientTable = Readonly<Record<string, string>>

/**
 * What boto3 does that its pages do not tell. The pages describe boto3, and boto3 is not the wire: another client sends and receives something else.
 *
 * The tables are facts about botocore. `npm run boto3:facts` writes them from the one that is installed, and `test/boto3` holds them to it. Shapes and types come
 * from pages alone; a service that no table knows is what its pages say.
 *
 * @module
 */
import type { Acceptor } from '../model/index.js'
import { errorTable } from './error-table.js'
import { memberTable } from './member-table.js'
import type { MemberFact } from './table.js'
import { waiterTable } from './waiter-table.js'

/**
 * Finds the members of one side of an operation that are something else on the wire.
 *
 * @param service - boto3's name: `ec2`
 * @param operation - the service's own name: `DescribeHosts`
 * @returns facts by the member's name on the page; empty for most
 */
export function findMemberFacts(
  service: string,
  operation: string,
  side: 'input' | 'output',
): ReadonlyMap<string, MemberFact> {
  const start = `${operation}.${side}.`
  const rows = Object.entries(readRow(memberTable.members, service) ?? {})
  return new Map(rows.flatMap(([key, fact]) => (key.startsWith(start) ? [[key.slice(start.length), fact]] : [])))
}

/** Whether each `dict` without members is a policy in the pages of a service: see `MemberTable.policies`. */
export function hasPolicies(service: string): boolean {
  return memberTable.policies.includes(service)
}

/** The code that a service sends for a documented exception; undefined if it is the exception's name, or nobody knows. */
export function findErrorCode(service: string, exception: string): string | undefined {
  return readRow(readRow(errorTable, service) ?? {}, exception)
}

/** What a waiter waits for, in the order in which it is tried; undefined for a waiter that the table does not have. */
export function findAcceptors(service: string, waiter: string): readonly Acceptor[] | undefined {
  return readRow(readRow(waiterTable, service) ?? {}, waiter)?.flatMap(([state, matcher, expected, argument]) =>
    [expected]
      .flat()
      .map((value) => ({ state, matcher, expected: value, ...(argument !== undefined && { argument }) })),
  )
}

/** Names come from pages: `constructor` is no row of a table that lacks it. */
function readRow<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

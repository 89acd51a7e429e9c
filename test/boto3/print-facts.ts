/**
 * The tables of `generator/boto3/` as text.
 *
 * @module
 */
import { nameSdkClient } from '../../generator/boto3/sdk-client.js'
import type { Acceptor } from '../../generator/model/index.js'
import type { BotocoreFacts } from './botocore.js'

/** Writes the tables, not yet laid out, by the names of their files. */
export function printFacts({
  clients,
  errors,
  members,
  policies,
  version,
  waiters,
}: BotocoreFacts): ReadonlyMap<string, string> {
  const table = (subject: string, type: string, name: string, value: unknown): string =>
    [
      `/**\n * ${subject}, as botocore ${version} has it. \`npm run boto3:facts\` writes this file.\n *\n * @module\n */`,
      `import type { ${type} } from './table.js'\n`,
      `/** ${subject}: see {@link ${type}}. */`,
      `export const ${name}: ${type} = ${JSON.stringify(value)}\n`,
    ].join('\n')
  return new Map([
    [
      'member-table.ts',
      table('What stands for members on the wire', 'MemberTable', 'memberTable', {
        members: sortKeys(members, (rows) => sortKeys(rows)),
        policies: Object.keys(policies).sort(),
      }),
    ],
    [
      'error-table.ts',
      table(
        'Codes of errors',
        'ErrorTable',
        'errorTable',
        sortKeys(errors, (rows) => sortKeys(rows)),
      ),
    ],
    [
      'client-table.ts',
      table(
        'Ids of services',
        'ClientTable',
        'clientTable',
        sortKeys(
          Object.fromEntries(
            Object.entries(clients)
              .filter(([service, { className, id }]) => {
                const { client, packageName } = nameSdkClient(id)
                return packageName !== `@aws-sdk/client-${service}` || client !== `${className}Client`
              })
              .map(([service, { id }]) => [service, id]),
          ),
        ),
      ),
    ],
    [
      'waiter-table.ts',
      table(
        'What waiters wait for',
        'WaiterTable',
        'waiterTable',
        sortKeys(waiters, (rows) => sortKeys(rows, ({ acceptors }) => joinRows(acceptors))),
      ),
    ],
  ])
}

/** Rows of acceptors; those in a row that differ in nothing but what they expect are one. */
function joinRows(acceptors: readonly Acceptor[]): unknown[] {
  const rows: {
    readonly key: string
    readonly start: unknown[]
    readonly expected: unknown[]
    readonly end: unknown[]
  }[] = []
  for (const { argument, expected, matcher, state } of acceptors) {
    const key = JSON.stringify([state, matcher, argument])
    const last = rows.at(-1)
    if (last?.key === key) last.expected.push(expected)
    else
      rows.push({ key, start: [state, matcher], expected: [expected], end: argument === undefined ? [] : [argument] })
  }
  return rows.map(({ start, expected, end }) => [...start, expected.length === 1 ? expected[0] : expected, ...end])
}

function sortKeys<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => unknown = (value) => value,
): Record<string, unknown> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)]))
}

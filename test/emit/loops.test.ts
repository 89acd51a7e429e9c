/** Paginators and waiters as a user of a package sees them: types, names, the README. */
import { expect, test } from 'vitest'
import { claimNames } from '../../generator/emit/plan/names.js'
import { planPaginators } from '../../generator/emit/plan/paginator-plan.js'
import { cases } from './cases/index.js'
import loops from './cases/loops.js'
import { compileFiles } from './compile-program.js'
import { formatPackage } from './package-folder.js'

const use = `import { type Job, LoopsClient, type ListJobsResponse, paginate, type Transport, waitFor } from './src/index.js'
import { jobInServiceWaiter, jobSettledWaiter, listJobsPaginator, listVersionsPaginator } from './src/index.js'

declare const transport: Transport
const client = new LoopsClient({ transport })

export async function run(): Promise<void> {
  const pages = client.paginateListJobsPaginator({}, { pageSize: 5, maxItems: 7, startingToken: 'a', skip: 1 })
  for await (const page of pages) page satisfies ListJobsResponse
  for await (const job of pages.items()) job satisfies Job
  client.paginateListJobsPaginator({}, { pageSize: 5, ...pages.resume })
  const versions = client.paginateListVersions({ Bucket: 'b' }, { startingToken: { KeyMarker: 'k' }, pageSize: 1 })
  client.paginateListVersions({ Bucket: 'b' }, { ...versions.resume })
  const prefixes: AsyncIterable<string> = client.paginateListVersions({ Bucket: 'b' }).items('Prefixes')
  paginate({ transport }, listVersionsPaginator, { Bucket: 'b' }).items('Versions') satisfies AsyncIterable<string>
  for await (const prefix of prefixes) prefix.trim()
  const { response } = await client.waitUntilJobInService({ Name: 'a' })
  response?.Job?.JobStatus satisfies string | undefined
  await client.waitUntilJobSettled({ Name: 'a' }, { until: (given, error) => given?.Job?.Name === 'a' || error?.status === 404 })
  await client.waitUntilPingAnswered({ until: (_given, error) => error === undefined })
  paginate({ transport }, listJobsPaginator, {}).items() satisfies AsyncIterable<Job>
  await waitFor({ transport }, jobInServiceWaiter, { Name: 'a' })
  await waitFor({ transport }, jobSettledWaiter, { Name: 'a' }, { until: () => 'retry' })
  // @ts-expect-error a page has no size
  client.paginateDescribeDefaults({}, { pageSize: 5 })
  // @ts-expect-error pages are not about one list
  client.paginateListVersions({ Bucket: 'b' }, { maxItems: 5 })
  // @ts-expect-error pages are not about one list
  client.paginateListVersions({ Bucket: 'b' }).items()
  // @ts-expect-error no list is called so
  client.paginateListVersions({ Bucket: 'b' }).items('Bucket')
  // @ts-expect-error a token is a string
  client.paginateListJobsPaginator({}, { startingToken: 1 })
  // @ts-expect-error the pages leave open when the wait is over
  await client.waitUntilJobSettled({ Name: 'a' })
  // @ts-expect-error the same
  await waitFor({ transport }, jobSettledWaiter, { Name: 'a' })
  // @ts-expect-error there is no such status
  await client.waitUntilJobSettled({ Name: 'a' }, { until: () => 'over' })
}
`

// One program for both: most of its time goes into what they have in common.
test('types are those of the operation, and what READMEs show compiles', { timeout: 60_000 }, async () => {
  const files = new Map<string, string>([['/loops/use.ts', use]])
  let count = 0
  for (const [service, model] of Object.entries({ loops, plain: cases.plain })) {
    const named = await formatPackage(model)
    const client = claimNames(model).client
    for (const [path, text] of named) files.set(`/${service}/${path}`, text)
    for (const [, code = ''] of named.get('README.md')!.matchAll(/^```ts\n(.*?)^```$/gms)) {
      const imported = code.replaceAll(
        /'@shapewright\/\w+(\/[^']+)?'/g,
        (_, path?: string) => `'./src${path ?? '/index'}.js'`,
      )
      // These need the AWS SDK and Node.js, which this program has no types of.
      if (/'@aws-sdk\/|'node:/.test(code)) continue
      const declared = [
        `import { ${client} as DeclaredClient } from './src/index.js'`,
        'declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void }',
        ...(/const client =/.test(code) ? [] : ['declare const client: DeclaredClient']),
        ...(/const transport:/.test(code)
          ? []
          : ["declare const transport: import('./src/runtime/transport.js').Transport"]),
        ...(/const value\b/.test(code) ? [] : ['declare const value: unknown']),
      ]
      // Examples hold no more than they show: names that only this test declares, or that nobody uses, are no mistake.
      files.set(`/${service}/readme-${count++}.ts`, `${declared.join('\n')}\n${imported}export {}\n`)
    }
  }
  const mistakes = compileFiles(files).filter((mistake) => !/readme.*(?:never read|never used|unused)/.test(mistake))
  expect(mistakes).toEqual([])
  expect(count).toBeGreaterThan(10)
})

test('what the client lacks is named', async () => {
  expect(planPaginators(loops).open).toEqual(['ListOpen'])
  const readme = (await formatPackage(loops)).get('README.md')!
  expect(readme).toContain('so the client has no method for them: `ListOpen`.')
  expect(readme).toContain('so they need a predicate: `JobSettled`, `PingAnswered`.')
})

test('sections are left out where a service has nothing for them', async () => {
  const readme = (await formatPackage(cases.plain)).get('README.md')!
  expect(readme).not.toMatch(/Go through pages|## Wait/)
  expect(readme).toContain("client.isError(error, '")
})

test('several tokens are put in pairs by name', () => {
  const plan = planPaginators(loops).plans.find(({ paginator }) => paginator.name === 'ListVersions')!
  expect(plan.tokens.map(({ input, output }) => [input.name, output])).toEqual([
    ['IdMarker', ['NextIdMarker']],
    ['KeyMarker', ['NextKeyMarker']],
  ])
})

test('methods yield to those of operations', () => {
  const names = claimNames(loops)
  expect(names.paginators.get('ListJobs')).toEqual({
    descriptor: 'listJobsPaginator',
    method: 'paginateListJobsPaginator',
  })
  expect(names.waiters.get('JobExists')).toEqual({ descriptor: 'jobExistsWaiter', method: 'waitUntilJobExistsWaiter' })
})

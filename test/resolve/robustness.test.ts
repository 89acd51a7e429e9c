/**
 * Pages that are damaged in every way: nothing throws, nothing hangs, and no member is lost without a word. `SHAPEWRIGHT_RUNS=1000000` runs it longer.
 */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDamage, damagePage } from './arbitrary-damage.js'
import { type BuiltModel, buildModel } from './build-model.js'
import { countRuns } from './runs.js'

const timeout = 36_000_000

/** Milliseconds that a damaged page may take. The largest embedded page takes about a fiftieth. */
const patience = 10_000

const folder = new URL('../../spec/', import.meta.url)

/** A page with the pages it needs: a paginator and a waiter have their operation's, an index has all, and each has the service's smallest. */
interface Subject {
  readonly service: string
  readonly path: string
  readonly others: readonly (readonly [path: string, text: string])[]
  readonly text: string
}

const subjects = new Map(['dynamodb', 'sagemaker'].flatMap(readSubjects).map((subject) => [subject.path, subject]))
const sound = new Map(
  [...subjects].map(([path, { service, text, others }]) => [path, buildModel(service, [[path, text], ...others])]),
)

test('the embedded pages are whole', () => {
  expect(subjects.size).toBeGreaterThan(10)
  for (const [path, built] of sound) {
    expect(built.messages, path).toEqual([])
    expect(membersOf(built).size, path).toBeGreaterThan(1)
  }
})

test('a damaged page never throws or hangs, and loses no member without a message', { timeout }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...subjects.keys()), arbitraryDamage, (path, damage) => {
      const { service, text, others } = subjects.get(path) as Subject
      const start = performance.now()
      const built = buildModel(service, [[path, damagePage(text, damage)], ...others])
      expect(performance.now() - start).toBeLessThan(patience)
      if (built.messages.length === 0) expect(lostMembers(sound.get(path) as BuiltModel, built)).toEqual([])
    }),
    { numRuns: countRuns(500) },
  )
})

function readSubjects(service: string): Subject[] {
  const pages = [
    `${service}.rst`,
    ...readdirSync(new URL(`${service}/`, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${service}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.rst')),
  ].map((path) => [path, readFileSync(new URL(path, folder), 'utf8')] as const)
  const smallest = pages.filter(([path]) => path.includes('/client/')).sort(([, a], [, b]) => a.length - b.length)
  return pages.map(([path, text]) => {
    const others = pages.filter(
      (other) =>
        other[0] !== path &&
        (path === `${service}.rst` || isNeeded(other[0], text) || smallest.slice(0, 3).includes(other)),
    )
    return { service, path, text, others }
  })
}

/** Whether a paginator or a waiter is about an operation: their text names its method in a role. */
function isNeeded(path: string, text: string): boolean {
  const method = /\/client\/(\w+)\.rst$/.exec(path)?.[1]
  return method !== undefined && text.includes('.. py:class::') && text.includes(`.Client.${method}\``)
}

/** `DescribeTableResponse.Table`, …: the members of a service, in a tree that ends where a shape comes again. */
function membersOf({ model }: BuiltModel): ReadonlyMap<string, string> {
  const { operations, shapes } = JSON.parse(JSON.stringify(model)) as {
    operations: Record<string, Record<'input' | 'output', string | undefined>>
    shapes: Record<string, { members?: Record<string, string>; member?: string; value?: string; kind: string }>
  }
  const found = new Map<string, string>()
  const visit = (path: string, id: string, above: readonly string[]): void => {
    const shape = shapes[id]
    if (!shape) return
    found.set(path, shape.kind)
    if (above.includes(id)) return
    const inside = [...above, id]
    for (const [name, member] of Object.entries(shape.members ?? {})) visit(`${path}.${name}`, member, inside)
    if (shape.member !== undefined) visit(`${path}[]`, shape.member, inside)
    if (shape.value !== undefined) visit(`${path}{}`, shape.value, inside)
  }
  for (const [method, { input, output }] of Object.entries(operations)) {
    if (input !== undefined) visit(`${method} input`, input, [])
    if (output !== undefined) visit(`${method} output`, output, [])
  }
  return found
}

function lostMembers(whole: BuiltModel, built: BuiltModel): string[] {
  const there = membersOf(built)
  return [...membersOf(whole).keys()].filter((path) => !there.has(path))
}

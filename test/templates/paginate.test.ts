/** Going through pages: nothing lost, nothing twice, no end missed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opaque } from '../../templates/runtime/description.js'
import { ServiceError } from '../../templates/runtime/errors.js'
import type { OperationDescriptor } from '../../templates/runtime/operation.js'
import {
  type ItemPages,
  paginate,
  type PaginateOptions,
  PaginationError,
  type PaginatorDescriptor,
} from '../../templates/runtime/paginate.js'
import { TokenTrail } from '../../templates/runtime/paginate-trail.js'
import { anyObject, response } from './contracts.js'

interface Request {
  readonly NextToken?: string
  readonly MaxResults?: number
}
interface Page {
  readonly Items?: readonly number[]
  readonly NextToken?: string | undefined
}

const operation: OperationDescriptor<Request, Page> = {
  service: 'tests',
  className: 'Tests',
  operation: 'ListItems',
  method: 'list_items',
  output: opaque('Page', response, anyObject),
  errors: [],
  serviceError: ServiceError,
}
const paginator: PaginatorDescriptor<Request, Page, number, string> = {
  name: 'ListItems',
  operation,
  tokens: [{ input: 'NextToken', output: ['NextToken'] }],
  limit: { name: 'MaxResults' },
  list: ['Items'],
}

/** A client of a service that answers with a function of the input; `sent` collects the inputs. */
function serve(answer: (input: never) => unknown) {
  const sent: unknown[] = []
  return {
    sent,
    transport: {
      send: async ({ input }: { readonly input: object }): Promise<unknown> => {
        sent.push(input)
        return answer(input as never)
      },
    },
  }
}

/** A service whose pages are given; a token is the page's number. */
function servePages(pages: readonly (readonly number[])[]) {
  return serve(({ NextToken = '0' }: Request) => {
    const index = Number(NextToken)
    return Object.freeze({
      Items: Object.freeze(pages[index] ?? []),
      ...(index + 1 < pages.length && { NextToken: String(index + 1) }),
    })
  })
}

async function collect<T>(items: AsyncIterable<T>, most = Infinity): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) {
    collected.push(item)
    if (collected.length === most) break
  }
  return collected
}

const pagesArbitrary = fc.array(fc.array(fc.integer(), { maxLength: 4 }), { minLength: 1, maxLength: 6 })

describe('pages', () => {
  test('give all items however they are split, page-wise and item-wise, time and again', async () => {
    await fc.assert(
      fc.asyncProperty(pagesArbitrary, async (pages) => {
        const loop = paginate(servePages(pages), paginator, {})
        expect((await collect(loop)).map(({ Items }) => Items)).toEqual(pages)
        expect(loop.resume).toBeUndefined()
        expect(await collect(loop.items())).toEqual(pages.flat())
        expect(await collect(loop)).toHaveLength(pages.length)
      }),
    )
  })

  test('end after so many items, and go on from there', async () => {
    const steps = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(pagesArbitrary, steps, fc.boolean(), async (pages, sizes, byItem) => {
        const client = servePages(pages)
        const collected: number[] = []
        let resume: PaginateOptions<string> | undefined = {}
        for (const maxItems of sizes) {
          if (!resume) break
          const loop: ItemPages<Page, number, string> = paginate(client, paginator, {}, { ...resume, maxItems })
          const part = byItem ? await collect(loop.items()) : (await collect(loop)).flatMap(({ Items }) => Items ?? [])
          expect(part.length).toBeLessThanOrEqual(maxItems)
          collected.push(...part)
          resume = loop.resume
        }
        const all = pages.flat()
        expect(collected).toEqual(all.slice(0, collected.length))
        if (!resume) expect(collected).toEqual(all)
        else
          expect(collected.length).toBe(
            Math.min(
              all.length,
              sizes.reduce((a, b) => a + b),
            ),
          )
      }),
    )
  })

  test('go on after the item that a loop was left at', async () => {
    await fc.assert(
      fc.asyncProperty(pagesArbitrary, fc.nat({ max: 10 }), async (pages, nat) => {
        const all = pages.flat()
        fc.pre(all.length > 0)
        const count = 1 + (nat % all.length)
        const client = servePages(pages)
        const loop = paginate(client, paginator, {})
        expect(await collect(loop.items(), count)).toEqual(all.slice(0, count))
        const rest = loop.resume ? await collect(paginate(client, paginator, {}, loop.resume).items()) : []
        expect(rest).toEqual(all.slice(count))
      }),
    )
  })

  test('send the size and the token, and leave the input as it is', async () => {
    const client = servePages([[1], [2], [3]])
    const input = Object.freeze({ NextToken: '0', MaxResults: 9, Filter: 'x' })
    await collect(paginate(client, paginator, input, { pageSize: 1, startingToken: '1' }))
    expect(client.sent).toEqual([
      { NextToken: '1', MaxResults: 1, Filter: 'x' },
      { NextToken: '2', MaxResults: 1, Filter: 'x' },
    ])
  })

  test("begin at the input's own token", async () => {
    expect(await collect(paginate(servePages([[1], [2]]), paginator, { NextToken: '1' }).items())).toEqual([2])
  })

  test.each(['', undefined, null, 0, {}])('end at the token %j', async (NextToken) => {
    expect(
      await collect(
        paginate(
          serve(() => ({ Items: [1], NextToken })),
          paginator,
          {},
        ).items(),
      ),
    ).toEqual([1])
  })

  test('end where a flag says so, whatever the token is', async () => {
    const client = serve(() => ({ Items: [1], NextToken: '9', IsTruncated: false }))
    const loop = paginate(client, { ...paginator, more: 'IsTruncated' }, {})
    expect(await collect(loop.items())).toEqual([1])
    expect(loop.resume).toBeUndefined()
  })

  test('send a size as text where the service takes text', async () => {
    const client = servePages([[1]])
    await collect(paginate(client, { ...paginator, limit: { name: 'MaxResults', isText: true } }, {}, { pageSize: 7 }))
    expect(client.sent).toEqual([{ MaxResults: '7' }])
  })

  test.each([1, 2, 3, 50])('stop where tokens go round in %i', async (length) => {
    const client = serve(({ NextToken = '-1' }: Request) => ({
      Items: [1],
      NextToken: String((Number(NextToken) + 1) % length),
    }))
    const loop = paginate(client, paginator, {})
    await expect(collect(loop)).rejects.toThrow(PaginationError)
    expect(client.sent).toHaveLength(length + 1)
    await expect(collect(loop)).rejects.toMatchObject({ paginator: 'ListItems', token: '0' })
  })

  test('tell long tokens apart by each of their characters, and know one that comes again', () => {
    const trail = new TokenTrail()
    const long = 'x'.repeat(100_000)
    const tokens = [0, 1, 50_000, 99_999].flatMap((at) =>
      ['y', '\u0178'].map((unit) => `${long.slice(0, at)}${unit}${long.slice(at + 1)}`),
    )
    for (const token of [long, `${long}x`, long.slice(1), ...tokens]) expect(trail.add([token])).toBe(false)
    for (const token of [long, `${long}x`, ...tokens]) expect(trail.add([token])).toBe(true)
  })

  test('give the page before the token that repeats', async () => {
    const pages: Page[] = []
    await expect(
      (async () => {
        for await (const page of paginate(
          serve(() => ({ Items: [1], NextToken: 'a' })),
          paginator,
          {},
        ))
          pages.push(page)
      })(),
    ).rejects.toThrow('ListItems: the service gave a token again that was sent before')
    expect(pages).toHaveLength(2)
  })

  test('read tokens and lists at paths, cut a copy', async () => {
    const page = Object.freeze({ Defaults: Object.freeze({ Marker: 'm', Parameters: Object.freeze([1, 2, 3]) }) })
    const nested: PaginatorDescriptor<object, unknown, number, string> = {
      ...paginator,
      operation: operation as OperationDescriptor<object, unknown>,
      tokens: [{ input: 'Marker', output: ['Defaults', 'Marker'] }],
      list: ['Defaults', 'Parameters'],
    }
    const loop = paginate(
      serve(() => page),
      nested,
      {},
      { maxItems: 2 },
    )
    expect(await collect(loop)).toEqual([{ Defaults: { Marker: 'm', Parameters: [1, 2] } }])
    expect(page.Defaults.Parameters).toEqual([1, 2, 3])
    expect(loop.resume).toEqual({ skip: 2 })
  })

  test('send several tokens together, without those that are not given', async () => {
    const several: PaginatorDescriptor<object, unknown, never, object> = {
      name: 'ListVersions',
      operation: operation as OperationDescriptor<object, unknown>,
      tokens: [
        { input: 'KeyMarker', output: ['NextKeyMarker'] },
        { input: 'IdMarker', output: ['NextIdMarker'] },
      ],
    }
    const answers = [
      { NextKeyMarker: 'k1', NextIdMarker: 'i1' },
      { NextKeyMarker: 'k1', NextIdMarker: 'i2' },
      { NextKeyMarker: 'k2' },
      {},
    ]
    const client = serve(() => answers.shift())
    const loop = paginate(client, several, { Bucket: 'b' })
    await collect(loop)
    expect(client.sent).toEqual([
      { Bucket: 'b' },
      { Bucket: 'b', KeyMarker: 'k1', IdMarker: 'i1' },
      { Bucket: 'b', KeyMarker: 'k1', IdMarker: 'i2' },
      { Bucket: 'b', KeyMarker: 'k2' },
    ])
    expect(() => loop.items()[Symbol.asyncIterator]).not.toThrow()
    await expect(collect(loop.items())).rejects.toThrow('ListVersions: its pages are not about one list')
    const lists = { ...several, lists: ['Versions', 'Prefixes'] as const }
    const pages: unknown[] = [
      { Versions: [1, 2], Prefixes: ['a'], NextKeyMarker: 'k1', NextIdMarker: 'i1' },
      { Versions: [3] },
    ]
    const named = paginate(
      serve(() => pages.shift()),
      lists,
      { Bucket: 'b' },
    )
    const found: unknown[] = []
    for await (const version of named.items('Versions')) found.push([version, named.resume])
    const second = { startingToken: { KeyMarker: 'k1', IdMarker: 'i1' } }
    expect(found).toEqual([
      [1, {}],
      [2, second],
      [3, undefined],
    ])
    const unnamed = paginate(
      serve(() => ({})),
      lists,
      { Bucket: 'b' },
    )
    await expect(collect(unnamed.items('Bucket' as never))).rejects.toThrow('name one of Versions, Prefixes')
  })
})

describe('a signal', () => {
  test('ends a loop between pages: nothing more is sent', async () => {
    const controller = new AbortController()
    const client = servePages([[1], [2], [3]])
    const reason = new Error('enough')
    const loop = async (): Promise<void> => {
      for await (const { Items } of paginate(client, paginator, {}, { signal: controller.signal })) {
        if (Items?.[0] === 2) controller.abort(reason)
      }
    }
    await expect(loop()).rejects.toBe(reason)
    expect(client.sent).toHaveLength(2)
  })

  test('ends a loop between items of a page', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const seen: number[] = []
    const loop = async (): Promise<void> => {
      for await (const item of paginate(
        servePages([[1, 2, 3]]),
        paginator,
        {},
        { signal: controller.signal },
      ).items()) {
        seen.push(item)
        if (item === 2) controller.abort(reason)
      }
    }
    await expect(loop()).rejects.toBe(reason)
    expect(seen).toEqual([1, 2])
  })
})

describe('options', () => {
  test.each<[PaginateOptions<string>, string]>([
    [{ pageSize: 0 }, 'pageSize is a whole number from 1'],
    [{ maxItems: 1.5 }, 'maxItems is a whole number from 1'],
    [{ skip: -1 }, 'skip is a whole number from 0'],
  ])('%j', (options, message) => {
    expect(() => paginate(servePages([]), paginator, {}, options)).toThrow(new RangeError(message))
  })

  test('that mean nothing are refused', () => {
    const { limit: _limit, list: _list, ...bare } = paginator
    expect(() => paginate(servePages([]), bare, {}, { pageSize: 1 })).toThrow(TypeError)
    expect(() => paginate(servePages([]), bare, {}, { maxItems: 1 })).toThrow(TypeError)
  })

  test('nothing is sent before the loop begins', async () => {
    const client = servePages([[1], [2]])
    const iterator = paginate(client, paginator, {})[Symbol.asyncIterator]()
    expect(client.sent).toHaveLength(0)
    await iterator.next()
    expect(client.sent).toHaveLength(1)
  })
})

test('a trail finds circles that are longer than it remembers', () => {
  const trail = new TokenTrail()
  const length = 5000
  let count = 0
  while (!trail.add(count % length) && count < 10 * length) count++
  expect(count).toBeGreaterThanOrEqual(length)
  expect(count).toBeLessThan(4 * length)
})

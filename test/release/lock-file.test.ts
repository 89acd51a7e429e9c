/** Lock files: what is written is read back, a line says one thing, and nothing that is damaged passes for a lock. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeContract } from '../../generator/contract/describe-contract.js'
import { type PackageLock, type ParsedLock, parseLock, printLock } from '../../generator/release/lock-file.js'
import { resolveService } from '../../generator/resolve/index.js'
import { expectGolden } from '../read/golden.js'
import { arbitraryService } from '../resolve/arbitrary-model.js'
import { parseFiles } from '../resolve/name/named-shapes.js'
import { printPages } from '../resolve/print-page.js'
import { countRuns } from '../resolve/runs.js'
import { choices } from './choices.js'

/** What is expected. `UPDATE=1` rewrites it; it is then read. */
const folder = new URL('lock-file/expected/', import.meta.url)

/** A lock with every fact that one can have. */
const lock: PackageLock = {
  lockVersion: 1,
  version: '1.2.0',
  packageName: '@example/sqs',
  generator: '0.1.0',
  choices,
  aliases: [{ name: 'Label', shape: 'Tag', since: '1.1.0' }],
  contract: {
    service: 'harbour',
    className: 'Harbour',
    operations: [
      {
        method: 'list_tags',
        operation: 'ListTags',
        input: 'ListTagsRequest',
        output: 'ListTagsResponse',
        errors: ['Busy'],
        deprecated: true,
        prose: '0123456789abcdef',
      },
      { method: 'ping', operation: 'Ping', errors: [] },
    ],
    shapes: [
      { kind: 'string', id: 'Color', enum: ['RED', '"\u2028'] },
      {
        kind: 'structure',
        id: 'ListTagsRequest',
        members: [
          { name: '__proto__', shape: 'string', required: true, deprecated: true, idempotencyToken: true },
          { name: 'Body', shape: 'blob(streaming)', alternative: 'string', prose: '0123456789abcdef' },
        ],
      },
      { kind: 'structure', id: 'ListTagsResponse', members: [{ name: 'Tags', shape: 'list(Tag)' }], eventStream: true },
      {
        kind: 'structure',
        id: 'Tag',
        members: [{ name: 'Colors', shape: 'map(string,Color)' }],
        union: true,
        unknown: true,
        outputName: 'TagOutput',
        outputDiffers: true,
        deprecated: true,
        prose: '0123456789abcdef',
      },
      { kind: 'structure', id: '__proto__', members: [] },
      { kind: 'blob', id: 'blob(streaming)', streaming: true },
      { kind: 'list', id: 'list(Tag)', member: 'Tag' },
      { kind: 'map', id: 'map(string,Color)', key: 'string', value: 'Color' },
      { kind: 'string', id: 'string' },
    ],
    paginators: [
      {
        name: 'ListTags',
        operation: 'ListTags',
        inputToken: 'NextToken',
        outputToken: ['NextToken', 'Marker'],
        limitKey: 'MaxResults',
        resultKeys: ['Tags'],
      },
    ],
    waiters: [{ name: 'TagsListed', operation: 'ListTags', delay: 5, maxAttempts: 60 }],
  },
}

test('each thing has a line of its own', () => {
  expectGolden(new URL('lock.json', folder), printLock(lock))
})

describe('what is written is read back', () => {
  test('with every fact', () => {
    expect(parseLock(printLock(lock))).toEqual({ lock })
  })

  test('with guards that go with the types, if an earlier Shapewright wrote it', () => {
    for (const [requestEnums, responseEnums] of [
      ['open', 'closed'],
      ['closed', 'open'],
    ] as const) {
      const text = printLock({ ...lock, choices: { ...lock.choices, requestEnums, responseEnums } })
      const earlier = text.replace(/"(?:request|response)EnumGuards":"\w+",/g, '')
      const { choices: read } = readLock(parseLock(earlier))
      expect(read).toMatchObject({ requestEnumGuards: requestEnums, responseEnumGuards: responseEnums })
    }
  })

  test('of random services, and written again as it was', () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        const pages = parseFiles(printPages(service)).flatMap((file) => file.pages)
        const contract = describeContract(resolveService('harbour', pages))
        const text = printLock({ lockVersion: 1, version: '0.1.0', generator: '0.1.0', choices, aliases: [], contract })
        const parsed = readLock(parseLock(text))
        expect(parsed.contract).toEqual(contract)
        expect(printLock(parsed)).toBe(text)
      }),
      { numRuns: countRuns(50) },
    )
  })
})

/** Damage: what is replaced by what. */
const damages: readonly (readonly [from: string, to: string])[] = [
  ['"lockVersion": 1', '"lockVersion": 2'],
  ['"lockVersion": 1', '"lockVersion": "1"'],
  ['  "version": "1.2.0",\n', ''],
  ['"1.2.0"', '"1.2"'],
  ['"1.2.0"', '"v1.2.0"'],
  ['"Label"', '"Label = 1; alert()"'],
  ['"Label"', '"TAG"'],
  ['"Label","shape":"Tag"', '"Label","shape":"Gone"'],
  ['"since":"1.1.0"', '"since":11'],
  ['"kind":"blob"', '"kind":"bulb"'],
  ['"required":true', '"required":false'],
  ['"union":true', '"union":true,"onion":true'],
  ['"member":"Tag"', '"member":"Tug"'],
  ['"key":"string"', '"key":"__proto__2"'],
  ['"alternative":"string"', '"alternative":"text"'],
  ['"id":"string"', '"id":"Tag"'],
  ['"id":"ListTagsResponse"', '"id":"listtagsrequest"'],
  ['"input":"ListTagsRequest"', '"input":"toString"'],
  ['"delay":5', '"delay":"5"'],
  ['"waiters": [', '"waiters": {'],
  ['"enum":["RED"', '"enum":["RED",7'],
  ['"kind":"string","id":"string"', '\u001b[31m'],
]

/** Texts that are no lock at all. */
const strangers: readonly string[] = [
  '',
  'null',
  '[]',
  '"lock"',
  '{"__proto__": {"lockVersion": 1}}',
  '<<<<<<< HEAD\n',
  '['.repeat(200_000),
  `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
]

describe('a damaged lock is no lock', () => {
  test('and the message says where, what is there and what should be', () => {
    const problems = damages.map(([from, to]) => {
      const text = printLock(lock)
      expect(text).toContain(from)
      return `${JSON.stringify(to)}\n  ${describeProblem(parseLock(text.replace(from, () => to)))}`
    })
    expectGolden(new URL('damaged.txt', folder), `${problems.join('\n')}\n`)
  })

  test('nor is anything else', () => {
    const problems = strangers.map(
      (text) => `${JSON.stringify(text.slice(0, 40))}\n  ${describeProblem(parseLock(text))}`,
    )
    expectGolden(new URL('strangers.txt', folder), `${problems.join('\n')}\n`)
  })

  test('wherever it ends too early', () => {
    const text = printLock(lock)
    for (let length = 0; length < text.trimEnd().length; length++) {
      expect(parseLock(text.slice(0, length)), String(length)).toHaveProperty('problem')
    }
  })

  test('or it is one that holds together, whatever is changed', () => {
    const text = printLock(lock)
    const change = fc.record({
      at: fc.nat({ max: text.length }),
      drop: fc.nat({ max: 3 }),
      put: fc.string({ maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce((all, { at, drop, put }) => all.slice(0, at) + put + all.slice(at + drop), text)
        const parsed = parseLock(changed)
        if ('lock' in parsed) expect(parseLock(printLock(parsed.lock))).toEqual(parsed)
        else expect(parsed.problem.found).toMatch(/^\P{Cc}+$/u)
      }),
      { numRuns: countRuns(300) },
    )
  })
})

function readLock(parsed: ParsedLock): PackageLock {
  if ('problem' in parsed) throw new Error(parsed.problem.found)
  return parsed.lock
}

/** `line:column: what was found; what was expected` */
function describeProblem(parsed: ParsedLock): string {
  if ('lock' in parsed) return 'no problem'
  const { found, expected, place } = parsed.problem
  const point = place && 'line' in place ? `${place.line}:${place.column}: ` : ''
  return `${point}${found}; expected: ${expected?.join()}`
}

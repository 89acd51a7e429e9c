import { beforeAll, expect, test } from 'vitest'
import { findRecursions } from '../../../generator/emit/plan/recursion.js'
import { advise, decode, encode, jsonSchema, type Schema, validate } from '../../../templates/runtime/index.js'
import { isDocumentValue } from '../../../templates/runtime/document-value.js'
import { model, structure } from './build-model.js'
import { type GuardExports, importGuards } from './guard-package.js'
import { listIssues } from './issues.js'

const tree = model(
  structure(
    'Top',
    [
      ['Root', 'Node'],
      ['Document', 'document'],
    ],
    { use: 'both' },
  ),
  structure(
    'Node',
    [
      ['Children', 'list(Node)'],
      ['Twin', 'Pair'],
      ['Leaf', 'Leaf'],
    ],
    { use: 'both' },
  ),
  structure(
    'Pair',
    [
      ['Left', 'Node'],
      ['Right', 'map(string,Node)'],
    ],
    { use: 'both' },
  ),
  structure('Leaf', [['Name', 'string']], { use: 'both' }),
  structure('Alone', [['Self', 'Alone']], { use: 'output' }),
)

let guards: GuardExports
beforeAll(async () => {
  guards = await importGuards(tree)
})

test('recursions are found and named', () => {
  expect(findRecursions(tree)).toEqual(
    new Map([
      ['Alone', 'Alone'],
      ['Node', 'Node'],
      ['Pair', 'Node'],
    ]),
  )
})

test('a model of 100,000 structures, each in the next, is searched without the stack', () => {
  const chain = model(
    ...Array.from({ length: 100_000 }, (_, index) => structure(`S${index}`, [['Next', `S${(index + 1) % 100_000}`]])),
  )
  expect(findRecursions(chain).size).toBe(100_000)
}, 30_000)

const nest = (depth: number, wrap: (inner: object) => object, inner: object = {}): object => {
  let value = inner
  for (let level = 1; level < depth; level++) value = wrap(value)
  return value
}

test.each<[string, (inner: object) => object]>([
  ['Node', (inner) => ({ Children: [inner] })],
  ['Alone', (inner) => ({ Self: inner })],
])('%s is followed 500 levels, and no further', (name, wrap) => {
  for (const [depth, expected] of [
    [500, true],
    [501, false],
    [100_000, false],
  ] as const) {
    const value = nest(depth, wrap)
    expect(guards[`is${name}`](value)).toBe(expected)
    const issues = listIssues(guards[`${name}Schema`], value)
    expect(issues).toMatchObject(expected ? [] : [{ code: 'too-deep' }])
    for (const { message } of issues) expect(message.length).toBeLessThan(700)
  }
})

test('structures of one recursion count together, others by themselves', () => {
  const value = nest(250, (inner) => ({ Twin: { Left: inner } }), {})
  expect(guards['isTop']({ Root: value })).toBe(true)
  expect(guards['isTop']({ Root: { Twin: { Left: { Twin: { Left: value } } } } })).toBe(false)
  expect(validate(guards['TopSchema'], { Root: { Twin: { Left: { Twin: { Left: value } } } } }).success).toBe(false)
})

test.each(['Top', 'TopOutput'])('cyclic values of %s end', (name) => {
  const node: Record<string, unknown> = {}
  node['Children'] = [node, node]
  node['Twin'] = { Left: node, Right: { a: node, b: node } }
  expect(guards[`is${name}`]({ Root: node })).toBe(false)
  expect(listIssues(guards[`${name}Schema`], { Root: node }).length).toBeLessThanOrEqual(100)
  const list: unknown[] = []
  list.push(list)
  expect(guards[`is${name}`]({ Document: list })).toBe(false)
  expect(listIssues(guards[`${name}Schema`], { Document: { list } })).toMatchObject([
    { code: 'too-deep', pathText: 'Document' },
  ])
})

test('a document is followed 500 levels', () => {
  const value = nest(500, (inner) => [inner])
  expect(guards['isTop']({ Document: value })).toBe(true)
  expect(guards['isTop']({ Document: [value] })).toBe(false)
})

test('the guard of a recursive structure can be handed to filter', () => {
  expect(Array.from({ length: 600 }, () => ({})).filter(guards['isNode'] as () => boolean)).toHaveLength(600)
})

test('the JSON Schema refers to itself', () => {
  const schema = jsonSchema(guards['NodeSchema'])
  expect(schema).toMatchObject({
    properties: { Children: { type: ['array', 'null'], items: { $ref: '#' } } },
    $defs: { Pair: { properties: { Left: { anyOf: [{ $ref: '#' }, { type: 'null' }] } } } },
  })
  expect(Object.keys(schema['$defs'] as object)).toEqual(['Pair', 'Leaf'])
})

test('an object in many places is looked into once: 400 levels that each hold the next one twice', () => {
  const double = (inner: object): object => ({ Children: [inner, inner] })
  const value = nest(400, double)
  const started = performance.now()
  expect(guards.isNode?.(value)).toBe(true)
  expect(guards.isNode?.(nest(400, double, { Children: 1 }))).toBe(false)
  expect(listIssues(guards.NodeSchema, value)).toEqual([])
  const schema = guards.NodeSchema as unknown as Schema<unknown>
  expect(validate(schema, nest(400, double), { unknownMembers: 'ignore' }).success).toBe(true)
  expect(advise(schema, value)).toEqual([])
  const decoded = decode(schema, value) as { Children: readonly unknown[] }
  const encoded = encode(schema, value) as { Children: readonly unknown[] }
  for (const {
    Children: [one, other],
  } of [decoded, encoded])
    expect(one === other && one !== undefined).toBe(true)
  expect(isDocumentValue(nest(200, (inner) => ({ a: [inner, inner] })))).toBe(true)
  // Once for each place would take longer than the world is old.
  expect(performance.now() - started).toBeLessThan(30_000)
})

test('a value that holds itself is refused', () => {
  const value: { Children?: unknown } = {}
  value.Children = [value, value]
  const schema = guards.NodeSchema as unknown as Schema<unknown>
  expect(guards.isNode?.(value)).toBe(false)
  expect(() => decode(schema, value)).toThrow('nests too deep')
  expect(isDocumentValue(value)).toBe(false)
})

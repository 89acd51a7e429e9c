import { expect, it } from 'vitest'
import type { Member, Shape } from '../../generator/model/index.js'
import type { Edge, StructureNode } from '../../generator/resolve/graph.js'
import { findTokens } from '../../generator/resolve/paginator-tokens.js'

const usage = { input: true, output: true }
const shapes = new Map<string, Shape>([
  ['string', { kind: 'string', id: 'string', usage }],
  ['integer', { kind: 'integer', id: 'integer', usage }],
  ['list(string)', { kind: 'list', id: 'list(string)', member: 'string', usage }],
])

/** Members from words: `Max#` is an integer, `Names[]` a list, others are strings. */
function members(words: string): Member[] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => ({
      name: word.replace(/#|\[\]/, ''),
      shape: word.endsWith('#') ? 'integer' : word.endsWith('[]') ? 'list(string)' : 'string',
      required: false,
      origin: { page: 'p', line: 1, column: 1 },
    }))
}

const sighting = {} as StructureNode['sighting']

function node(names: readonly string[], config?: readonly string[]): StructureNode {
  const facts = { union: false, eventStream: false, unknown: false, sighting }
  const edge = (name: string, inner: Edge['node']): Edge =>
    ({ name, node: inner, required: false, idempotencyToken: false, sighting }) as Edge
  const found = names.map((name) => edge(name, { kind: 'string', sighting }))
  return { kind: 'structure', members: config ? [...found, edge('PaginationConfig', node(config))] : found, ...facts }
}

const withSize = ['MaxItems', 'PageSize', 'StartingToken']
const withoutSize = ['MaxItems', 'StartingToken']

it.each([
  ['one token', 'Quay Next', 'Gates[] Next', ['Quay'], withoutSize, ['Gates'], { inputToken: 'Next', outputToken: 'Next', resultKeys: ['Gates'] }],
  ['a limit', 'Next MaxResults#', 'Gates[] Next', [], withSize, ['Gates'], { inputToken: 'Next', outputToken: 'Next', limitKey: 'MaxResults', resultKeys: ['Gates'] }],
  ['a limit before the token', 'Limit# Marker', 'Gates[] NextMarker', [], withSize, ['Gates'], { inputToken: 'Marker', outputToken: 'NextMarker', limitKey: 'Limit', resultKeys: ['Gates'] }],
  ['a number that is the token', 'Offset# PageSize#', 'Gates[] Offset#', [], withSize, ['Gates'], { inputToken: 'Offset', outputToken: 'Offset', limitKey: 'PageSize', resultKeys: ['Gates'] }],
  ['a limit that is a string', 'StartId MaxItems', 'Gates[] NextId', [], withSize, ['Gates'], { inputToken: 'StartId', outputToken: 'NextId', limitKey: 'MaxItems', resultKeys: ['Gates'] }],
  ['a number with no name of a limit', 'Next Entries#', 'Gates[] Next', [], withSize, ['Gates'], { inputToken: 'Next', outputToken: 'Next', limitKey: 'Entries', resultKeys: ['Gates'] }],
  ['several tokens', 'Name Id', 'Gates[] More NextName NextId', [], withoutSize, ['Gates', 'More'], { inputToken: ['Name', 'Id'], outputToken: ['NextName', 'NextId'], resultKeys: ['Gates'] }],
  ['several lists', 'Next', 'A[] B[] Next', [], withoutSize, ['A', 'B'], { inputToken: 'Next', outputToken: 'Next', resultKeys: ['A', 'B'] }],
  ['a token that the response keeps', 'Next', 'Gates[] Next', [], withoutSize, ['Gates', 'Next'], { inputToken: 'Next', resultKeys: ['Gates'] }],
  ['no page size: a limit is a token like others', 'Next Max#', 'Gates[] Next', ['Max'], withoutSize, ['Gates'], { inputToken: 'Next', outputToken: 'Next', resultKeys: ['Gates'] }],
])('finds %s', (_name, input, output, shown, config, shownOutput, tokens) => {
  expect(findTokens(node(shown, config), node(shownOutput), members(input), members(output), shapes)).toEqual(tokens)
}) // prettier-ignore

it('finds nothing where the paginator has no response', () => {
  expect(findTokens(node([], withoutSize), undefined, members('Next'), members('Gates[] Next'), shapes)).toEqual({
    inputToken: 'Next',
    resultKeys: [],
  })
})

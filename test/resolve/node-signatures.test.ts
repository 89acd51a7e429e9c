/** What tells nodes apart by themselves: each signed fact, and no other. */
import { describe, expect, test } from 'vitest'
import type {
  Edge,
  ListNode,
  MapNode,
  Node,
  ScalarNode,
  Sighting,
  StringNode,
  StructureNode,
} from '../../generator/resolve/graph.js'
import { NodeSignatures } from '../../generator/resolve/node-signatures.js'
import type { Description } from '../../generator/parse/description.js'

/** Why a fact is no part of a signature. */
type Unsigned =
  | 'a part, compared by itself'
  | 'a place on a page'
  | 'a promise of one page, joined over all'
  | 'prose of the value, which stands at its member'
  | 'follows from the text and the enum, which are signed'
  | 'of a member of a request or a response, which are never joined, or as its part'

/**
 * The facts of nodes and of members: `signed` if shapes that differ in it are different shapes, otherwise the reason why not. The compiler asks for an entry for each
 * fact, so that no new one is forgotten.
 */
const nodeFacts = {
  structure: {
    kind: 'signed',
    members: 'signed',
    union: 'signed',
    eventStream: 'signed',
    unknown: 'signed',
    restored: 'a place on a page',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  member: {
    name: 'signed',
    description: 'signed',
    node: 'a part, compared by itself',
    alternative: 'a part, compared by itself',
    required: 'a promise of one page, joined over all',
    idempotencyToken: 'a promise of one page, joined over all',
    proseValues: 'follows from the text and the enum, which are signed',
    wireName: 'of a member of a request or a response, which are never joined, or as its part',
    wireForm: 'of a member of a request or a response, which are never joined, or as its part',
    sighting: 'a place on a page',
  },
  list: {
    kind: 'signed',
    member: 'a part, compared by itself',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  map: {
    kind: 'signed',
    key: 'a part, compared by itself',
    value: 'a part, compared by itself',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  string: {
    kind: 'signed',
    enum: 'signed',
    memberName: 'signed',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
  scalar: {
    kind: 'signed',
    streaming: 'signed',
    text: 'signed',
    description: 'prose of the value, which stands at its member',
    sighting: 'a place on a page',
  },
} as const satisfies {
  readonly structure: Facts<StructureNode>
  readonly member: Facts<Edge>
  readonly list: Facts<ListNode>
  readonly map: Facts<MapNode>
  readonly string: Facts<StringNode>
  readonly scalar: Facts<ScalarNode>
}

type Facts<Item> = { readonly [Fact in keyof Required<Item>]: 'signed' | Unsigned }

const sighting = {} as Sighting
const prose = (source: string): Description =>
  ({ prose: [{ type: 'paragraph', source, children: [] }] }) as unknown as Description
const string: Node = { kind: 'string', sighting }
const edge: Edge = { name: 'Id', node: string, required: false, idempotencyToken: false, sighting }
const structure: Node = {
  kind: 'structure',
  members: [edge],
  union: false,
  eventStream: false,
  unknown: false,
  sighting,
}
const color: Node = { kind: 'string', enum: ['RED'], memberName: 'Color', sighting }

/** By kind and fact: a node, and the same node with another value of the fact. */
const changes: Readonly<Record<string, Readonly<Record<string, readonly [Node, Node]>>>> = {
  structure: {
    kind: [structure, string],
    members: [structure, { ...structure, members: [edge, { ...edge, name: 'Name' }] }],
    union: [structure, { ...structure, union: true }],
    eventStream: [structure, { ...structure, eventStream: true }],
    unknown: [structure, { ...structure, unknown: true }],
  },
  member: {
    name: [structure, { ...structure, members: [{ ...edge, name: 'Name' }] }],
    description: [structure, { ...structure, members: [{ ...edge, description: prose('The id.') }] }],
  },
  list: { kind: [{ kind: 'list', member: string, sighting }, string] },
  map: {
    kind: [
      { kind: 'map', key: string, value: string, sighting },
      { kind: 'list', member: string, sighting },
    ],
  },
  string: {
    kind: [string, { kind: 'integer', sighting }],
    enum: [color, { ...color, enum: ['RED', 'GREEN'] }],
    memberName: [color, { ...color, memberName: 'Shade' }],
  },
  scalar: {
    kind: [
      { kind: 'integer', sighting },
      { kind: 'float', sighting },
    ],
    streaming: [
      { kind: 'blob', sighting },
      { kind: 'blob', streaming: true, sighting },
    ],
    text: [
      { kind: 'document', sighting },
      { kind: 'document', text: true, sighting },
    ],
  },
}

describe.each(Object.entries(nodeFacts))('%s', (kind, facts) => {
  const signed = Object.entries(facts).flatMap(([fact, reason]: [string, string]) =>
    reason === 'signed' ? [fact] : [],
  )

  test('has a change for each signed fact', () => {
    expect(Object.keys(changes[kind]!).sort()).toEqual(signed.sort())
  })

  test.each(signed)('%s tells nodes apart', (fact) => {
    const signatures = new NodeSignatures()
    const [node, other] = changes[kind]![fact]!
    expect(signatures.numberOf(other)).not.toBe(signatures.numberOf(node))
    expect(signatures.numberOf({ ...node })).toBe(signatures.numberOf(node))
  })
})

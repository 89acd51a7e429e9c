/** What tells nodes apart by themselves: each signed fact, and no other. */
import { describe, expect, test } from 'vitest'
import type { Edge, Node, Sighting } from '../../generator/resolve/graph.js'
import { nodeFacts, NodeSignatures } from '../../generator/resolve/node-signatures.js'
import type { Description } from '../../generator/parse/description.js'

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

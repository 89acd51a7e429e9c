/** Values that the text of a member lists beside its enum: those that come and go are told as the enum's own are. */
import { expect, it } from 'vitest'
import { compareServices } from '../../generator/diff/index.js'
import type { Contract } from '../../generator/model/index.js'

function contract(values: readonly string[], proseValues?: readonly string[]): Contract {
  return {
    ...{ service: 'harbour', className: 'Harbour', paginators: [], waiters: [] },
    operations: [{ method: 'open_gate', operation: 'OpenGate', input: 'OpenGateRequest', errors: [] }],
    shapes: [
      {
        kind: 'structure',
        id: 'OpenGateRequest',
        members: [{ name: 'Tides', shape: 'list(Tide)', ...(proseValues && { proseValues }) }],
      },
      { kind: 'list', id: 'list(Tide)', member: 'Tide' },
      { kind: 'string', id: 'Tide', enum: values },
    ],
  }
}

it.each([
  ['come', contract(['HIGH']), contract(['HIGH'], ['LOW']), [['enum-value-added', 'Tides', ['LOW'], 'minor']]],
  ['go', contract(['HIGH'], ['LOW']), contract(['HIGH']), [['enum-value-removed', 'Tides', ['LOW'], 'major']]],
  // the enum tells of what moves into it
  ['move', contract(['HIGH'], ['LOW']), contract(['HIGH', 'LOW']), [['enum-value-added', undefined, ['LOW'], 'minor']]],
])('values that %s', (_, old, new_, expected) => {
  const changes = compareServices(old, new_)
  expect(changes.map(({ rule, member, values, class: class_ }) => [rule, member, values, class_])).toEqual(expected)
})

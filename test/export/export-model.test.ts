import { describe, expect, it } from 'vitest'
import { exportModel } from '../../generator/export/index.js'
import type { Member, ServiceModel } from '../../generator/model/index.js'

const origin = { page: 'harbour/client/open_gate.rst', line: 1, column: 1 }
const usage = { input: true, output: false }

function member(name: string, more: Partial<Member> = {}): Member {
  return { name, shape: 'string', required: false, origin, ...more }
}

const model: ServiceModel = {
  service: 'harbour',
  className: 'Harbour',
  uid: 'harbour-2020-01-31',
  title: 'Harbour Service',
  operations: [
    { operation: 'OpenGate', method: 'open_gate', functionName: 'openGate', input: 'OpenGateRequest', errors: ['GateStuck'], examples: [], origin },
  ],
  shapes: [
    {
      kind: 'structure',
      id: 'OpenGateRequest',
      members: [
        member('Name', { required: true, defaultValue: 'west' }),
        member('__proto__', { required: true }),
        member('constructor', { idempotencyToken: true }),
      ],
      usage,
      origin,
    },
    { kind: 'structure', id: 'Bare', members: [], union: true, usage, origin },
    { kind: 'list', id: 'list(string)', member: 'string', usage },
    { kind: 'string', id: 'string', usage },
  ],
  paginators: [{ name: 'ListGates', operation: 'ListGates', inputToken: 'Next', resultKeys: [], origin }],
  waiters: [{ name: 'GateOpen', operation: 'OpenGate', delay: 5, maxAttempts: 9, origin }],
  clientMethods: [{ method: 'get_waiter', origin }],
} // prettier-ignore

describe('the exported form', () => {
  const exported = JSON.parse(JSON.stringify(exportModel(model))) as Record<string, Record<string, never>>

  it('has what concerns the whole service first, and nothing that is absent', () => {
    expect(Object.keys(exported)).toEqual([
      'service', 'className', 'uid', 'title', 'operations', 'shapes', 'paginators', 'waiters', 'clientMethods',
    ]) // prettier-ignore
    expect(exported).toMatchObject({ service: 'harbour', className: 'Harbour', uid: 'harbour-2020-01-31' })
  })

  it('has operations, paginators, waiters and methods by name, without the name', () => {
    const { examples, ...operation } =
      (exported['operations'] as Record<string, Record<string, unknown>>)['open_gate'] ?? {}
    expect(examples).toEqual([])
    expect(operation).toEqual({ operation: 'OpenGate', functionName: 'openGate', input: 'OpenGateRequest', errors: ['GateStuck'], origin }) // prettier-ignore
    expect(exported['paginators']).toEqual({
      ListGates: { operation: 'ListGates', inputToken: 'Next', resultKeys: [], origin },
    })
    expect(exported['waiters']).toEqual({ GateOpen: { operation: 'OpenGate', delay: 5, maxAttempts: 9, origin } })
    expect(exported['clientMethods']).toEqual({ get_waiter: { origin } })
  })

  it('has members by name in their order, whatever they are called', () => {
    const structure = (exported['shapes'] as Record<string, Record<string, Record<string, unknown>>>)['OpenGateRequest']
    expect(Object.entries(structure?.['members'] ?? {})).toEqual([
      ['Name', 'string'],
      ['__proto__', 'string'],
      ['constructor', 'string'],
    ])
    expect(structure?.['required']).toEqual(['Name', '__proto__'])
    expect(Object.entries(structure?.['memberDetails'] ?? {})).toEqual([
      ['Name', { defaultValue: 'west', origin }],
      ['__proto__', { origin }],
      ['constructor', { idempotencyToken: true, origin }],
    ])
  })

  it('says nothing of required members where there is none', () => {
    expect((exported['shapes'] as Record<string, unknown>)['Bare']).toEqual({
      kind: 'structure', union: true, usage, origin, members: {}, memberDetails: {},
    }) // prettier-ignore
    expect((exported['shapes'] as Record<string, unknown>)['list(string)']).toEqual({
      kind: 'list',
      member: 'string',
      usage,
    })
  })
})

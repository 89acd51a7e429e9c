/** Which published name goes where, by example. The rules at large: test/resolve/kept-names.test.ts. */
import { describe, expect, test } from 'vitest'
import { describeContract } from '../../../generator/contract/describe-contract.js'
import { createEmitContext } from '../../../generator/emit/plan/context.js'
import type { Contract, NameAlias, ServiceModel } from '../../../generator/model/index.js'
import { resolveService } from '../../../generator/resolve/index.js'
import { printPages } from '../print-page.js'
import type { MemberSketch, ServiceSketch, ShapeSketch } from '../sketch.js'
import { parseFiles } from './named-shapes.js'

type Sides = Readonly<Record<`${string} ${'in' | 'out'}`, readonly MemberSketch[]>>

/** A service: members by operation and side, and the shapes that they have. */
function sketch(sides: Sides, shapes: Readonly<Record<string, ShapeSketch>>): ServiceSketch {
  const operations = new Set(Object.keys(sides).map((key) => key.split(' ')[0]!))
  const roots = Object.entries(sides).map(([id, members]) => [id, { kind: 'structure', members }] as const)
  return {
    service: 'harbour',
    className: 'Harbour',
    uid: 'harbour-2020-01-31',
    shapes: new Map<string, ShapeSketch>([['text', { kind: 'string' }], ...Object.entries(shapes), ...roots]),
    operations: new Map(
      [...operations].map((operation) => [
        operation.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(),
        {
          operation,
          errors: [],
          ...(`${operation} in` in sides && { input: `${operation} in` }),
          ...(`${operation} out` in sides && { output: `${operation} out` }),
        },
      ]),
    ),
    paginators: [],
    waiters: [],
  }
}

function structure(text: string, ...names: readonly string[]): ShapeSketch {
  return { kind: 'structure', members: names.map((name) => ({ name, shape: 'text', text })) }
}

const member = (name: string, shape: string, text = 'What it is.'): MemberSketch => ({ name, shape, text })

function resolve(service: ServiceSketch, former?: ServiceModel | { contract: Contract; aliases: NameAlias[] }) {
  const pages = parseFiles(printPages(service)).flatMap((file) => file.pages)
  if (!former) return resolveService('harbour', pages)
  const published =
    'contract' in former ? former : { contract: describeContract(former), aliases: former.aliases ?? [] }
  return resolveService('harbour', pages, { former: published })
}

/** The id of what a member has: `idAt(model, 'OpenGate', 'output', 'Gate')`. */
function idAt(model: ServiceModel, operation: string, side: 'input' | 'output', name: string): string | undefined {
  const id = model.operations.find((one) => one.operation === operation)?.[side]
  const shape = model.shapes.find((one) => one.id === id)
  return shape?.kind === 'structure' ? shape.members.find((one) => one.name === name)?.shape : undefined
}

/** A service in which some pages say of a gate something else than others. */
function gates(texts: Readonly<Record<string, readonly string[]>>): ServiceSketch {
  const entries = Object.entries(texts)
  return sketch(
    Object.fromEntries(entries.map(([operation]) => [`${operation} out`, [member('Gate', operation)]])),
    Object.fromEntries(entries.map(([operation, [text, ...names]]) => [operation, structure(text!, ...names)])),
  )
}

const three = ['One.', 'Name', 'Width', 'Height']

describe('a shape that becomes two', () => {
  test.each([
    ['OpenGate', 'ShutGate'],
    ['ShutGate', 'OpenGate'],
  ])('leaves its name to the one that is more like it: that of %s', (same, other) => {
    const before = resolve(gates({ [same]: three, [other]: three }))
    expect(idAt(before, other, 'output', 'Gate')).toBe('Gate')
    const after = resolve(gates({ [same]: three, [other]: ['One.', 'Name', 'Depth', 'Colour', 'Weight'] }), before)
    expect(idAt(after, same, 'output', 'Gate')).toBe('Gate')
    expect(idAt(after, other, 'output', 'Gate')).not.toBe('Gate')
    expect(after.aliases).toBeUndefined()
  })

  test.each([
    ['OpenGate', 'PaintGate', 'ShutGate'],
    ['ShutGate', 'PaintGate', 'OpenGate'],
  ])('of two that are as like it leaves it to the one at more places: that of %s and %s', (one, two, other) => {
    const before = resolve(gates({ [one]: three, [two]: three, [other]: three }))
    const after = resolve(gates({ [one]: three, [two]: three, [other]: ['Two.', 'Name', 'Width', 'Height'] }), before)
    expect(idAt(after, one, 'output', 'Gate')).toBe('Gate')
    expect(idAt(after, two, 'output', 'Gate')).toBe('Gate')
    expect(idAt(after, other, 'output', 'Gate')).not.toBe('Gate')
  })
})

test('places count, and not the operations that have them', () => {
  const many = ['Gate', 'InnerGate', 'OuterGate'].map((name) => member(name, 'one'))
  const rest = { 'PaintGate out': [member('Gate', 'other')], 'ShutGate out': [member('Gate', 'other')] }
  const sides = { 'OpenGate out': many, ...rest }
  const one = structure('One.', 'Name')
  const before = resolve(sketch(sides, { one, other: one }))
  const after = resolve(sketch(sides, { one, other: structure('Two.', 'Name') }), before)
  const name = idAt(before, 'OpenGate', 'output', 'OuterGate')
  expect(idAt(after, 'OpenGate', 'output', 'OuterGate')).toBe(name)
  expect(idAt(after, 'ShutGate', 'output', 'Gate')).not.toBe(name)
})

test('an alias goes with the shape that keeps the name it stands for', () => {
  const sides = {
    'OpenHarbour out': [member('Pier', 'pier'), member('Slip', 'slip')],
    'ListSlips out': [member('Slip', 'rest')],
  }
  const pier = structure('One.', 'Name', 'Width', 'Height', 'Depth')
  const slip = structure('One.', 'Name', 'Width', 'Height')
  const before = resolve(sketch(sides, { pier, slip, rest: slip }))
  const published = { contract: describeContract(before), aliases: [{ name: 'Quay', shape: 'Slip' }] }
  const after = resolve(sketch(sides, { pier, slip: pier, rest: structure('One.', 'Name', 'Width') }), published)
  expect(idAt(after, 'OpenHarbour', 'output', 'Slip')).toBe('Pier')
  expect(idAt(after, 'ListSlips', 'output', 'Slip')).toBe('Slip')
  expect(after.aliases).toEqual([{ name: 'Quay', shape: 'Slip' }])
})

describe('two shapes that become one', () => {
  const berth = structure('One.', 'Name', 'Width', 'Height')
  const quay = structure('One.', 'Name')
  const sides = { 'OpenHarbour out': [member('Berth', 'berth'), member('Quay', 'quay')] }
  const before = resolve(sketch(sides, { berth, quay }))
  const joined = { berth, quay: berth }
  const after = resolve(sketch(sides, joined), before)

  test('have the name of the one that it is more like, and the other as an alias', () => {
    expect(idAt(before, 'OpenHarbour', 'output', 'Quay')).toBe('Quay')
    expect(idAt(after, 'OpenHarbour', 'output', 'Quay')).toBe('Berth')
    expect(after.aliases).toEqual([{ name: 'Quay', shape: 'Berth' }])
  })

  test('keep the alias from the next shape that wants it, and with their name in the next release', () => {
    const other = { 'ListQuays out': [member('Quay', 'other')] }
    const next = resolve(sketch({ ...sides, ...other }, { ...joined, other: structure('Two.', 'Length') }), after)
    expect(next.aliases).toEqual([{ name: 'Quay', shape: 'Berth' }])
    expect(idAt(next, 'ListQuays', 'output', 'Quay')).not.toMatch(/^(?:Quay|Berth)$/)
  })

  test('lose the alias with the shape', () => {
    const next = resolve(sketch({ 'ListQuays out': [member('Quay', 'quay')] }, { quay }), after)
    expect(next.aliases).toBeUndefined()
    expect(idAt(next, 'ListQuays', 'output', 'Quay')).toBe('Quay')
  })

  test('leave the alias with the part that keeps the name when they become two again', () => {
    const apart = sketch(sides, { berth: structure('Two.', 'Length'), quay: berth })
    const next = resolve(apart, after)
    expect(idAt(next, 'OpenHarbour', 'output', 'Quay')).toBe('Berth')
    expect(next.aliases).toEqual([{ name: 'Quay', shape: 'Berth' }])
  })
})

describe('a name that the package has for something else is not given to a new shape:', () => {
  const gate: ShapeSketch = { kind: 'structure', members: [{ ...member('Name', 'text'), required: true }] }
  const state: ShapeSketch = { kind: 'string', enum: ['OPEN', 'SHUT'] }
  const both = [member('Gate', 'gate'), member('Tide', 'state')]
  const sides = { 'PutGate in': both, 'PutGate out': both }
  const before = resolve(withError(sketch(sides, { gate, state })))

  test.each(['GateOutput', 'GateSchema', 'GateOutputSchema', 'TideValues', 'TideSchema', 'HarbourClient', 'GateStuck'])(
    '%s',
    (name) => {
      const more = { ...sides, 'OpenGate out': [member(name, 'other')] }
      const service = withError(sketch(more, { gate, state, other: structure('Water.', 'Amount') }))
      expect(idAt(resolve(service), 'OpenGate', 'output', name)).toBe(name)
      const { names: was } = createEmitContext(before, {})
      const after = resolve(service, before)
      const { names: is } = createEmitContext(after, {})
      expect(idAt(after, 'OpenGate', 'output', name)).not.toBe(name)
      expect(after.shapes.find(({ id }) => id === 'Gate')).toMatchObject({ outputName: 'GateOutput' })
      for (const type of ['Gate', 'GateOutput', 'Tide']) expect(is.derived.get(type)).toEqual(was.derived.get(type))
      expect([...is.errors, is.client]).toEqual([...was.errors, was.client])
    },
  )
})

/** The service with an exception that each operation documents. */
function withError(service: ServiceSketch): ServiceSketch {
  const operations = [...service.operations].map(
    ([method, one]) => [method, { ...one, errors: ['GateStuck'] }] as const,
  )
  return { ...service, operations: new Map(operations) }
}

test('a request takes the name that it has to have', () => {
  const sides = { 'ListGates out': [member('OpenGateRequest', 'request')] }
  const shapes = { request: structure('One.', 'Name') }
  const before = resolve(sketch(sides, shapes))
  expect(idAt(before, 'ListGates', 'output', 'OpenGateRequest')).toBe('OpenGateRequest')
  const after = resolve(sketch({ ...sides, 'OpenGate in': [member('Width', 'text')] }, shapes), before)
  expect(after.operations.find(({ operation }) => operation === 'OpenGate')?.input).toBe('OpenGateRequest')
  expect(idAt(after, 'ListGates', 'output', 'OpenGateRequest')).not.toBe('OpenGateRequest')
  expect(after.aliases).toBeUndefined()
})

test('a request keeps no name but that of its operation, whatever a contract says', () => {
  const service = sketch({ 'OpenGate in': [member('Gate', 'gate')] }, { gate: structure('One.', 'Name') })
  const bare = resolve(service)
  const contract = describeContract(bare)
  const operations = contract.operations.map((operation) => ({ ...operation, input: 'Gate' }))
  expect(resolve(service, { contract: { ...contract, operations }, aliases: [] })).toEqual(bare)
})

test('what is no exported name in a contract names nothing', () => {
  const service = gates({ OpenGate: three })
  const bare = resolve(service)
  for (const id of ['__proto__', 'constructor', 'a;b', '', 'Date', '1st', 'Gate*/']) {
    const text = JSON.stringify(describeContract(bare)).replaceAll('"Gate"', JSON.stringify(id))
    const named = text.replaceAll(`"name":${JSON.stringify(id)}`, '"name":"Gate"')
    const aliases = [{ name: id, shape: id }]
    expect(resolve(service, { contract: JSON.parse(named) as Contract, aliases })).toEqual(bare)
  }
})

test('of two names that differ in case alone one is a name', () => {
  const sides = { 'OpenHarbour out': [member('Pier', 'pier'), member('Slip', 'slip')] }
  const service = sketch(sides, { pier: structure('One.', 'Name'), slip: structure('One.', 'Width') })
  const contract = JSON.stringify(describeContract(resolve(service)))
  const twice = JSON.parse(contract.replaceAll(/"(id|shape)":"Slip"/g, '"$1":"PIER"')) as Contract
  const after = resolve(service, { contract: twice, aliases: [{ name: 'PieR', shape: 'PIER' }] })
  expect([idAt(after, 'OpenHarbour', 'output', 'Pier'), idAt(after, 'OpenHarbour', 'output', 'Slip')]).toEqual([
    'Pier',
    'Slip',
  ])
  expect(after.aliases).toBeUndefined()
})

test('ids of shapes without names take no name', () => {
  const sides = { 'OpenHarbour out': [member('Document', 'one'), member('Blob', 'two'), member('Any', 'any')] }
  const shapes = { one: structure('One.', 'Name'), two: structure('Two.', 'Name'), any: { kind: 'document' } as const }
  const more = { ...shapes, blob: { kind: 'blob' } as const }
  const service = sketch({ ...sides, 'OpenGate out': [member('Any', 'any'), member('Bytes', 'blob')] }, more)
  const before = resolve(service)
  expect(before.shapes.map(({ id }) => id)).toEqual(expect.arrayContaining(['Document', 'document', 'Blob', 'blob']))
  expect(resolve(service, before)).toEqual(before)
})

test('a contract of another service, or one that holds itself, does no harm', () => {
  const service = gates({ OpenGate: three })
  const bare = resolve(service)
  const contract: Contract = {
    ...describeContract(bare),
    shapes: [
      { kind: 'list', id: 'Knot', member: 'Knot' },
      {
        kind: 'structure',
        id: 'OpenGateResponse',
        members: [
          { name: 'Gate', shape: 'Knot' },
          { name: 'Gate', shape: 'gone' },
        ],
      },
    ],
  }
  expect(resolve(service, { contract, aliases: [{ name: 'Lock', shape: 'gone' }] })).toEqual(bare)
})

test('a shape takes the name of one that is gone where it is like it, and no other does', () => {
  const sketchLock = (operation: string, ...members: string[]): ServiceSketch =>
    sketch({ [`${operation} out`]: [member('Lock', 'lock')] }, { lock: structure('A lock.', ...members) })
  const before = resolve(sketchLock('OpenHarbour', 'Key', 'Bolt', 'Spring'))
  const nameAfter = (...members: string[]): string | undefined =>
    idAt(resolve(sketchLock('OpenGate', ...members), before), 'OpenGate', 'output', 'Lock')
  expect(nameAfter('Key', 'Bolt')).toBe('Lock')
  expect(nameAfter('Depth', 'Width', 'Key')).toBe('OpenGateLock')
})

test('of two halves of a shape, the one that requires what it required keeps the name: it fits wherever it fitted', () => {
  const strict: ShapeSketch = {
    kind: 'structure',
    members: [
      { name: 'Width', shape: 'text', text: 'How wide.', required: true },
      { name: 'Height', shape: 'text', text: 'How high.' },
    ],
  }
  const loose: ShapeSketch = {
    ...strict,
    members: [
      { name: 'Width', shape: 'text', text: 'How wide.' },
      { name: 'Height', shape: 'text', text: 'How high.' },
    ],
  }
  const service = (other: string): ServiceSketch =>
    sketch(
      {
        'StoreThing in': [member('Gate', 'strict')],
        'PutThing in': [member('Gate', other)],
        'KeepThing in': [member('Gate', other)],
      },
      { strict, loose },
    )
  const before = resolve(service('strict'))
  const after = resolve(service('loose'), before)
  const gateOf = (operation: string): string | undefined => idAt(after, operation, 'input', 'Gate')
  expect(gateOf('StoreThing')).toBe('Gate')
  expect(gateOf('PutThing')).not.toBe('Gate')
  expect(gateOf('PutThing')).toBe(gateOf('KeepThing'))
})

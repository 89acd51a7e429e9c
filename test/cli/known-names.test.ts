/** Names from botocore's description of a service, by example. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findKnownNames, namesPath, readNamesFile } from '../../generator/cli/known-names.js'
import type { ServiceDescription } from '../../generator/cli/service-description.js'
import { resolveService } from '../../generator/resolve/index.js'
import { parseFiles } from '../resolve/name/named-shapes.js'
import { printPages } from '../resolve/print-page.js'
import type { MemberSketch, ServiceSketch, ShapeSketch } from '../resolve/sketch.js'

const member = (name: string, shape: string): MemberSketch => ({ name, shape, text: 'What it is.' })

const service: ServiceSketch = {
  service: 'harbour',
  className: 'Harbour',
  uid: 'harbour-2020-01-31',
  shapes: new Map<string, ShapeSketch>([
    ['text', { kind: 'string' }],
    ['tide', { kind: 'string', enum: ['HIGH', 'LOW'] }],
    ['lock', { kind: 'structure', members: [member('Width', 'text'), member('Tide', 'tide')] }],
    ['locks', { kind: 'list', member: 'lock' }],
    ['berth', { kind: 'structure', members: [member('Length', 'text')] }],
    ['in', { kind: 'structure', members: [member('Locks', 'locks'), member('Berth', 'berth')] }],
  ]),
  operations: new Map([['open_gate', { operation: 'OpenGate', input: 'in', errors: [] }]]),
  paginators: [],
  waiters: [],
}

const description: ServiceDescription = {
  operations: { OpenGate: { input: { shape: 'OpenGateInput' } } },
  shapes: {
    OpenGateInput: { type: 'structure', members: { Locks: { shape: 'LockList' }, Berth: { shape: 'BerthText' } } },
    LockList: { type: 'list', member: { shape: 'lockDescription' } },
    lockDescription: { type: 'structure', members: { Tide: { shape: 'TideLevel' } } },
    TideLevel: { type: 'string', enum: ['HIGH', 'LOW'] },
    BerthText: { type: 'string' },
  },
}

const pages = parseFiles(printPages(service)).flatMap((file) => file.pages)

describe("a description's names", () => {
  it('are found by the first place of a shape, and left out if the pages have another kind there', () => {
    expect(findKnownNames(resolveService('harbour', pages), description)).toEqual({
      names: { 'OpenGate.request.Locks[]': 'LockDescription', 'OpenGate.request.Locks[].Tide': 'TideLevel' },
      differing: [],
    })
  })

  it('are what the shapes are called then', () => {
    const { names } = findKnownNames(resolveService('harbour', pages), description)
    const problems: unknown[] = []
    const model = resolveService('harbour', pages, {
      knownNames: names,
      onNameProblem: (problem) => problems.push(problem),
    })
    expect(problems).toEqual([])
    expect(model.shapes.map(({ id }) => id)).toEqual(expect.arrayContaining(['LockDescription', 'TideLevel', 'Berth']))
  })
})

describe('names of shapes that the description divides otherwise', () => {
  const lock = ['Width', 'Tide']
  const other: ServiceDescription = {
    operations: { OpenGate: { input: { shape: 'In' } }, CloseGate: { input: { shape: 'In2' } } },
    shapes: {
      In: {
        type: 'structure',
        members: { Front: { shape: 'Door' }, Back: { shape: 'Flap' }, Level: { shape: 'Tide' } },
      },
      In2: { type: 'structure', members: { Side: { shape: 'Flap' }, Reach: { shape: 'Tide' } } },
      Door: { type: 'structure', members: Object.fromEntries(lock.map((name) => [name, { shape: 'Text' }])) },
      Flap: { type: 'structure', members: Object.fromEntries(lock.map((name) => [name, { shape: 'Text' }])) },
      Tide: { type: 'string', enum: ['HIGH', 'LOW'] },
      Text: { type: 'string' },
    },
  }
  const sketch: ServiceSketch = {
    ...service,
    shapes: new Map<string, ShapeSketch>([
      ['text', { kind: 'string' }],
      ['tide', { kind: 'string', enum: ['HIGH', 'LOW'] }],
      ['door', { kind: 'structure', members: lock.map((name) => member(name, 'text')) }],
      [
        'in',
        { kind: 'structure', members: [member('Front', 'door'), member('Back', 'door'), member('Level', 'tide')] },
      ],
      ['in2', { kind: 'structure', members: [member('Side', 'door'), member('Reach', 'tide')] }],
    ]),
    operations: new Map([
      ['open_gate', { operation: 'OpenGate', input: 'in', errors: [] }],
      ['close_gate', { operation: 'CloseGate', input: 'in2', errors: [] }],
    ]),
  }
  const divided = parseFiles(printPages(sketch)).flatMap((file) => file.pages)
  const listNames = (names: Readonly<Record<string, string>>): string[] =>
    resolveService('harbour', divided, { knownNames: names })
      .shapes.flatMap((shape) =>
        shape.kind === 'structure' || (shape.kind === 'string' && shape.enum) ? [shape.id] : [],
      )
      .sort()

  it('are those of most places, and one for enums that the pages tell apart by members alone', () => {
    expect(listNames({})).toEqual(expect.arrayContaining(['Level', 'Reach']))
    const { names, differing } = findKnownNames(resolveService('harbour', divided), other)
    expect(names).toEqual({
      'CloseGate.request.Reach': 'Tide',
      'CloseGate.request.Side': 'Flap',
      'OpenGate.request.Level': 'Tide',
    })
    expect(differing).toEqual([])
    expect(listNames(names)).toEqual(['CloseGateRequest', 'Flap', 'OpenGateRequest', 'Tide'])
  })
})

describe('the file of names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is empty if it is not there, and refused if it holds something else', () => {
    expect(readNamesFile(folder, 'harbour')).toEqual({})
    writeFileSync(namesPath(folder, 'harbour'), '{"OpenGate.request.Locks[]": 1}')
    expect(() => readNamesFile(folder, 'harbour')).toThrow('does not hold names by place')
    writeFileSync(namesPath(folder, 'harbour'), '{"OpenGate.request.Locks[]": "Sluice"}')
    expect(readNamesFile(folder, 'harbour')).toEqual({ 'OpenGate.request.Locks[]': 'Sluice' })
  })
})

/** Names from botocore's description of a service, by example. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type ServiceDescription, findKnownNames, namesPath, readNamesFile } from '../../generator/cli/known-names.js'
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
    const model = resolveService('harbour', pages, { names, onNameProblem: (problem) => problems.push(problem) })
    expect(problems).toEqual([])
    expect(model.shapes.map(({ id }) => id)).toEqual(expect.arrayContaining(['LockDescription', 'TideLevel', 'Berth']))
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

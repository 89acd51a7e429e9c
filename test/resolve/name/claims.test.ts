/** Which shape a plain name belongs to. */
import { describe, expect, it } from 'vitest'
import { resolveService } from '../../../generator/resolve/index.js'
import { printPages } from '../print-page.js'
import type { MemberSketch, ShapeSketch } from '../sketch.js'
import { parseFiles } from './named-shapes.js'

const member = (name: string, shape: string): MemberSketch => ({ name, shape, text: 'What it is.' })
const structure = (...members: readonly MemberSketch[]): ShapeSketch => ({ kind: 'structure', members })
const texts = (...names: readonly string[]): MemberSketch[] => names.map((name) => member(name, 'text'))

/** @returns the names of structures and enums that are no requests or responses, of a service whose operations answer so */
function nameShapes(shapes: Readonly<Record<string, ShapeSketch>>, operations: readonly string[]): readonly string[] {
  const service = {
    service: 'harbour',
    className: 'Harbour',
    uid: 'harbour-2020-01-31',
    shapes: new Map<string, ShapeSketch>([
      ['text', { kind: 'string' }],
      ['in', structure(member('Id', 'text'))],
      ...Object.entries(shapes),
    ]),
    operations: new Map(
      operations.map((operation) => [
        operation.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase(),
        { operation, input: 'in', output: operation, errors: [] },
      ]),
    ),
    paginators: [],
    waiters: [],
  }
  const pages = parseFiles(printPages(service)).flatMap((file) => file.pages)
  return resolveService('harbour', pages)
    .shapes.filter((shape) => shape.kind === 'structure' || (shape.kind === 'string' && shape.enum))
    .map(({ id }) => id)
    .filter((id) => !/(?:Request|Response)$/.test(id))
    .sort()
}

describe('the name of a thing', () => {
  const list = {
    item: structure(...texts('Id', 'Depth')),
    items: { kind: 'list', member: 'item' },
    ListBerths: structure(member('Berths', 'items')),
  } as const

  it('does not belong to what a list shows if the thing has much more', () => {
    const DescribeBerth = structure(...texts('Id', 'Depth', 'Width', 'Owner'))
    expect(nameShapes({ ...list, DescribeBerth }, ['ListBerths', 'DescribeBerth'])).toEqual(['BerthSummary'])
  })

  it('belongs to what a list shows if the thing has hardly more, or something else', () => {
    const DescribeBerth = structure(...texts('Id', 'Depth', 'Width'))
    expect(nameShapes({ ...list, DescribeBerth }, ['ListBerths', 'DescribeBerth'])).toEqual(['Berth'])
    const GetBerth = structure(...texts('Id', 'Width', 'Owner', 'Price'))
    expect(nameShapes({ ...list, GetBerth }, ['ListBerths', 'GetBerth'])).toEqual(['Berth'])
  })

  it('is that of the operations about it if a member cuts it short', () => {
    const shapes = {
      item: structure(...texts('Id', 'Depth')),
      CreateBerthLease: structure(member('Lease', 'item')),
      DescribeBerthLease: structure(member('Lease', 'item')),
    }
    expect(nameShapes(shapes, ['CreateBerthLease', 'DescribeBerthLease'])).toEqual(['BerthLease'])
    expect(nameShapes(shapes, ['CreateBerthLease'])).toEqual(['Lease'])
  })
})

describe('the name of a state', () => {
  it('belongs to the enum, not to the element of a list that has it', () => {
    const shapes = {
      state: { kind: 'string', enum: ['dry', 'wet'] },
      item: structure(member('Id', 'text'), member('Status', 'state')),
      items: { kind: 'list', member: 'item' },
      DescribeBerthDockStatus: structure(member('DockStatuses', 'items')),
    } as const
    expect(nameShapes(shapes, ['DescribeBerthDockStatus'])).toEqual(['BerthDockStatus', 'DockStatus'])
  })
})

/** What small changes of pages make of the names and classes of a release: structures that split, join and change sides, and pages that are cut. */
import { expect, it } from 'vitest'
import { type Change, classOfChanges, compareContracts } from '../../generator/diff/index.js'
import type { ServiceModel } from '../../generator/model/index.js'
import { resolveService } from '../../generator/resolve/index.js'
import { parseFiles } from '../resolve/name/named-shapes.js'
import { type Published, publish } from '../resolve/name/published.js'
import { printPages } from '../resolve/print-page.js'
import type { OperationSketch, ServiceSketch, ShapeSketch } from '../resolve/sketch.js'

type Members = readonly (readonly [name: string, shape: string, text?: string, required?: boolean])[]

const structure = (members: Members): ShapeSketch => ({
  kind: 'structure',
  members: members.map(([name, shape, text = `The ${name}.`, required = false]) => ({ name, shape, text, required })),
})

/** A service that takes a tag and gives one. */
function sketch(request: Members, response: Members, tooLarge: OperationSketch['tooLarge'] = []): ServiceSketch {
  const shapes = new Map<string, ShapeSketch>([
    ['input', structure([['Tag', 'asked', 'The tag.']])],
    ['output', structure([['Tag', 'given', 'The tag.']])],
    ['asked', structure(request)],
    ['given', structure(response)],
    ['string', { kind: 'string' }],
    ['integer', { kind: 'integer' }],
    ['color', { kind: 'string', enum: ['RED', 'BLUE'] }],
  ])
  const operation = { operation: 'PutItem', input: 'input', output: 'output', errors: [], tooLarge }
  return {
    ...{ service: 'shop', className: 'Shop', uid: 'shop-2020-01-01', shapes, paginators: [], waiters: [] },
    operations: new Map([['put_item', operation]]),
  }
}

function resolve(service: ServiceSketch, former?: Published): ServiceModel {
  return resolveService(
    'shop',
    parseFiles(printPages(service)).flatMap(({ pages }) => pages),
    { former },
  )
}

interface Outcome {
  readonly class: string | undefined
  readonly rules: readonly string[]
  readonly names: readonly string[]
  readonly aliases: ServiceModel['aliases']
}

/** Releases one state after the other; tells of the last. */
function release(...states: readonly ServiceSketch[]): Outcome {
  let former: Published | undefined
  let changes: readonly Change[] = []
  let model: ServiceModel | undefined
  for (const state of states) {
    model = resolve(state, former)
    const now = publish(model)
    if (former) {
      changes = compareContracts(former.contract, now.contract, { oldAliases: former.aliases, newAliases: now.aliases })
    }
    former = now
  }
  const names = model!.shapes.flatMap((shape) => {
    if (shape.kind !== 'structure' || shape.id.startsWith('PutItemRe')) return []
    return shape.outputDiffers ? [shape.id, shape.outputName!] : [shape.id]
  })
  const rules = changes.map(({ rule }) => rule).filter((rule) => rule !== 'prose-changed')
  return { class: classOfChanges(changes), rules, names, aliases: model!.aliases }
}

const plain: Members = [
  ['Key', 'string'],
  ['Value', 'string'],
]
const required: Members = [
  ['Key', 'string', 'The Key.', true],
  ['Value', 'string'],
]
const reworded: Members = [
  ['Key', 'string', 'Its key in other words.'],
  ['Value', 'string'],
]

it('keeps both names where a sentence of a response is reworded', () => {
  const outcome = release(sketch(required, plain), sketch(required, reworded))
  expect(outcome.names).toEqual(['Tag', 'TagOutput'])
  expect(outcome).toMatchObject({ class: 'patch', rules: [], aliases: undefined })
})

it('keeps both names where the sentences are alike again', () => {
  const outcome = release(sketch(required, plain), sketch(required, reworded), sketch(required, plain))
  expect(outcome.names).toEqual(['Tag', 'TagOutput'])
  expect(outcome).toMatchObject({ class: 'patch', rules: [], aliases: undefined })
})

it('keeps the name of the response form where one type serves both', () => {
  const outcome = release(sketch(required, plain), sketch(plain, plain))
  expect(outcome.names).toEqual(['Tag'])
  expect(outcome.aliases).toEqual([{ name: 'TagOutput', shape: 'Tag' }])
  expect(outcome).toMatchObject({ class: 'minor' })
  expect([...outcome.rules].sort()).toEqual(['member-optional', 'response-form-kept'])
})

it('gives the name back to the response form where the forms differ again', () => {
  const outcome = release(sketch(required, plain), sketch(plain, plain), sketch(required, plain))
  expect(outcome.names).toEqual(['Tag', 'TagOutput'])
  expect(outcome.aliases).toBeUndefined()
})

it('tells that a response can no longer be put into a request', () => {
  const outcome = release(sketch(plain, plain), sketch(required, plain))
  expect(outcome).toMatchObject({ class: 'major', rules: ['response-form-differs', 'member-required'] })
})

const sections = [
  [['Parameters']],
  [['Request Syntax']],
  [['Request Syntax', 'Parameters']],
  [['Response Structure']],
  [['Response Syntax']],
  [['Response Syntax', 'Response Structure']],
] as const
const colored: Members = [...required, ['Color', 'color']]
const given: Members = [...reworded, ['Size', 'integer'], ['Color', 'color']]

it.each(sections)('keeps what was published where a page leaves out %j', (cut) => {
  const whole = sketch(colored, given)
  const outcome = release(whole, sketch(colored, given, cut))
  expect(outcome.rules).toEqual([])
  expect(outcome.class ?? 'patch').toBe('patch')
  const again = release(whole, sketch(colored, given, cut), whole)
  expect(again.rules).toEqual([])
  expect(again.class ?? 'patch').toBe('patch')
})

/** Each field of a model, one by one: what the contract and the exported form make of it. */
import { describe, expect, it } from 'vitest'
import { describeContract, importModel } from '../../generator/contract/index.js'
import { exportModel } from '../../generator/export/index.js'
import type { ServiceModel, StructureShape } from '../../generator/model/index.js'
import { cases } from '../emit/cases/index.js'
import { expectGolden } from '../read/golden.js'
import { type Path, changeValue, listPlaces, replaceAt } from './model-places.js'
import { wholeModel } from './whole-model.js'

/** JSON and back, as files do it. */
function reload<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

describe('a contract', () => {
  it('has these fields and no others, with digests of so many digits', () => {
    const text = JSON.stringify(describeContract(wholeModel), null, 2)
    expectGolden(new URL('expected/whole-contract.json', import.meta.url), `${text}\n`)
  })

  it('differs with every field of the model but these', () => {
    const before = JSON.stringify(describeContract(wholeModel))
    const unnoticed = listPlaces(reload(wholeModel)).filter(
      (path) => JSON.stringify(describeContract(replaceAt(reload(wholeModel), path, changeValue))) === before,
    )
    expectGolden(new URL('expected/fields-without-promise.txt', import.meta.url), joinPlaces(unnoticed))
  })

  it('has neither a field nor a digest for a fact that is absent', () => {
    const { shapes } = describeContract(wholeModel)
    expect(shapes.find(({ id }) => id === 'Answer')).toEqual({
      kind: 'structure',
      id: 'Answer',
      members: [{ name: 'Side', shape: 'Side' }],
    })
    expect(shapes.find(({ id }) => id === 'string')).toEqual({ kind: 'string', id: 'string' })
    const bare = { service: 'bare', className: 'Bare', uid: '', operations: [], shapes: [] }
    expect(describeContract({ ...bare, paginators: [], waiters: [], clientMethods: [] })).not.toHaveProperty(
      'errorCodes',
    )
  })

  it('has each error of an operation once, ascending, and an example as little as its place', () => {
    const [operation] = wholeModel.operations
    const with_ = (change: object): unknown =>
      describeContract({ ...wholeModel, operations: [{ ...operation!, ...change }] }).operations[0]
    expect(with_({ errors: ['B', 'C', 'A', 'B'] })).toMatchObject({ errors: ['A', 'B', 'C'] })
    const moved = operation!.examples.map((example) => ({ ...example, origin: { ...example.origin, line: 99 } }))
    expect(with_({ examples: moved })).toEqual(with_({}))
    const silent = { documentation: undefined, deprecated: undefined, examples: [] }
    expect(with_(silent)).not.toHaveProperty('prose')
    expect(with_({ ...silent, input: undefined, output: undefined })).not.toHaveProperty('input')
  })
})

/** What JSON objects cannot hold: members whose names are numbers come first, whatever their order was, and of operations with one method there is the last. */
function fitIntoObjects(model: ServiceModel): ServiceModel {
  const rankOf = (name: string): number => (/^\d+$/.test(name) ? Number(name) : Infinity)
  const order = (shape: StructureShape): StructureShape => ({
    ...shape,
    members: [...shape.members].sort((one, other) => rankOf(one.name) - rankOf(other.name) || 0),
  })
  const operations = [...new Map(model.operations.map((operation) => [operation.method, operation])).values()]
  return {
    ...model,
    operations,
    shapes: model.shapes.map((shape) => (shape.kind === 'structure' ? order(shape) : shape)),
  }
}

describe('the exported form', () => {
  it.each(Object.entries<ServiceModel>({ ...cases, whole: wholeModel }))(
    'of %s is read back as the model',
    (_, model) => {
      const read = importModel(reload(exportModel(model)))
      if ('problem' in read) throw new Error(read.problem)
      expect(read.model).toEqual(fitIntoObjects(model))
      expect(describeContract(read.model)).toEqual(describeContract(fitIntoObjects(model)))
    },
  )

  it('is refused for a value of another type in any field of a contract, which the problem names', () => {
    const exported = reload(exportModel(wholeModel))
    const lines = listPlaces(exported).map((path) => {
      const read = importModel(replaceAt(exported, path, (field) => (typeof field === 'number' ? 'text' : 7)))
      return `${path.join(' ')}: ${'problem' in read ? read.problem : 'taken'}`
    })
    expectGolden(new URL('expected/import-problems.txt', import.meta.url), `${lines.join('\n')}\n`)
  })

  it('is refused without a field that every model has', () => {
    const exported = reload(exportModel(wholeModel))
    const missing = listPlaces(exported).flatMap((path) => {
      const read = importModel(replaceAt(exported, path, () => undefined))
      return 'problem' in read ? [`${path.join(' ')}: ${read.problem}`] : []
    })
    expectGolden(new URL('expected/import-missing.txt', import.meta.url), `${missing.join('\n')}\n`)
  })

  it.each([
    [undefined, '`the document` is'],
    [[], '`service` is missing'],
    ['text', '`the document` is "text", not Object'],
    [{ ...exportModel(wholeModel), shapes: 'none' }, '`shapes` is "none", not Array'],
    [{ ...exportModel(wholeModel), shapes: { Gate: 'none' } }, '`shapes.0` is "none", not Object'],
  ])('that is none is refused: %j', (value, problem) => {
    const read = importModel(value)
    expect('problem' in read ? read.problem : '').toContain(problem)
  })
})

/** One place a line. */
function joinPlaces(places: readonly Path[]): string {
  return `${places.map((path) => path.join(' ')).join('\n')}\n`
}

/**
 * A file that is not written again, because it was made from the same, would have come out as it did: after a change of each field of a model, and after changes
 * that touch several.
 */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FormerInputs, emitService } from '../../generator/emit/index.js'
import type { EmitOptions } from '../../generator/emit/options.js'
import type { Question } from '../../generator/emit/plan/context.js'
import { Questions } from '../../generator/emit/plan/questions.js'
import type { Member, ServiceModel, Shape, StructureShape } from '../../generator/model/index.js'
import { changeValue, listPlaces, replaceAt } from '../contract/model-places.js'
import { wholeModel } from '../contract/whole-model.js'
import { cases } from './cases/index.js'
import { countRuns } from '../resolve/runs.js'
import { structure } from './guard/build-model.js'

type Edit = (model: ServiceModel, seed: number) => ServiceModel

function editShapes(model: ServiceModel, change: (shape: Shape) => Shape): ServiceModel {
  return { ...model, shapes: model.shapes.map(change) }
}

/** Changes one structure that has members; none where there is none. */
function editStructure(
  model: ServiceModel,
  seed: number,
  change: (shape: StructureShape) => StructureShape,
): ServiceModel {
  const structures = model.shapes.filter((shape) => shape.kind === 'structure' && shape.members.length > 0)
  const chosen = structures[seed % structures.length]
  return editShapes(model, (shape) => (shape === chosen ? change(shape as StructureShape) : shape))
}

function editMember(model: ServiceModel, seed: number, change: (member: Member) => Partial<Member>): ServiceModel {
  return editStructure(model, seed, (shape) => {
    const at = seed % shape.members.length
    const members = shape.members.map((member, index) => (index === at ? { ...member, ...change(member) } : member))
    return { ...shape, members }
  })
}

/** Gives a shape another name, wherever it is mentioned. */
function renameShape(model: ServiceModel, from: string, to: string): ServiceModel {
  const mention = new RegExp(`(?<=["(,])${from}(?=[")a,])`, 'g')
  return JSON.parse(JSON.stringify(model).replace(mention, to)) as ServiceModel
}

const edits: Readonly<Record<string, Edit>> = {
  nothing: (model) => model,
  places: (model) => JSON.parse(JSON.stringify(model).replaceAll(/"line":\d+/g, '"line":7')) as ServiceModel,
  'prose of a member': (model, seed) =>
    editMember(model, seed, () => ({
      documentation: [{ type: 'paragraph', children: [{ type: 'text', value: `Word ${seed}.` }] }],
    })),
  'a required mark': (model, seed) => editMember(model, seed, ({ required }) => ({ required: !required })),
  'a sensitive mark': (model, seed) => editMember(model, seed, () => ({ sensitive: true })),
  'a limit': (model, seed) =>
    editMember(model, seed, () => ({ constraints: [{ kind: 'length', maximum: seed, sentence: 'So.' }] })),
  'the name of a member': (model, seed) => editMember(model, seed, ({ name }) => ({ name: `${name}Else` })),
  'the shape of a member': (model, seed) =>
    editMember(model, seed, () => ({ shape: model.shapes[seed % model.shapes.length]!.id })),
  'a member less': (model, seed) =>
    editStructure(model, seed, (shape) => ({ ...shape, members: shape.members.slice(1) })),
  'a response form': (model, seed) =>
    editStructure(model, seed, ({ outputName: _, outputDiffers: _differs, ...shape }) =>
      seed % 2 === 0 ? shape : { ...shape, outputName: `${shape.id}Answer`, outputDiffers: seed % 4 === 1 },
    ),
  'a union': (model, seed) => editStructure(model, seed, (shape) => ({ ...shape, union: true })),
  'a value more': (model) =>
    editShapes(model, (shape) =>
      shape.kind === 'string' && shape.enum ? { ...shape, enum: [...shape.enum, 'ONE-MORE'] } : shape,
    ),
  'the name of a shape': (model, seed) => {
    const named = model.shapes.filter(({ id }) => /^[A-Z]/.test(id))
    const from = named[seed % named.length]?.id
    const to = ['Date', 'Record', 'Transport', 'StructureShape', 'Wholly', 'Uint8Array'][seed % 6]!
    const isTaken = named.some(({ id }) => id === to) || model.aliases?.some(({ name }) => name === to)
    return from === undefined || isTaken ? model : renameShape(model, from, to)
  },
  'an operation': (model, seed) => {
    const at = seed % Math.max(1, model.operations.length)
    const operations = model.operations.map((operation, index) =>
      index === at ? { ...operation, errors: [...operation.errors, 'LateError'], deprecated: {} } : operation,
    )
    return { ...model, operations }
  },
  'an operation more, of the same name in the client': (model, seed) => {
    const twin = model.operations[seed % Math.max(1, model.operations.length)]
    if (!twin) return model
    const { input: _, output: _output, ...rest } = twin
    return { ...model, operations: [{ ...rest, operation: `Twin${twin.operation}` }, ...model.operations] }
  },
  'the class': (model) => ({ ...model, className: `${model.className}Else` }),
  'a shape that is called like a schema': (model, seed) => {
    const named = model.shapes.filter(({ id }) => /^[A-Z]/.test(id))
    const id = `${named[seed % named.length]?.id ?? 'Any'}Schema`
    return model.shapes.some((shape) => shape.id === id)
      ? model
      : { ...model, shapes: [...model.shapes, structure(id, [])] }
  },
  'a shape that is called like an error': (model, seed) => {
    const errors = model.operations.flatMap((operation) => operation.errors).filter((name) => /^[A-Z]\w*$/.test(name))
    const id = errors[seed % errors.length]
    return id === undefined || model.shapes.some((shape) => shape.id === id)
      ? model
      : { ...model, shapes: [...model.shapes, structure(id, [])] }
  },
  'an operation less': (model) => ({ ...model, operations: model.operations.slice(1) }),
}

/** What a package is made of, changed. */
interface Change {
  readonly model: ServiceModel
  readonly options: EmitOptions
}

const optionEdits: readonly EmitOptions[] = [
  { requestEnums: 'open' },
  { responseEnums: 'closed' },
  { requestEnumGuards: 'open' },
  { responseEnumGuards: 'closed' },
  { requestUnknownMembers: 'ignore' },
  { responseUnknownMembers: 'refuse' },
  { packageName: 'other' },
  { version: '9.9.9' },
]

/** Every edit of a model, and of the options. */
const changes: Readonly<Record<string, (model: ServiceModel, seed: number) => Change>> = {
  ...Object.fromEntries(
    Object.entries(edits).map(([name, edit]) => [
      name,
      (model: ServiceModel, seed: number): Change => ({ model: edit(model, seed), options: {} }),
    ]),
  ),
  'an option': (model, seed) => ({ model, options: optionEdits[seed % optionEdits.length]! }),
}

type Emitted = ReturnType<typeof emitService>

function inputsOf(files: Emitted): FormerInputs {
  return new Map(files.flatMap(({ inputs, path }) => (inputs ? [[path, inputs] as const] : [])))
}

/** Lists the files that are kept after a change that would change them. */
function listWronglyKept(first: Emitted, { model, options }: Change): readonly string[] {
  const texts = new Map(first.map(({ path, text }) => [path, text]))
  const files = emitService(model, options, inputsOf(first))
  const fresh = emitService(model, options)
  expect(files.map(({ path }) => path)).toEqual(fresh.map(({ path }) => path))
  return fresh.flatMap(({ path, text }, index) => {
    const file = files[index]!
    return (file.isSame ? texts.get(path) : file.text) === text ? [] : [path]
  })
}

describe.each(Object.entries(cases))('%s', (_, model) => {
  const first = emitService(model, {})

  it('is not written again where nothing changed', () => {
    const again = emitService(edits['places']!(model, 0), {}, inputsOf(first))
    const isSame = new Set(again.filter((file) => file.isSame).map(({ path }) => path))
    expect([...inputsOf(first).keys()].filter((path) => !isSame.has(path))).toEqual([])
    expect(isSame.size).toBeGreaterThan(0)
  })

  it('keeps no file that a change would change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(changes)), fc.nat({ max: 1000 }), (change, seed) => {
        expect(listWronglyKept(first, changes[change]!(model, seed))).toEqual([])
      }),
      // The changes are the same in each run of the tests, so that a failure is one of the code.
      { numRuns: countRuns(12), seed: 20 },
    )
  })
})

/** Other values of fields that take only some: of those that mention a shape, shapes that the model has. */
const otherValues: Readonly<Record<string, unknown>> = {
  ...{ shape: 'boolean', alternative: 'list(string)', member: 'integer', value: 'float', key: 'string' },
  ...{ input: 'Answer', output: 'Gate', usage: { input: true, output: false }, matcher: 'pathAll', state: 'failure' },
}

describe('a model that says everything', () => {
  const model = JSON.parse(JSON.stringify(wholeModel)) as ServiceModel
  const first = emitService(model, {})
  // What is mentioned elsewhere, such as the name of a shape, cannot change alone: an edit above changes it everywhere.
  const places = listPlaces(model).filter((path) => !['id', 'kind', 'operation'].includes(path.at(-1)!))

  it.each(places.map((path) => [path.join(' '), path] as const))(
    'keeps no file that would be another one without, or with another, %s',
    (_, path) => {
      const key = path.join(' ') === 'aliases 0 shape' ? 'input' : path.at(-1)!
      const change = (field: unknown): unknown => otherValues[key] ?? changeValue(field)
      const changed = replaceAt(model, path, path.join(' ') === 'shapes' ? reverse : change)
      expect(listWronglyKept(first, { model: changed, options: {} })).toEqual([])
    },
  )
})

/** The shapes that a model mentions must be there: their list is changed by its order. */
function reverse(field: unknown): unknown {
  return [...(field as readonly unknown[])].reverse()
}

/** By kind of question: a change that only its answer shows. */
const shownBy: Readonly<Record<Question, keyof typeof changes>> = {
  shape: 'a member less',
  facts: 'a shape that is called like a schema',
  operation: 'an operation',
  operationFacts: 'an operation more, of the same name in the client',
  error: 'a shape that is called like an error',
  taken: 'the name of a shape',
  package: 'an option',
}

describe('a record without the questions of the kind', () => {
  afterEach(() => vi.restoreAllMocks())

  it.each(Object.entries(shownBy))('`%s` keeps files that should change with %s', (kind, change) => {
    const { observe } = Questions.prototype
    vi.spyOn(Questions.prototype, 'observe').mockImplementation(function (this: Questions<string>, task) {
      const { asked, result } = observe.call(this, task)
      return { result, asked: asked.filter((question) => !question.startsWith(`${kind} `)) }
    })
    const isNoticed = Object.values(cases).some((model) => {
      const first = emitService(model, {})
      const seeds = Array.from({ length: 24 }, (_, seed) => seed)
      return seeds.some((seed) => listWronglyKept(first, changes[change]!(model, seed)).length > 0)
    })
    expect(isNoticed).toBe(true)
  })
})

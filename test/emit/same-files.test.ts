/**
 * A file that is not written again, because it was made from the same, would have come out as it did: after any change of the model.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormerInputs, emitService } from '../../generator/emit/index.js'
import type { Member, ServiceModel, Shape, StructureShape } from '../../generator/model/index.js'
import { cases } from './cases/index.js'

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
    return from === undefined || named.some(({ id }) => id === to) ? model : renameShape(model, from, to)
  },
  'an operation': (model, seed) => {
    const at = seed % Math.max(1, model.operations.length)
    const operations = model.operations.map((operation, index) =>
      index === at ? { ...operation, errors: [...operation.errors, 'LateError'], deprecated: {} } : operation,
    )
    return { ...model, operations }
  },
  'an operation less': (model) => ({ ...model, operations: model.operations.slice(1) }),
}

function inputsOf(files: ReturnType<typeof emitService>): FormerInputs {
  return new Map(files.flatMap(({ inputs, path }) => (inputs ? [[path, inputs] as const] : [])))
}

describe.each(Object.entries(cases))('%s', (_, model) => {
  const first = emitService(model, {})
  const texts = new Map(first.map(({ path, text }) => [path, text]))

  it('is not written again where nothing changed', () => {
    const again = emitService(edits['places']!(model, 0), {}, inputsOf(first))
    const isSame = new Set(again.filter((file) => file.isSame).map(({ path }) => path))
    expect([...inputsOf(first).keys()].filter((path) => !isSame.has(path))).toEqual([])
    expect(isSame.size).toBeGreaterThan(0)
  })

  it('keeps no file that a change would change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(edits)), fc.nat({ max: 1000 }), (edit, seed) => {
        const changed = edits[edit]!(model, seed)
        const files = emitService(changed, {}, inputsOf(first))
        const fresh = emitService(changed, {})
        expect(files.map(({ path }) => path)).toEqual(fresh.map(({ path }) => path))
        for (const [index, { path, text }] of fresh.entries()) {
          const file = files[index]!
          expect(file.isSame ? texts.get(path) : file.text, `${edit} ${seed}: ${path}`).toBe(text)
        }
      }),
      { numRuns: 25 },
    )
  })
})

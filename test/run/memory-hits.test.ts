/**
 * Memories that change no result: each is asked twice for the same, and a count of what is read, or the identity of the answer, tells whether it remembered.
 */
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { describeContract } from '../../generator/contract/index.js'
import { printComment } from '../../generator/emit/docs/comment.js'
import { Questions } from '../../generator/emit/plan/questions.js'
import { findRecursions } from '../../generator/emit/plan/recursion.js'
import type { Documentation, ServiceModel } from '../../generator/model/index.js'
import type { LoadedPage } from '../../generator/pages/load.js'
import { parsePage } from '../../generator/parse/index.js'
import type { Description } from '../../generator/parse/description.js'
import { readPage } from '../../generator/read/index.js'
import { AssembledMembers } from '../../generator/resolve/assemble-structure.js'
import { documentationOf, documentationOfBlocks } from '../../generator/resolve/documentation.js'
import type { Edge, StringNode } from '../../generator/resolve/graph.js'
import { KeptShapes } from '../../generator/resolve/kept-shapes.js'
import { NodeSignatures } from '../../generator/resolve/node-signatures.js'
import { proseKey } from '../../generator/resolve/prose-key.js'
import { JoinedTrees } from '../../generator/resolve/joined-trees.js'
import { PageMemory } from '../../generator/run/page-memory.js'
import { packInputs, unpackInputs } from '../../generator/run/kept-inputs.js'
import { wholeModel } from '../contract/whole-model.js'
import { goldenCases, readPages } from '../resolve/golden-pages.js'

/** An object whose reads are counted. */
function countReads<Value extends object>(value: Value): { readonly counted: Value; readonly count: () => number } {
  let reads = 0
  const counted = new Proxy(value, {
    get: (target, key, receiver) => {
      reads++
      return Reflect.get(target, key, receiver) as unknown
    },
  })
  return { counted, count: () => reads }
}

/** Expects that a second call with an object reads less of it than the first one, and gives the same. */
function expectRemembered<Value extends object>(value: Value, ask: (value: Value) => unknown): void {
  const { counted, count } = countReads(value)
  const first = ask(counted)
  const reads = count()
  expect(reads).toBeGreaterThan(0)
  expect(ask(counted)).toEqual(first)
  expect(count() - reads).toBeLessThan(reads)
}

const sighting = { page: { file: new VFile() } } as unknown as Edge['sighting']
const paragraph = (source: string): Description['prose'][number] => {
  const file = new VFile({ value: `${source}\n` })
  return readPage(file).children[0] as Description['prose'][number]
}
const describe_ = (source: string): Description => ({ prose: [paragraph(source)] }) as unknown as Description

describe('prose', () => {
  it('is compared by a key that is made once', () => {
    const description = describe_('A gate.')
    const { counted, count } = countReads(description.prose[0]!)
    const counting = { ...description, prose: [counted] }
    expect(proseKey(counting)).toBe('A gate.')
    const reads = count()
    expect(reads).toBeGreaterThan(0)
    expect(proseKey(counting)).toBe('A gate.')
    expect(count()).toBe(reads)
  })

  it('of one place is one object', () => {
    const description = describe_('A gate.')
    expect(documentationOf(description)).toBeDefined()
    expect(documentationOf(description)).toBe(documentationOf(description))
    expect(documentationOf(describe_('A gate.'))).not.toBe(documentationOf(description))
    const blocks = [paragraph('A gate.')]
    expect(documentationOfBlocks(blocks)).toBeDefined()
    expect(documentationOfBlocks(blocks)).toBe(documentationOfBlocks(blocks))
  })

  it('is printed once', () => {
    const text: Documentation = [{ type: 'paragraph', children: [{ type: 'text', value: 'A gate.' }] }]
    expectRemembered(text as object as Documentation & object, (documentation) => printComment({ documentation }))
  })
})

describe('a shape', () => {
  it('has the same contract object, and another shape has another one', () => {
    const [before, after] = [describeContract(wholeModel), describeContract({ ...wholeModel })]
    expect(after.shapes.map((shape, index) => shape === before.shapes[index])).toEqual(before.shapes.map(() => true))
    const copy = describeContract({ ...wholeModel, shapes: wholeModel.shapes.map((shape) => ({ ...shape })) })
    expect(copy.shapes.some((shape, index) => shape === before.shapes[index])).toBe(false)
  })

  it('that comes out as before is the object that it was', () => {
    const kept = new KeptShapes()
    const first = kept.keep(wholeModel.shapes)
    const copy = wholeModel.shapes.map((shape) => structuredClone(shape))
    const changed = copy.map((shape) =>
      shape.id === 'string' ? { ...shape, usage: { input: false, output: false } } : shape,
    )
    const second = kept.keep(changed)
    for (const { id } of wholeModel.shapes) expect(second.get(id) === first.get(id), id).toBe(id !== 'string')
    expect([...second.keys()]).toEqual(wholeModel.shapes.map(({ id }) => id))
  })

  it('is numbered once', () => {
    const signatures = new NodeSignatures()
    const node: StringNode = { kind: 'string', enum: ['A', 'B'], memberName: 'State', sighting }
    expectRemembered(node, (counted) => signatures.numberOf(counted))
    expect(signatures.numberOf({ ...node })).toBe(signatures.numberOf(node))
  })

  it('has a model whose recursions are found once', () => {
    const recursive: ServiceModel = {
      ...wholeModel,
      shapes: [
        { kind: 'structure', id: 'Node', members: [{ ...member, shape: 'Node' }], usage, origin: member.origin },
      ],
    }
    expect([...findRecursions(recursive)]).toEqual([['Node', 'Node']])
    expect(findRecursions(recursive)).toBe(findRecursions(recursive))
    expect(findRecursions({ ...recursive })).not.toBe(findRecursions(recursive))
  })
})

const usage = { input: true, output: true }
const member = { name: 'Next', shape: 'string', required: false, origin: { page: 'a.rst', line: 1, column: 1 } }

describe('a member', () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const page = { file: new VFile({ path: 'a.rst', data: { page: 'a.rst' } }), node: { position } }
  const node: StringNode = { kind: 'string', sighting }
  const edge = {
    name: 'Name',
    node,
    required: false,
    idempotencyToken: false,
    sighting: { page, position },
  } as unknown as Edge
  const facts: Parameters<AssembledMembers['assemble']>[1] = {
    ...{ shape: 'string', alternative: undefined, required: false, idempotencyToken: false },
    ...{ description: undefined, proseValues: undefined, wireName: undefined, wireForm: undefined },
  }
  const changes: Required<{ [Fact in keyof typeof facts]: unknown }> = {
    shape: 'Gate',
    alternative: 'Gate',
    required: true,
    idempotencyToken: true,
    description: describe_('A gate.'),
    proseValues: ['north'],
    wireName: 'name',
    wireForm: 'json',
  }

  it('that is made from the same is the same object', () => {
    const assembled = new AssembledMembers()
    const first = assembled.assemble(edge, facts)
    expect(assembled.assemble(edge, { ...facts })).toBe(first)
    expect(assembled.assemble({ ...edge }, facts)).not.toBe(first)
  })

  it.each(Object.entries(changes))('is made again with another %s', (fact, value) => {
    const assembled = new AssembledMembers()
    const first = assembled.assemble(edge, facts)
    const second = assembled.assemble(edge, { ...facts, [fact]: value } as typeof facts)
    expect(second).not.toBe(first)
    expect(second).not.toEqual(first)
  })
})

describe('a question', () => {
  it('is answered once, and its answer described once', () => {
    let answers = 0
    const { counted, count } = countReads({ id: 'Gate', members: [] })
    const open = (): Questions<'shape'> =>
      new Questions({
        shape: () => {
          answers++
          return counted
        },
      })
    const questions = open()
    questions.ask('shape', 'Gate')
    questions.ask('shape', 'Gate')
    expect(answers).toBe(1)
    const hash = questions.hash(['shape Gate'])
    const reads = count()
    expect(reads).toBeGreaterThan(0)
    expect(questions.hash(['shape Gate'])).toBe(hash)
    expect(open().hash(['shape Gate'])).toBe(hash)
    expect(count()).toBe(reads)
  })
})

describe('a page', () => {
  const texts = readPages(goldenCases.find((name) => name === 'kinds-disagree')!)

  it('is joined once, and tells the same each time', () => {
    const file = new VFile({ path: texts[0]![0], value: texts[0]![1] })
    const operation = parsePage(readPage(file), file).find((page) => page.kind === 'operation')!
    const trees = new JoinedTrees()
    const join = (): readonly [unknown, readonly string[]] => {
      file.messages = []
      return [trees.join('input', operation.input!, operation), file.messages.map(({ reason }) => reason)]
    }
    const [[first, told], [second, toldAgain], [other]] = [
      join(),
      join(),
      [new JoinedTrees().join('input', operation.input!, operation)],
    ]
    expect(second).toBe(first)
    expect(other).not.toBe(first)
    expect(told.length).toBeGreaterThan(0)
    expect(toldAgain).toEqual(told)
  })

  const load = (path: string, text: string): LoadedPage => ({
    file: new VFile({ path, value: Buffer.from(text) }),
    isLoaded: true,
  })

  it('of the same bytes is remembered, with the messages of its own parsing', () => {
    const memory = new PageMemory()
    expect(memory.isEmpty).toBe(true)
    const [first] = memory.recallPages('sqs', [load('a.rst', 'one')])
    expect(memory.recall(first!)).toBeUndefined()
    first!.file.message('parsed')
    memory.remember(first!, [])
    first!.file.message('of a later stage')
    expect(memory.isEmpty).toBe(false)

    const [again] = memory.recallPages('sqs', [load('a.rst', 'one')])
    expect(again).toBe(first)
    expect(again!.file.messages).toEqual([])
    expect(memory.recall(again!)).toEqual([])
    expect(again!.file.messages.map(({ reason }) => reason)).toEqual(['parsed'])
  })

  it.each<[string, string, readonly LoadedPage[]]>([
    ['whose bytes are others', 'sqs', [load('a.rst', 'two')]],
    ['that cannot be read', 'sqs', [{ ...load('a.rst', 'one'), isLoaded: false }]],
    ['of another path', 'sqs', [load('b.rst', 'one')]],
    ['of another service', 'ecs', [load('a.rst', 'one')]],
  ])('%s is parsed again', (_, service, loaded) => {
    const memory = new PageMemory()
    const [first] = memory.recallPages('sqs', [load('a.rst', 'one')])
    memory.remember(first!, [])
    const { resolved } = memory
    const [page] = memory.recallPages(service, loaded)
    expect(page).toBe(loaded[0])
    expect(memory.recall(page!)).toBeUndefined()
    expect(memory.resolved === resolved).toBe(service === 'sqs')
  })

  it('that is gone for one run is forgotten', () => {
    const memory = new PageMemory()
    const [first] = memory.recallPages('sqs', [load('a.rst', 'one')])
    memory.remember(first!, [])
    memory.recallPages('sqs', [])
    expect(memory.isEmpty).toBe(true)
    expect(memory.recallPages('sqs', [load('a.rst', 'one')])[0]).not.toBe(first)
  })
})

describe('what files were made from', () => {
  const emitted = [
    { path: 'a.ts', text: '', inputs: { hash: 'x', asked: ['shape A', 'shape B'] } },
    { path: 'b.ts', text: '', inputs: { hash: 'y', asked: ['shape B'] } },
    { path: 'LICENSE', text: '' },
  ]
  const packed = packInputs(emitted)
  const reload = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

  it('is read as it was kept, each question once', () => {
    expect(packed.questions).toEqual(['shape A', 'shape B'])
    expect([...unpackInputs(reload(packed))]).toEqual([
      ['a.ts', emitted[0]!.inputs],
      ['b.ts', emitted[1]!.inputs],
    ])
  })

  it.each<[string, unknown]>([
    ['of another generator', { ...packed, generator: 'other' }],
    ['with a question that is not there', { ...packed, questions: ['shape A'] }],
    ['with a question that is no text', { ...packed, questions: ['shape A', 7] }],
    ['without files', { ...packed, files: undefined }],
    ['that is none', undefined],
    ['that is a text', 'text'],
  ])('%s is nothing', (_, value) => {
    expect(unpackInputs(value).size).toBe(0)
  })
})

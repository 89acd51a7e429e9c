/**
 * Random small models, and random values of their shapes.
 *
 * @module
 */
import fc from 'fast-check'
import type { Form } from '../../../generator/emit/plan/form.js'
import type { Member, ServiceModel, Shape, ShapeId, StructureShape } from '../../../generator/model/index.js'
import { findDiffering, findReached, usageOf } from '../../../generator/resolve/usage.js'
import { createStreamingBody } from '../../../templates/runtime/streams.js'
import { operation } from '../cases/operation-sketch.js'
import { enumeration, model, type MemberSketch, structure, type StructureOptions } from './build-model.js'

/** Names that have gone wrong somewhere, once. */
const nastyNames = [
  '__proto__',
  'constructor',
  'toString',
  "it's",
  '*/',
  'a b',
  'x-amz-meta',
  '${x}',
  'a\\',
  '\u2028',
  'class',
  '',
  '0',
  'é',
]

/** Shapes by which the response form of a structure is no other type. */
const plainScalars = ['string', 'integer', 'float', 'boolean', 'document', 'document(text)', 'Opaque']
const jsonScalars = [...plainScalars, 'Few', 'Many']
const otherScalars = ['timestamp', 'blob', 'streaming', 'unknown']

/** What to leave out of random models. */
export interface ModelLimits {
  /** Only shapes whose values are their own JSON form, names that every validator knows, and no alternatives. */
  readonly json?: boolean
  /** No members of two shapes: of their JSON form one cannot always tell which it is. */
  readonly single?: boolean
}

/** A random structure, before it is known who uses it. */
interface Sketch {
  /** Whether its response form is no other type, whatever it holds. */
  readonly isPlain: boolean
  readonly isUnion: boolean
  /** How it is used, whoever holds it. */
  readonly use: NonNullable<StructureOptions['use']>
  readonly members: readonly (readonly [name: string, sketch: MemberSketch])[]
}

/**
 * A random model: structures `S0`, `S1`, … that may hold each other, as requests, responses or both have them; often an operation `Run` that takes or gives `S0`. How they
 * are used, and whether their response forms are types of their own, follows from what holds what, as in the model of pages.
 */
export function arbitraryModel(limits: ModelLimits = {}): fc.Arbitrary<ServiceModel> {
  return fc
    .array(fc.boolean(), { minLength: 1, maxLength: 3 })
    .chain((plain) => fc.tuple(...plain.map((_, index) => arbitrarySketch(index, plain, limits))))
    .chain((sketches) =>
      fc.record({ hasOperation: fc.boolean(), token: fc.boolean() }).map((dice) => assemble(sketches, dice)),
    )
}

/** @param plain - of each structure, whether its response form is no other type; such a one holds only such */
function arbitrarySketch(own: number, plain: readonly boolean[], { json, single }: ModelLimits): fc.Arbitrary<Sketch> {
  const isPlain = plain[own]!
  const names = fc.constantFrom(
    'Name',
    'Tags',
    'Items',
    'Config',
    'Left',
    'Right',
    'Value',
    ...(json ? [] : nastyNames),
  )
  const partners = plain.flatMap((isOther, index) => (isPlain && !isOther ? [] : [`S${index}`]))
  const structureId = fc.constantFrom(...partners)
  const others = json ? [] : isPlain ? otherScalars.filter((kind) => kind !== 'streaming') : otherScalars
  const scalar = fc.constantFrom(...(isPlain ? plainScalars : jsonScalars), ...others)
  const part = fc.oneof({ weight: 2, arbitrary: scalar }, structureId)
  const key = fc.constantFrom('string', 'string', ...(isPlain ? [] : ['Few', 'Many']))
  const shape = fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 2, arbitrary: structureId },
    { weight: 2, arbitrary: part.map((item) => `list(${item})`) },
    { weight: 1, arbitrary: part.map((item) => `list(list(${item}))`) },
    { weight: 1, arbitrary: fc.tuple(key, part).map(([k, item]) => `map(${k},${item})`) },
    { weight: 1, arbitrary: fc.tuple(key, part).map(([k, item]) => `map(${k},list(${item}))`) },
  )
  // A structure requires only structures behind it: two that require each other would have no values.
  const isRequirable = (id: string): boolean => !id.startsWith('S') || Number(id.slice(1)) > own
  const one = fc.tuple(shape, fc.boolean()).map(([id, dice]) => (dice && isRequirable(id) ? `!${id}` : id))
  const member: fc.Arbitrary<MemberSketch> = isPlain
    ? shape
    : fc.oneof(
        { weight: 8, arbitrary: one },
        ...(json ? [] : [{ weight: 1, arbitrary: fc.constant('Events') }]),
        ...(json || single ? [] : [{ weight: 1, arbitrary: fc.record({ shape, alternative: shape }) }]),
      )
  return fc.record({
    isPlain: fc.constant(isPlain),
    isUnion: isPlain ? fc.constant(false) : fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
    use: fc.constantFrom('both', 'both', 'input', 'output'),
    members: fc.uniqueArray(fc.tuple(names, member), { selector: ([name]) => name, maxLength: 8 }),
  })
}

function assemble(sketches: readonly Sketch[], dice: { hasOperation: boolean; token: boolean }): ServiceModel {
  const raw = model(
    enumeration('Few', ['A', 'B', "it's"]),
    enumeration('Many', ['a', 'b', 'c', 'd', 'e', 'f', 'g*/']),
    structure('Opaque', [], { unknown: true }),
    structure(
      'Events',
      [
        ['First', 'S0'],
        ['Last', `S${sketches.length - 1}`],
      ],
      { eventStream: true },
    ),
    ...sketches.map(({ isUnion, members }, index) =>
      // The first arm of a union is a string: there is always a value that ends.
      isUnion
        ? structure(`S${index}`, [['First', 'string'], ...members.map(relax)], { union: true })
        : structure(`S${index}`, members),
    ),
  )
  const { input, output } = { input: sketches[0]!.use !== 'output', output: sketches[0]!.use !== 'input' }
  const operations = dice.hasOperation
    ? [operation('Run', { ...(input && { input: 'S0' }), ...(output && { output: 'S0' }) })]
    : []
  const used = joinUsage(raw.shapes, sketches)
  // The client fills in the tokens of an operation's input.
  const shapes = used.map((shape): Shape => {
    if (shape.kind !== 'structure' || shape.id !== 'S0' || !dice.token) return shape
    const members = shape.members.map((member) =>
      member.shape === 'string' ? { ...member, idempotencyToken: true as const } : member,
    )
    return { ...shape, members }
  })
  return { ...raw, operations, shapes }
}

/** Says of each shape how it is used, and of each structure whether its response form is a type of its own. Shapes that nobody uses are left out. */
function joinUsage(shapes: readonly Shape[], sketches: readonly Sketch[]): readonly Shape[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  const reach = (not: Sketch['use']): ReadonlySet<ShapeId> =>
    findReached(
      sketches.flatMap(({ use }, index) => (use === not ? [] : [`S${index}`])),
      byId,
    )
  const [inputs, outputs, differing] = [reach('output'), reach('input'), findDiffering(byId)]
  return shapes
    .filter(({ id }) => inputs.has(id) || outputs.has(id))
    .map((shape) => {
      const usage = usageOf(shape.id, inputs, outputs)
      const isShared = shape.kind === 'structure' && usage.input && usage.output
      const forms = isShared ? { outputName: `${shape.id}Output`, outputDiffers: differing.has(shape.id) } : {}
      return { ...shape, usage, ...forms } as Shape
    })
}

function relax([name, sketch]: readonly [string, MemberSketch]): readonly [string, MemberSketch] {
  return [name, typeof sketch === 'string' ? sketch.replace('!', '') : sketch]
}

/** A random valid value of a shape, at most so many structures deep. */
export function arbitraryValue(from: ServiceModel, id: ShapeId, form: Form, depth: number): fc.Arbitrary<unknown> {
  const shape = from.shapes.find((one) => one.id === id)!
  const part = (of: ShapeId): fc.Arbitrary<unknown> => {
    const next = from.shapes.find((one) => one.id === of)!
    const isStream = next.kind === 'structure' && next.eventStream
    return isStream ? fc.constant((async function* () {})()) : arbitraryValue(from, of, form, depth - 1)
  }
  if (shape.kind === 'list') return depth < 0 ? fc.constant([]) : fc.array(part(shape.member), { maxLength: 3 })
  if (shape.kind === 'map') {
    const keys = from.shapes.find((one) => one.id === shape.key)!
    const listed = keys.kind === 'string' ? keys.enum : undefined
    const free = ['k', 'a b', '__proto__', '0', 'constructor']
    const key = fc.constantFrom(...(listed ?? free), ...(form === 'response' && listed ? ['NEW'] : []))
    if (depth < 0) return fc.constant({})
    return fc.array(fc.tuple(key, part(shape.value)), { maxLength: 3 }).map(objectOf)
  }
  return shape.kind === 'structure' ? structureValue(shape, form, depth, part) : scalarValue(shape, form)
}

function structureValue(
  shape: StructureShape,
  form: Form,
  depth: number,
  part: (id: ShapeId) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (shape.unknown) return fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }))
  if (shape.union || shape.eventStream) return unionValue(shape, form, depth, part)
  const isNeeded = ({ required }: Member): boolean => required && form === 'request'
  const members = shape.members.filter((member) => depth > 0 || isNeeded(member))
  const entries = members.map((member) => {
    const either = [member.shape, ...(member.alternative === undefined ? [] : [member.alternative])]
    const value = fc.oneof(...either.map(part))
    return fc.tuple(fc.constant(member.name), value, isNeeded(member) ? fc.constant(true) : fc.boolean())
  })
  return fc
    .tuple(...entries)
    .map((list) => objectOf(list.flatMap(([name, value, kept]) => (kept ? [[name, value]] : []))))
}

/** Deep down only arms without structures are taken, if there are any. */
function unionValue(
  shape: StructureShape,
  form: Form,
  depth: number,
  part: (id: ShapeId) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const ends = shape.members.filter((member) => !/^[A-Z]/.test(member.shape))
  const arms = depth > 0 || ends.length === 0 ? shape.members : ends
  const known = arms.map(({ name, shape: id }) => part(id).map((value) => objectOf([[name, value]])))
  const unknown = fc.constant(objectOf([['SDK_UNKNOWN_MEMBER', { name: 'New' }]]))
  return fc.oneof(...known, ...(form === 'response' ? [unknown] : []))
}

function scalarValue(shape: Shape, form: Form): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'string': {
      const known = fc.constantFrom(...(shape.enum ?? ['', 'text', 'A']))
      return form === 'response' && shape.enum ? fc.oneof(known, fc.constant('NEW')) : known
    }
    case 'integer':
      return fc.integer()
    case 'float':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'timestamp':
      return fc.date({ noInvalidDate: true })
    case 'blob':
      if (!shape.streaming) return fc.uint8Array({ maxLength: 3 })
      if (form === 'response') return fc.constant(createStreamingBody((async function* () {})()))
      return fc.constantFrom<unknown>((async function* () {})(), new Blob([]), 'text', new ReadableStream())
    case 'document':
      return fc.jsonValue({ maxDepth: 2 }).filter((value) => !shape.text || isJsonText(value))
    default:
      return fc.anything().filter((value) => value !== undefined)
  }
}

function isJsonText(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null)
}

/** An object of entries, in which `__proto__` is a key like others. */
export function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries)
}

/** Values to put in a wrong place. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 0, 1.5, NaN, Infinity, '', 'A', 'x', true, 10n, Symbol.iterator, () => 1),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    { First: 'x' },
    { Name: 1, Zzz: 2 },
    new Map([['a', 1]]),
    new Set([1]),
  ),
  fc.constantFrom<unknown>(
    new Date(NaN),
    new Date(0),
    new Uint8Array(1),
    new Uint16Array(1),
    new String('A'),
    new Number(1),
  ),
  fc.constantFrom<unknown>(
    { SDK_UNKNOWN_MEMBER: { name: 'x' } },
    { SDK_UNKNOWN_MEMBER: 1, First: 'x' },
    { getReader() {} },
    Object.create(null),
  ),
)

/** A copy of a value in which one place, chosen by chance, holds something else, is gone, or has a companion. */
export function mutate(value: unknown, odd: unknown, chance: () => number): unknown {
  const isPlain =
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null, Array.prototype].includes(Object.getPrototypeOf(value) as null)
  const keys = isPlain ? Object.keys(value) : []
  const dice = chance()
  if (!isPlain || (keys.length === 0 && dice < 0.5) || dice < 0.15) return odd
  const entries = Object.entries(value)
  const index = Math.floor(chance() * keys.length)
  if (keys.length === 0 || dice < 0.25) entries.push(['Extra', odd])
  else if (dice < 0.35) entries.splice(index, 1)
  else if (dice < 0.42) entries.push(['First', odd])
  else entries[index] = [keys[index]!, mutate(entries[index]![1], odd, chance)]
  return Array.isArray(value) ? entries.map(([, item]) => item) : objectOf(entries)
}

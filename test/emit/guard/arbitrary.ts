/**
 * Random small models, and random values of their shapes.
 *
 * @module
 */
import fc from 'fast-check'
import type { Form } from '../../../generator/emit/plan/form.js'
import type { ServiceModel, Shape, ShapeId, StructureShape } from '../../../generator/model/index.js'
import { enumeration, model, type MemberSketch, structure } from './build-model.js'

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

const jsonScalars = ['string', 'integer', 'float', 'boolean', 'document', 'Few', 'Many']
const otherScalars = ['timestamp', 'blob', 'streaming', 'unknown']

/** What to leave out of random models. */
export interface ModelLimits {
  /** Only shapes whose values are their own JSON form, names that every validator knows, and no alternatives. */
  readonly json: boolean
}

/** A random model: structures `S0`, `S1`, … that may hold each other. */
export function arbitraryModel(form: Form, { json }: ModelLimits): fc.Arbitrary<ServiceModel> {
  const scalars = json ? jsonScalars : [...jsonScalars, ...otherScalars]
  return fc.integer({ min: 1, max: 3 }).chain((count) => {
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
    const structureId = fc.integer({ min: 0, max: count - 1 }).map((index) => `S${index}`)
    const scalar = fc.constantFrom(...scalars)
    const part = fc.oneof({ weight: 2, arbitrary: scalar }, structureId)
    const key = fc.constantFrom('string', 'string', 'Few')
    const shape = fc.oneof(
      { weight: 4, arbitrary: scalar },
      { weight: 2, arbitrary: structureId },
      { weight: 2, arbitrary: part.map((item) => `list(${item})`) },
      { weight: 1, arbitrary: part.map((item) => `list(list(${item}))`) },
      { weight: 1, arbitrary: fc.tuple(key, part).map(([k, item]) => `map(${k},${item})`) },
      { weight: 1, arbitrary: fc.tuple(key, part).map(([k, item]) => `map(${k},list(${item}))`) },
    )
    const member: fc.Arbitrary<MemberSketch> = fc.oneof(
      // A structure is never required: two that require each other would have no values.
      {
        weight: 8,
        arbitrary: fc
          .tuple(shape, fc.boolean())
          .map(([id, isRequired]) => (isRequired && !id.startsWith('S') ? `!${id}` : id)),
      },
      ...(json ? [] : [{ weight: 1, arbitrary: fc.record({ shape, alternative: shape }) }]),
    )
    const members = fc.uniqueArray(fc.tuple(names, member), { selector: ([name]) => name, minLength: 0, maxLength: 8 })
    const sketch = fc.tuple(members, fc.integer({ min: 0, max: 3 }))
    return fc.array(sketch, { minLength: count, maxLength: count }).map((sketches) =>
      model(
        enumeration('Few', ['A', 'B', "it's"]),
        enumeration('Many', ['a', 'b', 'c', 'd', 'e', 'f', 'g*/']),
        ...sketches.map(([list, dice], index) => {
          const use = form === 'request' ? 'both' : 'output'
          // The first arm of a union is a string: there is always a value that ends.
          if (dice === 0) return structure(`S${index}`, [['First', 'string'], ...list.map(relax)], { union: true, use })
          return structure(`S${index}`, list, { use })
        }),
      ),
    )
  })
}

function relax([name, sketch]: readonly [string, MemberSketch]): readonly [string, MemberSketch] {
  return [name, typeof sketch === 'string' ? sketch.replace('!', '') : sketch]
}

/** A random valid value of a shape, at most so many structures deep. */
export function arbitraryValue(from: ServiceModel, id: ShapeId, form: Form, depth: number): fc.Arbitrary<unknown> {
  const shape = from.shapes.find((one) => one.id === id)!
  const part = (of: ShapeId): fc.Arbitrary<unknown> => arbitraryValue(from, of, form, depth - 1)
  if (shape.kind === 'list') return depth < 0 ? fc.constant([]) : fc.array(part(shape.member), { maxLength: 3 })
  if (shape.kind === 'map') {
    const keys =
      shape.key === 'Few' ? fc.constantFrom('A', 'B') : fc.constantFrom('k', 'a b', '__proto__', '0', 'constructor')
    if (depth < 0) return fc.constant({})
    return fc.array(fc.tuple(keys, part(shape.value)), { maxLength: 3 }).map(objectOf)
  }
  return shape.kind === 'structure' ? structureValue(shape, form, depth, part) : scalarValue(shape, form)
}

function structureValue(
  shape: StructureShape,
  form: Form,
  depth: number,
  part: (id: ShapeId) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (shape.union) return unionValue(shape, depth, part)
  const entries = shape.members
    .filter(({ required }) => depth > 0 || (required && form === 'request'))
    .map((member) => fc.tuple(fc.constant(member.name), part(member.shape)))
  const kept = shape.members.map((member) => form === 'request' && member.required)
  const keep = fc.array(fc.boolean(), { minLength: kept.length, maxLength: kept.length })
  return fc.tuple(fc.tuple(...entries), keep).map(([list, dice]) =>
    objectOf(
      list.filter(([name]) => {
        const index = shape.members.findIndex((member) => member.name === name)
        return kept[index] || dice[index]
      }),
    ),
  )
}

/** Deep down only arms without structures are taken, where there are any. */
function unionValue(
  shape: StructureShape,
  depth: number,
  part: (id: ShapeId) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const ends = shape.members.filter((member) => !/^[A-Z]/.test(member.shape))
  const arms = depth > 0 || ends.length === 0 ? shape.members : ends
  return fc.oneof(...arms.map(({ name, shape: id }) => part(id).map((value) => objectOf([[name, value]]))))
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
      return shape.streaming ? fc.constant((async function* () {})()) : fc.uint8Array({ maxLength: 3 })
    case 'document':
      return fc.jsonValue({ maxDepth: 2 })
    default:
      return fc.anything().filter((value) => value !== undefined)
  }
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

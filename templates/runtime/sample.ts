/**
 * Values made up from a type, for tests and for programs that run without the service.
 *
 * @module
 */
import type {
  Contract,
  EitherShape,
  MapShape,
  MemberFacts,
  MemberShape,
  Schema,
  Shape,
  StructureSchema,
} from './schema.js'
import { BufferedStream, createStreamingBody } from './streams.js'
import { membersOf } from './union.js'

/** Most structures of one sample that have their optional members: a shape of very many parts would have a value that fills the memory. */
const MOST_STRUCTURES = 500

/** What is carried along while a sample is made. */
interface Sampling {
  /** Undefined if nothing is left to chance: every member is there, as in the page's Syntax block. */
  readonly random: Random | undefined
  /** Of the whole value. */
  readonly form: Contract['form']
  /** Structures that stand open: none is filled within itself. */
  readonly open: Map<StructureSchema<unknown>, number>
  /** Structures that may still have optional members. */
  left: number
}

/**
 * Makes up a value of a type.
 *
 * @param schema - of the type: `TagSchema`
 * @param seed - the same value for the same seed; without one every member is there, with the values that the page's Syntax block shows
 * @returns a value that the guard of the type accepts. A type that requires itself has none: its inner structures lack what they require
 */
export function sample<T>(schema: Schema<T>, seed?: number): T {
  return sampleShape(schema as Schema<T> & Shape, schema.contract.form, seed) as T
}

/** Makes up a value of a shape, of the form that the whole value has; see {@link sample}. */
export function sampleShape(shape: Shape, form: Contract['form'], seed?: number): unknown {
  const random = seed === undefined ? undefined : createRandom(seed)
  return sampleValue(shape, {}, { random, form, open: new Map(), left: MOST_STRUCTURES })
}

function sampleValue(shape: Shape, facts: MemberFacts, sampling: Sampling): unknown {
  const { random } = sampling
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return sampleStructure(shape, sampling)
    case 'list':
      return sampleItems(shape.member, facts, sampling)
    case 'map':
      return sampleEntries(shape, facts, sampling)
    case 'enum':
      return random ? pick(random, shape.values) : shape.values[0]
    case 'either':
      return sampleValue(chooseSide(shape, sampling), facts, sampling)
    case 'events':
      return new BufferedStream([sampleStructure(shape.event, sampling)])
    case 'string':
      return fitText(random ? `string-${random().toString(36).slice(2, 6)}` : 'string', facts)
    case 'boolean':
      return random ? random() < 0.5 : true
    case 'integer':
      return fitNumber(random ? Math.floor(random() * 1000) : 123, facts, true)
    case 'float':
      return fitNumber(random ? random() * 1000 : 123, facts, false)
    case 'timestamp':
      return new Date(Date.UTC(2015, 0, 1) + (random ? Math.floor(random() * 3e11) : 0))
    case 'blob':
      return sampleBytes(facts, random)
    case 'streaming': {
      const bytes = sampleBytes(facts, random)
      return sampling.form === 'request' ? bytes : createStreamingBody(new BufferedStream([bytes]))
    }
    case 'unknown-member':
      return { name: 'string' }
    case 'object':
      return {}
    case 'document':
    case 'json-text':
    case 'unknown':
      return 'string'
  }
}

function sampleStructure(shape: StructureSchema<unknown>, sampling: Sampling): object {
  const { form, open } = sampling
  const { base } = shape
  const within = open.get(base) ?? 0
  const isFull = within === 0 && sampling.left-- > 0
  open.set(base, within + 1)
  const entries = chooseMembers(shape, isFull, sampling).map(([name, member, facts]) => [
    name,
    // Limits are advice to callers: what a service answers is as it is.
    sampleValue(member, form === 'request' ? (facts ?? {}) : {}, sampling),
  ])
  open.set(base, within)
  return Object.fromEntries(entries) as object
}

/** Those that are required and, in a structure that is filled, others. What would never end is left out, but once. */
function chooseMembers(
  shape: StructureSchema<unknown>,
  isFull: boolean,
  { form, random }: Sampling,
): readonly MemberShape[] {
  if (shape.kind === 'union') return chooseArm(shape, isFull, form, random)
  return shape.members.filter(([, member, facts]) => {
    const ends = findHeight(member, form) < Infinity
    if (facts?.required && form === 'request') return ends || isFull
    return ends && isFull && (random === undefined || random() < 0.6)
  })
}

/**
 * One arm of a union: if the union is not filled, the one that ends soonest. If no arm ends, the one that stands in responses for those that the pages do not
 * show; in requests none.
 */
function chooseArm(
  union: StructureSchema<unknown>,
  isFull: boolean,
  form: Contract['form'],
  random: Random | undefined,
): readonly MemberShape[] {
  const ending = union.members
    .map((arm) => ({ arm, height: findHeight(arm[1], form) }))
    .filter(({ height }) => height < Infinity)
  const soonest = ending.reduce((least, { height }) => Math.min(least, height), Infinity)
  const possible = isFull ? ending : ending.filter(({ height }) => height === soonest)
  const chosen = random ? pick(random, possible) : possible[0]
  if (chosen) return [chosen.arm]
  return membersOf(union, { form }).slice(union.members.length)
}

/** Of structures whose height is known, by their form. */
const heights = {
  request: /* @__PURE__ */ new WeakMap<StructureSchema<unknown>, number>(),
  response: /* @__PURE__ */ new WeakMap<StructureSchema<unknown>, number>(),
}

/**
 * How many structures, one in the other, the least value of a shape has; infinitely many for a structure that requires itself. Lists and maps can be empty.
 *
 * @param open - structures that are being looked at
 */
function findHeight(shape: Shape, form: Contract['form'], open: readonly StructureSchema<unknown>[] = []): number {
  if (shape.kind === 'either')
    return Math.min(findHeight(shape.first, form, open), findHeight(shape.second, form, open))
  if (shape.kind === 'events') return findHeight(shape.event, form, open)
  if (shape.kind !== 'structure' && shape.kind !== 'union') return 0
  const { base } = shape
  const known = heights[form].get(base)
  if (known !== undefined) return known
  if (open.includes(base)) return Infinity
  const isUnion = shape.kind === 'union'
  const needed = isUnion ? base.members : base.members.filter(([, , facts]) => facts?.required && form === 'request')
  const parts = needed.map(([, member]) => findHeight(member, form, [...open, base]))
  const isChoice = isUnion && parts.length > 0
  const height =
    1 + parts.reduce((one, other) => (isChoice ? Math.min(one, other) : Math.max(one, other)), isChoice ? Infinity : 0)
  // What was found below an open structure may hold there only; at the top it always holds, and so does what ended.
  if (open.length === 0 || height < Infinity) heights[form].set(base, height)
  return height
}

/** How many items or entries: one, or by chance up to three; as many as the prose wants. None if they could not end. */
function countItems(shape: Shape, { minimumLength = 0, maximumLength = 3 }: MemberFacts, sampling: Sampling): number {
  if (isOpen(shape, sampling)) return 0
  const count = sampling.random ? Math.floor(sampling.random() * 4) : 1
  return Math.min(Math.max(count, Math.min(minimumLength, 20)), maximumLength)
}

/** Whether a shape comes to a structure that stands open, or that may not be filled any more. */
function isOpen(shape: Shape, sampling: Sampling): boolean {
  if (shape.kind === 'list') return isOpen(shape.member, sampling)
  if (shape.kind === 'map') return isOpen(shape.value, sampling)
  if (shape.kind !== 'structure' && shape.kind !== 'union') return false
  return sampling.left <= 0 || (sampling.open.get(shape.base) ?? 0) > 0
}

function sampleItems(item: Shape, facts: MemberFacts, sampling: Sampling): unknown[] {
  const { items = {} } = facts
  return Array.from({ length: countItems(item, facts, sampling) }, () => sampleValue(item, items, sampling))
}

function sampleEntries({ key, value }: MapShape, facts: MemberFacts, sampling: Sampling): object {
  const { items = {}, keys = {} } = facts
  const count = countItems(value, facts, sampling)
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      key ? key.values[index % key.values.length] : fitText(index === 0 ? 'string' : `${index}-string`, keys),
      sampleValue(value, items, sampling),
    ]),
  )
}

/** The bytes of the word `bytes`, repeated or cut to the length that the prose wants. */
function sampleBytes({ minimumLength = 0, maximumLength = 5 }: MemberFacts, random: Random | undefined): Uint8Array {
  const length = Math.min(Math.max(5, Math.min(minimumLength, 1000)), maximumLength)
  return Uint8Array.from({ length }, (_, index) =>
    random ? Math.floor(random() * 256) : 'bytes'.charCodeAt(index % 5),
  )
}

function fitText(text: string, { minimumLength = 0, maximumLength = Infinity }: MemberFacts): string {
  return text.padEnd(Math.min(minimumLength, 1000), 'x').slice(0, maximumLength)
}

/** One of two shapes: by chance, but for one that does not end, or that leads to a structure that stands open while the other does not. */
function chooseSide({ first, second }: EitherShape, sampling: Sampling): Shape {
  const { form, random } = sampling
  const ending = [first, second].filter((shape) => findHeight(shape, form) < Infinity)
  const free = ending.filter((shape) => !isOpen(shape, sampling))
  const sides = free.length > 0 ? free : ending
  if (sides.length === 1) return sides[0]!
  return random && random() < 0.5 ? second : first
}

/** The number itself if it keeps to the limits, else the nearest that does. */
function fitNumber(number: number, facts: MemberFacts, isWhole: boolean): number {
  const { exclusiveMaximum, exclusiveMinimum, maximum = Infinity, minimum = -Infinity } = facts
  const [above = -Infinity, below = Infinity] = [exclusiveMinimum, exclusiveMaximum]
  if (isWhole) {
    const least = Math.max(Math.ceil(minimum), Math.floor(above) + 1)
    return Math.max(least, Math.min(number, Math.floor(maximum), Math.ceil(below) - 1))
  }
  // Between two limits the middle keeps to both.
  const step = Number.isFinite(below - above) ? (below - above) / 2 : 1
  return Math.max(minimum, above + step, Math.min(number, maximum, below - step))
}

/** Gives the next number: at least 0, below 1. */
type Random = () => number

/**
 * Makes a sequence of numbers from a seed: a Weyl sequence, its steps mixed by the finaliser of MurmurHash3. For test data, not for secrets.
 *
 * @param seed - any number; its lowest 32 bits count
 */
function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85ebca6b)
    mixed ^= mixed >>> 13
    mixed = Math.imul(mixed, 0xc2b2ae35)
    mixed ^= mixed >>> 16
    return (mixed >>> 0) / 2 ** 32
  }
}

/** One of several. */
function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)]
}

/**
 * Values made up from a shape, for tests and for programs that run without the service.
 *
 * @module
 */
import { BufferedStream } from './buffered-stream.js'
import { findHeight } from './height.js'
import { createRandom, pick, type Random } from './random.js'
import type { MapShape, MemberFacts, MemberShape, Shape, StructureShape } from './shape.js'

/** Most structures of one sample that have their optional members: a shape of very many parts would have a value that fills the memory. */
const MOST_STRUCTURES = 500

/** What is carried along while a sample is made. */
interface Sampling {
  /** Undefined where nothing is left to chance: every member is there, as in the page's Syntax block. */
  readonly random: Random | undefined
  /** Structures that stand open, by name: none is filled within itself. */
  readonly open: Map<string, number>
  /** Structures that may still have optional members. */
  left: number
}

/**
 * Makes a value of a shape.
 *
 * @param _guard - the yes/no guard of the shape: it gives the value its type
 * @param shape - the description of the same shape
 * @param seed - the same value for the same seed; without one every member is there, with the values that the page's Syntax block shows
 * @returns a value that the guard of the shape accepts. A shape that requires itself has none: its inner structures lack what they require
 */
export function sample<T>(_guard: (value: unknown) => value is T, shape: Shape, seed?: number): T {
  return sampleShape(shape, seed) as T
}

/** Makes a value of a shape whose type nobody needs; see {@link sample}. */
export function sampleShape(shape: Shape, seed?: number): unknown {
  const random = seed === undefined ? undefined : createRandom(seed)
  return sampleValue(shape, {}, { random, open: new Map<string, number>(), left: MOST_STRUCTURES })
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
      return sampleValue(random && random() < 0.5 ? shape.second : shape.first, facts, sampling)
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
    case 'streaming-input':
      return sampleBytes(facts, random)
    case 'streaming-output':
      return new BufferedStream([sampleBytes(facts, random)])
    case 'unknown-member':
      return { name: 'string' }
    case 'object':
      return {}
    case 'document':
    case 'unknown':
      return 'string'
  }
}

function sampleStructure(shape: StructureShape, sampling: Sampling): object {
  const { open, random } = sampling
  const within = open.get(shape.name) ?? 0
  const isFull = within === 0 && sampling.left-- > 0
  open.set(shape.name, within + 1)
  const value = Object.fromEntries(
    chooseMembers(shape, isFull, random).map(([name, member, facts]) => [
      name,
      sampleValue(member, facts ?? {}, sampling),
    ]),
  )
  open.set(shape.name, within)
  return value
}

/** Those that are required and, in a structure that is filled, others. What would never end is left out, but once. */
function chooseMembers(shape: StructureShape, isFull: boolean, random: Random | undefined): readonly MemberShape[] {
  if (shape.kind === 'union') return chooseArm(shape, isFull, random)
  return shape.members.filter(([, member, facts]) => {
    const ends = findHeight(member) < Infinity
    if (facts?.required) return ends || isFull
    return ends && isFull && (random === undefined || random() < 0.6)
  })
}

/** One arm of a union: where the union is not filled, the one that ends soonest. None where no arm ends. */
function chooseArm({ members }: StructureShape, isFull: boolean, random: Random | undefined): readonly MemberShape[] {
  const ending = members
    .filter(([, member]) => member.kind !== 'unknown-member' || members.length === 1)
    .map((arm) => ({ arm, height: findHeight(arm[1]) }))
    .filter(({ height }) => height < Infinity)
  const soonest = Math.min(...ending.map(({ height }) => height))
  const possible = isFull ? ending : ending.filter(({ height }) => height === soonest)
  const chosen = random ? pick(random, possible) : possible[0]
  return chosen ? [chosen.arm] : []
}

/** How many items or entries: one, or by chance up to three; as many as the prose wants. None where they could not end. */
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
  return sampling.left <= 0 || (sampling.open.get(shape.name) ?? 0) > 0
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

/** The number itself where it keeps to the limits, else the nearest that does. */
function fitNumber(number: number, facts: MemberFacts, isWhole: boolean): number {
  const { exclusiveMaximum, exclusiveMinimum, maximum = Infinity, minimum = -Infinity } = facts
  // Between two limits of a fraction the middle keeps to both.
  const hasBoth = exclusiveMaximum !== undefined && exclusiveMinimum !== undefined
  const step = isWhole || !hasBoth ? 1 : (exclusiveMaximum - exclusiveMinimum) / 2
  const least = Math.max(isWhole ? Math.ceil(minimum) : minimum, (exclusiveMinimum ?? -Infinity) + step)
  const most = Math.min(isWhole ? Math.floor(maximum) : maximum, (exclusiveMaximum ?? Infinity) - step)
  return Math.max(least, Math.min(number, most))
}

/**
 * Requests that have every member, with values that are found again in what is sent.
 *
 * @module
 */
import type { MemberFacts, Shape, StructureSchema } from '../../templates/runtime/schema.js'
import type { LoadedPackage } from './packages.js'

/** A value of a sample that has no parts. */
export interface Leaf {
  /** `Filters[0].Name`, with the names of the pages. */
  readonly path: string
  /** Texts of which one stands in what is sent if the value does. Empty if no text tells (a truth value, an object without members). */
  readonly traces: readonly string[]
}

/** A sample and its leaves. */
export interface FullSample {
  readonly value: object
  readonly leaves: readonly Leaf[]
  /** How many samples it takes until each arm of each union, and each side of what has two, was there. */
  readonly rounds: number
}

/** Makes the samples of one request. The same path has the same value in each. */
export class SampleMaker {
  readonly #schema: StructureSchema<unknown>
  readonly #runtime: LoadedPackage['runtime']
  readonly #numbers = new Map<string, number>()
  #leaves: Leaf[] = []
  #filled = new Set<StructureSchema<unknown>>()
  #skipped: ReadonlySet<string> = new Set()
  #round = 0
  #rounds = 1

  /** @param schema - of the request */
  constructor(schema: StructureSchema<unknown>, runtime: LoadedPackage['runtime']) {
    this.#schema = schema
    this.#runtime = runtime
  }

  /**
   * Makes a sample. A structure that stands at several places has its optional members at the first.
   *
   * @param round - from 0: of each union, the arm of this number, around and around
   * @param skipped - paths that are left out
   */
  make(round: number, skipped: ReadonlySet<string>): FullSample {
    this.#leaves = []
    this.#filled = new Set()
    this.#skipped = skipped
    this.#round = round
    this.#rounds = 1
    const value = (this.#makeValue(this.#schema, '', {}) ?? {}) as object
    return { value, leaves: this.#leaves, rounds: this.#rounds }
  }

  #makeValue(shape: Shape, path: string, facts: MemberFacts): unknown {
    if (this.#skipped.has(path)) return undefined
    const number = this.#number(path)
    const text = `m${number}x`
    switch (shape.kind) {
      case 'structure':
      case 'union':
        return this.#makeStructure(shape, path)
      case 'object':
        return this.#leave(path, [], {})
      case 'list': {
        const item = this.#makeValue(shape.member, `${path}[0]`, facts)
        return item === undefined ? [] : [item]
      }
      case 'map': {
        const key = shape.key?.values[number % shape.key.values.length] ?? text
        const item = this.#makeValue(shape.value, `${path}[${JSON.stringify(key)}]`, facts)
        return item === undefined ? {} : { [key]: item }
      }
      case 'either': {
        this.#rounds = Math.max(this.#rounds, 2)
        return this.#makeValue(this.#round % 2 === 0 ? shape.first : shape.second, path, facts)
      }
      case 'events':
        return new this.#runtime.BufferedStream(this.#makeEvents(shape.event, path))
      case 'enum':
        // The SDK computes with it, and knows some only; it is CRC32 where none is given.
        if (/ChecksumAlgorithm$/.test(path)) return this.#leave(path, [], 'SHA256')
        return this.#leave(path, [text, toBase64(text)], text)
      case 'string':
        return this.#leave(path, [text, toBase64(text)], text)
      case 'boolean':
        return this.#leave(path, [], true)
      case 'integer':
        return this.#leave(path, [String(100_000 + number)], 100_000 + number)
      case 'float':
        return this.#leave(path, [`${100_000 + number}.5`], 100_000.5 + number)
      case 'timestamp':
        return this.#makeDate(path, number)
      case 'blob':
      case 'streaming':
        return this.#leave(path, [text, toBase64(text)], Buffer.from(text))
      case 'json-text':
        return this.#leave(path, [text, toBase64(`{"${text}":1}`)], `{"${text}":1}`)
      case 'document':
        return this.#leave(path, [text], { [text]: text })
      case 'unknown':
      case 'unknown-member':
        return this.#leave(path, [text], text)
    }
  }

  #makeStructure(shape: StructureSchema<unknown>, path: string): object {
    const { base } = shape
    const isFull = !this.#filled.has(base)
    this.#filled.add(base)
    const wanted = this.#chooseMembers(shape, isFull, path)
    if (wanted.length === 0) return path === '' ? {} : this.#leave(path, [], {})
    const value: Record<string, unknown> = {}
    for (const [name, member, facts = {}] of wanted) {
      const part = this.#makeValue(member, path === '' ? name : `${path}.${name}`, facts)
      if (part !== undefined) value[name] = part
    }
    return value
  }

  #chooseMembers(shape: StructureSchema<unknown>, isFull: boolean, path: string): StructureSchema<unknown>['members'] {
    if (shape.kind === 'union') {
      this.#rounds = Math.max(this.#rounds, shape.members.length)
      const arm = shape.members[this.#round % shape.members.length]
      return arm && isShallow(path) ? [arm] : []
    }
    return isFull ? shape.members : isShallow(path) ? shape.members.filter(([, , facts]) => facts?.required) : []
  }

  #makeEvents(event: StructureSchema<unknown>, path: string): unknown[] {
    return event.members.flatMap(([name, member, facts = {}]) => {
      const part = this.#makeValue(member, `${path}.${name}`, facts)
      return part === undefined ? [] : [{ [name]: part }]
    })
  }

  #makeDate(path: string, number: number): Date {
    const date = new Date(1_600_000_000_000 + number * 1000)
    const iso = date.toISOString()
    const traces = [String(date.getTime() / 1000), iso, iso.replace('.000', ''), date.toUTCString()]
    return this.#leave(path, traces, date)
  }

  #leave<T>(path: string, traces: readonly string[], value: T): T {
    this.#leaves.push({ path, traces })
    return value
  }

  #number(path: string): number {
    const known = this.#numbers.get(path)
    if (known !== undefined) return known
    const number = 1000 + this.#numbers.size
    this.#numbers.set(path, number)
    return number
  }
}

/** Structures that require themselves never end. */
function isShallow(path: string): boolean {
  return path.split('.').length < 12
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}

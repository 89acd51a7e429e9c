/**
 * Copies values by their shape, with dates, bytes and streams in another form. The way to copy is compiled once for each description.
 *
 * @module
 */
import { hasOwn, isObject, isRecord, MAXIMUM_DEPTH, readMember } from './object.js'
import type { ExplainedKind } from './report.js'
import type { Contract, EnumSchema, EventStreamShape, ScalarShape, Shape, StructureSchema } from './schema.js'

/** What a call hands to everything that it converts. */
export interface Conversion {
  /** Of the schema of the whole value. */
  readonly contract: Contract
  /** The copies of objects that structures of a recursion hold: what stands in several places is copied once. Undefined while an object's copy is not finished. */
  copies?: Map<StructureSchema<unknown>, Map<object, Record<string, unknown> | undefined>>
}

/** What becomes of values that are not copied as they are. What is wrong with a value is for the guards to say: it stays as it is. */
export interface ConversionRules<TCall extends Conversion> {
  /** Gives the function that converts values without parts, neither undefined nor null; undefined if they stay as they are. */
  convertScalar(shape: ScalarShape | EnumSchema<string>): ((value: unknown, call: TCall) => unknown) | undefined
  /** Converts an event stream. */
  convertEvents(
    value: unknown,
    convertEvent: (event: unknown) => unknown,
    call: TCall,
    shape: EventStreamShape,
  ): unknown
  /** Looks at a union before it is copied. */
  prepareUnion?(value: unknown): unknown
  /** Gives the function that tidies the copy of a structure before its members are converted. */
  tidyCopy?(shape: StructureSchema<unknown>): (copy: Record<string, unknown>, call: TCall) => void
  /** What shows which of two shapes a value has: the value as it was given, or as it was converted. By `order` it is the first, whatever the value is. */
  readonly chosenBy: 'given' | 'converted' | 'order'
}

/** How many structures may stand open. The guards count those of each recursion by themselves. */
const MAXIMUM_LEVELS = 4 * MAXIMUM_DEPTH

/**
 * Copies what is an object's own. Engines note at each place of the code which few forms of objects they meet there, and take a fifth of the time if these are no
 * more than four: so there are several such places, and structures take turns.
 */
const copiers: readonly ((value: object) => Record<string, unknown>)[] = [
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
  (value) => ({ ...value }),
]

/** How many structures have taken their turn. */
let turns = 0

/**
 * Converts a part of a value, neither undefined nor null.
 *
 * @param depth - how many structures stand open, from 0
 */
export type Convert<TCall> = (value: unknown, depth: number, call: TCall) => unknown

/** A member whose values do not stay as they are. */
interface ChangedMember<TCall> {
  readonly name: string
  /** Whether every object inherits something of this name. */
  readonly isInherited: boolean
  readonly convert: Convert<TCall>
}

/**
 * Copies values by their shape. Parts that are of another kind than the shape says stay as they are. If a value may have two shapes, the first that fits is taken,
 * or the first if neither does.
 */
export class Converter<TCall extends Conversion> {
  readonly #rules: ConversionRules<TCall>
  /** By description: the forms of a structure share theirs. */
  readonly #structures = new WeakMap<StructureSchema<unknown>, Convert<TCall>>()

  /**
   * @param rules - what becomes of values that are not copied as they are
   */
  constructor(rules: ConversionRules<TCall>) {
    this.#rules = rules
  }

  /**
   * Converts a value. Objects that the shape describes are copied; what it does not describe stays the same.
   *
   * @throws RangeError for a value that holds itself, or nests far deeper than the guards follow
   */
  convert(shape: Shape, value: unknown, call: TCall): unknown {
    return convertPart(this.#compile(shape), value, 0, call)
  }

  /** @returns undefined for values that stay as they are */
  #compile(shape: Shape): Convert<TCall> | undefined {
    switch (shape.kind) {
      case 'structure':
      case 'union':
        return this.#compileStructure(shape.base)
      case 'object':
        return undefined
      case 'list':
        return compileList(this.#compile(shape.member))
      case 'map':
        return compileMap(this.#compile(shape.value))
      case 'events': {
        const convert = this.#compileStructure(shape.event.base)
        return (value, depth, call) =>
          this.#rules.convertEvents(value, (event) => convertPart(convert, event, depth, call), call, shape)
      }
      case 'either':
        return (shape.facts as ExplainedKind).choose?.(
          shape,
          this.#compile(shape.first),
          this.#compile(shape.second),
          this.#rules.chosenBy,
        )
      default: {
        const convert = this.#rules.convertScalar(shape)
        return convert && ((value, _depth, call) => convert(value, call))
      }
    }
  }

  #compileStructure(shape: StructureSchema<unknown>): Convert<TCall> {
    const known = this.#structures.get(shape)
    if (known) return known
    const prepare = shape.kind === 'union' ? this.#rules.prepareUnion : undefined
    const copyOwn = copiers[turns++ % copiers.length]!
    let changed: readonly ChangedMember<TCall>[] | undefined
    const tidy = this.#rules.tidyCopy?.(shape)
    const convert: Convert<TCall> = (given, depth, call) => {
      const value = prepare ? prepare(given) : given
      if (!isObject(value)) return value
      if (depth > MAXIMUM_LEVELS) throw new RangeError('The value nests too deep')
      const copies = shape.recursion === undefined ? undefined : copiesOf(shape, call)
      if (copies?.has(value)) {
        const known = copies.get(value)
        if (known === undefined) throw new RangeError('The value holds itself')
        return known
      }
      copies?.set(value, undefined)
      changed ??= shape.members.flatMap(([name, member]) => {
        const convertMember = this.#compile(member)
        return convertMember ? [{ name, isInherited: name in Object.prototype, convert: convertMember }] : []
      })
      const copy = copyOwn(value)
      if (Object.getPrototypeOf(value) !== Object.prototype) copyInherited(shape, value, copy)
      tidy?.(copy, call)
      for (let index = 0; index < changed.length; index++) {
        const { convert: convertMember, isInherited, name } = changed[index]!
        if (isInherited && !hasOwn.call(copy, name)) continue
        const item = copy[name]
        // An own `__proto__` is set as any other member.
        if (item !== undefined && item !== null) copy[name] = convertMember(item, depth + 1, call)
      }
      copies?.set(value, copy)
      return copy
    }
    this.#structures.set(shape, convert)
    return convert
  }
}

function copiesOf(shape: StructureSchema<unknown>, call: Conversion): Map<object, Record<string, unknown> | undefined> {
  call.copies ??= new Map()
  let copies = call.copies.get(shape)
  if (!copies) call.copies.set(shape, (copies = new Map()))
  return copies
}

/** Converts a part of a value, if there is one, and if it changes. */
export function convertPart<TCall>(
  convert: Convert<TCall> | undefined,
  value: unknown,
  depth: number,
  call: TCall,
): unknown {
  return convert && value !== undefined && value !== null ? convert(value, depth, call) : value
}

/** Adds to a copy what the structure inherits of its shape's members, as the guards read them. */
function copyInherited(
  shape: StructureSchema<unknown>,
  value: Record<string, unknown>,
  copy: Record<string, unknown>,
): void {
  for (const [name] of shape.members) {
    const item = hasOwn.call(copy, name) ? undefined : readMember(value, name)
    if (item !== undefined) {
      Object.defineProperty(copy, name, { value: item, configurable: true, enumerable: true, writable: true })
    }
  }
}

function compileList<TCall>(convert: Convert<TCall> | undefined): Convert<TCall> {
  return (value, depth, call) => {
    if (!Array.isArray(value)) return value
    const copy: unknown[] = value.slice()
    if (!convert) return copy
    for (let index = 0; index < copy.length; index++) {
      const item = copy[index]
      if (item !== undefined && item !== null) copy[index] = convert(item, depth, call)
    }
    return copy
  }
}

function compileMap<TCall>(convert: Convert<TCall> | undefined): Convert<TCall> {
  return (value, depth, call) => {
    if (!isRecord(value)) return value
    const copy: Record<string, unknown> = { ...value }
    if (!convert) return copy
    for (const key of Object.keys(copy)) copy[key] = convertPart(convert, copy[key], depth, call)
    return copy
  }
}

/**
 * Holds the values of an example against the shapes that they are of (spec/README.md §9.3).
 *
 * The pages write examples from JSON, which has neither dates nor bytes: the shape tells what a number or a string stands for.
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import type { ExampleValue, Member, Shape, ShapeId, StructureShape } from '../model/index.js'
import type { Shapes } from './assemble-shapes.js'

/** A value of an example that is not of its shape. */
export interface ExampleMisfit {
  /** What was found, as a sentence without its full stop. */
  readonly found: string
  /** What was made of it, as a sentence. */
  readonly instead: string
}

/** An example's value, and what is wrong with it. */
export interface FittedExample {
  readonly value: ExampleValue
  /** In the order of the value. */
  readonly misfits: readonly ExampleMisfit[]
}

/**
 * Fits the call or the output of an example to its shape.
 *
 * A number where a time is meant counts the seconds since 1970-01-01T00:00Z; a string where bytes are meant is their UTF-8 text, as boto3 takes both. Digits, `true` and `false` in quotes are
 * what their shape says, and are reported. Every other value stays as the page has it.
 *
 * @param value - what the page has
 * @param id - its shape
 * @param shapes - the shapes of the service
 * @param side - members that are unknown or missing are wrong in an `input` only: guards of responses let both pass
 */
export function fitExample(value: ExampleValue, id: ShapeId, shapes: Shapes, side: 'input' | 'output'): FittedExample {
  const misfits: ExampleMisfit[] = []
  return { value: fitValue(value, shapes.get(id), ''), misfits }

  function fitValue(value: ExampleValue, shape: Shape | undefined, path: string): ExampleValue {
    switch (shape?.kind) {
      case 'structure':
        return isObject(value) ? fitMembers(value, shape, path) : misfit(value, shape, path)
      case 'map':
        if (!isObject(value)) return misfit(value, shape, path)
        return fitEntries(value, (item, key) => fitValue(item, shapes.get(shape.value), join(path, key)))
      case 'list':
        if (!isList(value)) return misfit(value, shape, path)
        return value.map((item, index) => fitValue(item, shapes.get(shape.member), `${path}[${index}]`))
      case 'string':
        return typeof value === 'string' ? value : misfit(value, shape, path)
      case 'blob':
        if (typeof value === 'string') return { $bytes: value }
        return hasKey(value, '$bytes') ? value : misfit(value, shape, path)
      case 'timestamp':
        if (typeof value === 'number') return readSeconds(value) ?? misfit(value, shape, path)
        return hasKey(value, '$date') ? value : misfit(value, shape, path)
      case 'integer':
      case 'float':
        if (typeof value === 'string') return readQuoted(value, shape, path)
        return isNumber(value, shape.kind) ? value : misfit(value, shape, path)
      case 'boolean':
        if (typeof value === 'string') return readQuoted(value, shape, path)
        return typeof value === 'boolean' ? value : misfit(value, shape, path)
      default:
        return value
    }
  }

  function fitMembers(value: ObjectValue, structure: StructureShape, path: string): ExampleValue {
    if (structure.unknown) return value
    const members = new Map(structure.members.map((member) => [member.name, member]))
    if (side === 'input') reportMembers(value, structure, members, path)
    return fitEntries(value, (item, key) => {
      const member = members.get(key)
      if (!member || (member.alternative !== undefined && typeof item === 'string')) return item
      return fitValue(item, shapes.get(member.shape), join(path, key))
    })
  }

  function reportMembers(
    value: ObjectValue,
    structure: StructureShape,
    members: ReadonlyMap<string, Member>,
    path: string,
  ): void {
    const given = new Set(value.$object.map(([key]) => key))
    for (const key of given) {
      if (members.has(key)) continue
      const found = `The example gives ${quoteText(join(path, key))}, which ${structure.id} does not have`
      misfits.push({ found, instead: 'The value was left as it is.' })
    }
    for (const { name, required, idempotencyToken } of structure.members) {
      if (!required || idempotencyToken || given.has(name)) continue
      const found = `The example does not give ${quoteText(join(path, name))}, which ${structure.id} requires`
      misfits.push({ found, instead: 'Nothing was added.' })
    }
  }

  function readQuoted(value: string, shape: Shape, path: string): ExampleValue {
    const read = shape.kind === 'boolean' ? readBoolean(value) : readNumber(value)
    if (read === undefined || (typeof read === 'number' && !isNumber(read, shape.kind)))
      return misfit(value, shape, path)
    return misfit(value, shape, path, read)
  }

  function misfit(value: ExampleValue, shape: Shape, path: string, read: ExampleValue = value): ExampleValue {
    misfits.push({
      found: `The example gives ${nameValue(value)} at ${quoteText(path)}, which is ${kinds[shape.kind]}`,
      instead: read === value ? 'The value was left as it is.' : `It was read as ${String(read)}.`,
    })
    return read
  }
}

type ObjectValue = Extract<ExampleValue, { readonly $object: unknown }>

const kinds: Readonly<Record<Shape['kind'], string>> = {
  structure: 'a structure',
  list: 'a list',
  map: 'a map',
  string: 'a string',
  integer: 'an integer',
  float: 'a number',
  boolean: 'a boolean',
  timestamp: 'a time',
  blob: 'bytes',
  document: 'any JSON value',
  unknown: 'not described',
}

function nameValue(value: ExampleValue): string {
  if (value === null) return '`None`'
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'an object'
  if (typeof value === 'object') return '$date' in value ? 'a time' : 'bytes'
  return typeof value === 'string' ? `the string ${quoteText(value)}` : quoteText(String(value))
}

/** Seconds, of which a page gives fractions too: `1527807879.988`. */
function readSeconds(seconds: number): ExampleValue | undefined {
  const date = new Date(Math.round(seconds * 1000))
  return Number.isNaN(date.getTime()) ? undefined : { $date: date.toISOString() }
}

function readNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

function readBoolean(text: string): boolean | undefined {
  return text === 'true' || text === 'false' ? text === 'true' : undefined
}

function isNumber(value: ExampleValue, kind: Shape['kind']): boolean {
  return typeof value === 'number' && (kind === 'float' || Number.isSafeInteger(value))
}

function fitEntries(value: ObjectValue, fit: (item: ExampleValue, key: string) => ExampleValue): ExampleValue {
  return { $object: value.$object.map(([key, item]) => [key, fit(item, key)] as const) }
}

function isObject(value: ExampleValue): value is ObjectValue {
  return hasKey(value, '$object')
}

function isList(value: ExampleValue): value is readonly ExampleValue[] {
  return Array.isArray(value)
}

function hasKey(value: ExampleValue, key: '$object' | '$date' | '$bytes'): boolean {
  return typeof value === 'object' && value !== null && key in value
}

/** `Parts[0]` and `PartNumber` → `Parts[0].PartNumber`. */
function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

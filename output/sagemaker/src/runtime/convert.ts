/**
 * Copies a value by its shape, with dates, bytes and streams in another form.
 *
 * @module
 */
import { isObject, isRecord, MAXIMUM_DEPTH, readMember } from './object.js'
import type { ScalarShape, Shape, StructureShape } from './shape.js'

/** What becomes of values that JSON does not have. What is wrong with a value is for the guards to say: it stays as it is. */
export interface Converter {
  /** Looks at any value before it is copied, where something may be there in another form than the shape says. */
  convertValue?(shape: Shape, value: unknown): unknown
  /** Converts a date, bytes, or a stream of bytes. */
  convertScalar(kind: ScalarShape['kind'], value: unknown): unknown
  /** Converts an event stream. */
  convertEvents(value: unknown, convertEvent: (event: unknown) => unknown): unknown
  /** Whether a value is meant to be of a shape. */
  choose(shape: Shape, value: unknown): boolean
}

/**
 * Copies a value by its shape. Parts that are of another kind than the shape says, or that nest deeper than the guards follow, stay as they are. Of what may have
 * two shapes the first that is meant is taken, or the first where neither is.
 *
 * @param depth - how many structures stand open, from 0
 */
export function convert(shape: Shape, given: unknown, converter: Converter, depth = 0): unknown {
  const value = converter.convertValue ? converter.convertValue(shape, given) : given
  if (value === undefined || value === null) return value
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return isObject(value) && depth <= MAXIMUM_DEPTH ? convertMembers(shape, value, converter, depth + 1) : value
    case 'list':
      return Array.isArray(value) ? value.map((item) => convert(shape.member, item, converter, depth)) : value
    case 'map':
      return isRecord(value) ? convertEntries(shape.value, value, converter, depth) : value
    case 'events':
      return converter.convertEvents(value, (event) => convert(shape.event, event, converter, depth))
    case 'either':
      return converter.choose(shape.first, value) || !converter.choose(shape.second, value)
        ? convert(shape.first, value, converter, depth)
        : convert(shape.second, value, converter, depth)
    case 'timestamp':
    case 'blob':
    case 'streaming-input':
    case 'streaming-output':
      return converter.convertScalar(shape.kind, value)
    default:
      return value
  }
}

/** Copies what is the structure's own, whether the shape has it or not, and what the structure inherits of its shape's members, as the guards read them. */
function convertMembers(
  shape: StructureShape,
  value: Record<string, unknown>,
  converter: Converter,
  depth: number,
): object {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) setOwn(copy, key, value[key])
  for (const [name, member] of shape.members) {
    const item = readMember(value, name)
    if (item !== undefined) setOwn(copy, name, convert(member, item, converter, depth))
  }
  return copy
}

function convertEntries(shape: Shape, value: Record<string, unknown>, converter: Converter, depth: number): object {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) setOwn(copy, key, convert(shape, value[key], converter, depth))
  return copy
}

/** Sets an own member of any name. */
function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true })
  } else object[name] = value
}

/**
 * Values that break one rule of a shape each, for tests of what refuses them.
 *
 * @module
 */
import type { ValidationCode } from './issue.js'
import { isObject, readMember } from './object.js'
import { readPlace, printPath } from './path.js'
import { sampleShape } from './sample.js'
import type { Contract, Schema, Shape, StructureSchema } from './schema.js'
import { membersOf } from './union.js'

/** A value with one fault. */
export interface InvalidSample {
  /** Keys from the value to the fault, outermost first; list positions from 0. */
  readonly path: readonly (string | number)[]
  /** The path as text: `PortRanges[0].FromPort`; `input` for the value itself. */
  readonly pathText: string
  /** The rule that is broken there: the code of the issue that a validation finds. */
  readonly code: ValidationCode
  readonly value: unknown
}

/** Keys from the value to a place in it, outermost first. */
type Keys = readonly (string | number)[]

/** A fault: where, which, and what stands there instead; `remove` takes the member away. */
interface Fault {
  readonly path: Keys
  readonly code: ValidationCode
  readonly instead: unknown
}

/** Stands for a member that is taken away. */
const remove: unique symbol = /* @__PURE__ */ Symbol('remove')

/** A text that no service lists as the value of an enum, nor as a member. */
const UNKNOWN = 'UNKNOWN_TO_THE_PAGES'

/**
 * Makes values that are right but for one fault: for each structure that a sample shows, each rule of each of its members once.
 *
 * @param schema - of the type: `TagSchema`
 * @param seed - the same values for the same seed; without one the faults are those of the value that has every member
 * @returns the values, by the order of the members
 */
export function sampleInvalid(schema: Schema<unknown>, seed?: number): readonly InvalidSample[] {
  const { contract } = schema
  const shape = schema as Schema<unknown> & Shape
  const value = sampleShape(shape, contract.form, seed)
  return [...listFaults(shape, value, [], contract, new Set())].map(({ path, code, instead }) => ({
    path,
    pathText: printPath(readPlace(path)),
    code,
    value: replaceAt(value, path, instead),
  }))
}

/** @param contract - of the whole value */
function* listFaults(
  shape: Shape,
  value: unknown,
  path: Keys,
  contract: Contract,
  seen: Set<StructureSchema<unknown>>,
): Generator<Fault, void, undefined> {
  const other = nameOther(shape)
  if (other !== undefined) yield { path, code: 'invalid-type', instead: other }
  switch (shape.kind) {
    case 'structure':
    case 'union':
      if (seen.has(shape.base) || !isObject(value)) return
      seen.add(shape.base)
      yield* listMemberFaults(shape, value, path, contract, seen)
      return
    case 'enum':
      if (contract.enums === 'closed') yield { path, code: 'invalid-value', instead: UNKNOWN }
      return
    case 'list':
      if (Array.isArray(value) && value.length > 0) {
        yield* listFaults(shape.member, value[0], [...path, 0], contract, seen)
      }
      return
    case 'map': {
      const [key] = isObject(value) ? Object.keys(value) : []
      if (key === undefined || !isObject(value)) return
      if (shape.key && contract.enums === 'closed') {
        yield { path: [...path, UNKNOWN], code: 'invalid-value', instead: value[key] }
      }
      yield* listFaults(shape.value, value[key], [...path, key], contract, seen)
    }
  }
}

function* listMemberFaults(
  shape: StructureSchema<unknown>,
  value: Record<string, unknown>,
  path: Keys,
  contract: Contract,
  seen: Set<StructureSchema<unknown>>,
): Generator<Fault, void, undefined> {
  const members = membersOf(shape, contract)
  for (const [key, member, facts] of members) {
    const item = readMember(value, key)
    if (item === undefined) continue
    const place = [...path, key]
    if (facts?.required && contract.form === 'request') yield { path: place, code: 'missing', instead: remove }
    yield* listFaults(member, item, place, contract, seen)
  }
  if (contract.unknownMembers === 'refuse' && (members.length > 0 || shape.kind === 'union')) {
    yield { path: [...path, UNKNOWN], code: 'unknown-member', instead: UNKNOWN }
  }
  if (shape.kind !== 'union' || members.length === 0) return
  yield { path, code: 'invalid-union', instead: {} }
  const second = members.find(([name]) => readMember(value, name) === undefined)
  if (!second) return
  const [name, member] = second
  yield { path, code: 'invalid-union', instead: { ...value, [name]: sampleShape(member, contract.form) } }
}

/** A value of another type than a shape's; undefined if no value is. Nothing that a codec would take for the shape's JSON form. */
function nameOther(shape: Shape): unknown {
  switch (shape.kind) {
    case 'unknown':
      return undefined
    case 'string':
    case 'enum':
    case 'map':
    case 'blob':
    case 'streaming':
    case 'events':
      return false
    case 'integer':
      return 0.5
    case 'either':
      return nameOther(shape.first) === undefined || nameOther(shape.second) === undefined ? undefined : () => UNKNOWN
    case 'document':
    case 'json-text':
      return () => UNKNOWN
    default:
      return UNKNOWN
  }
}

/** A copy of a value in which one place holds something else. Only what lies on the way to it is copied. */
function replaceAt(value: unknown, [key, ...rest]: Keys, instead: unknown): unknown {
  if (key === undefined) return instead
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaceAt(item, rest, instead) : item))
  const entries = new Map(Object.entries(value as object))
  const item = replaceAt(entries.get(String(key)), rest, instead)
  if (item === remove) entries.delete(String(key))
  else entries.set(String(key), item)
  return Object.fromEntries(entries)
}

/**
 * What the guards must say, read off the model at run time: a second opinion, written without a look at the emitter and sharing nothing with it.
 *
 * @module
 */
import { types } from 'node:util'
import type { Form } from '../../../generator/emit/plan/form.js'
import type { ServiceModel, Shape, ShapeId, StructureShape } from '../../../generator/model/index.js'

/** What is wrong at a place: `code path`, the path as JSON. */
export type Fault = string

/** How strict a package is with what its pages do not show. */
export interface Strictness {
  readonly enums: 'open' | 'closed'
  readonly unknownMembers: 'refuse' | 'ignore'
  /** Whether the value is JSON, in which null stands for a member that is absent. */
  readonly json?: boolean
  /** Whether a key is refused that equals a member but for case, where the member itself is not there. */
  readonly refusesMisspelt?: boolean
}

/** How strict a package is unless told. */
const usual: Readonly<Record<Form, Strictness>> = {
  request: { enums: 'closed', unknownMembers: 'refuse' },
  response: { enums: 'open', unknownMembers: 'ignore' },
}

/**
 * Tells everything that is wrong with a value.
 *
 * @param form - of the whole value: what it holds has the same
 */
export function interpret(
  model: ServiceModel,
  id: ShapeId,
  form: Form,
  value: unknown,
  strictness: Partial<Strictness> = {},
): Fault[] {
  const enums = strictness.enums ?? usual[form].enums
  const unknownMembers = strictness.unknownMembers ?? usual[form].unknownMembers
  const faults: Fault[] = []
  const shapes = shapesOf(model)
  visit(id, value, [])
  return faults

  /** `more` are values that an enum takes beside its own. */
  function visit(id: ShapeId, value: unknown, path: readonly (string | number)[], more: readonly unknown[] = []): void {
    const shape = shapes.get(id)!
    if (shape.kind === 'string' && shape.enum && more.includes(value)) return
    const fault = (code: string, at = path): void => void faults.push(`${code} ${JSON.stringify(at)}`)
    const code = scalarFault(shape, form, enums, readNumber(shape, value, strictness.json))
    if (code !== undefined) return fault(code)
    if (shape.kind === 'list')
      Array.from(value as unknown[], (item, index) => visit(shape.member, item, [...path, index], more))
    if (shape.kind === 'map') {
      const keys = shapes.get(shape.key)!
      for (const [key, item] of Object.entries(value as object)) {
        if (enums === 'closed' && keys.kind === 'string' && keys.enum?.includes(key) === false)
          fault('invalid-value', [...path, key])
        visit(shape.value, item, [...path, key], more)
      }
    }
    if (shape.kind !== 'structure' || shape.unknown) return
    const isAbsent = (name: string, item: unknown): boolean =>
      item === undefined || (item === null && strictness.json === true && !holdsNull(shape, name))
    const own = new Map(Object.entries(value as object).filter(([name, item]) => !isAbsent(name, item)))
    const names = new Set(shape.members.map(({ name }) => name))
    const arms = [...own.keys()].filter((name) => names.has(name))
    const isInput = model.operations.some(({ input }) => input === id)
    for (const member of shape.members) {
      const place = [...path, member.name]
      if (!own.has(member.name)) {
        // The client fills in an operation's idempotency tokens.
        const isNeeded = member.required && !(isInput && member.idempotencyToken)
        if (form === 'request' && isNeeded) fault('missing', place)
        continue
      }
      const item = own.get(member.name)
      const either = [member.shape, ...(member.alternative === undefined ? [] : [member.alternative])]
      if (either.some((one) => interpretPart(one, item).length === 0)) continue
      if (isStream(member.shape)) fault('invalid-type', place)
      else visit(member.shape, item, place, member.proseValues)
    }
    const isUnion = shape.union === true || shape.eventStream === true
    if (isUnion && form === 'response') names.add('SDK_UNKNOWN_MEMBER')
    // Of one without members the pages do not say what is in it.
    const isOpen = shape.members.length === 0 && !isUnion
    for (const key of own.keys()) {
      if (names.has(key)) continue
      const isMisspelt = shape.members.some(
        ({ name }) =>
          name.toUpperCase() === key.toUpperCase() && (value as Record<string, unknown>)[name] === undefined,
      )
      const isLost = strictness.refusesMisspelt === true && isMisspelt && own.get(key) !== null
      if ((unknownMembers === 'refuse' && !isOpen) || isLost) fault('unknown-member', [...path, key])
    }
    if (!isUnion) return
    if (form === 'request' && shape.members.length === 0) return
    if (form === 'response' && own.has('SDK_UNKNOWN_MEMBER')) {
      arms.push('SDK_UNKNOWN_MEMBER')
      const unknown = own.get('SDK_UNKNOWN_MEMBER') as { name?: unknown } | null
      if (typeof unknown !== 'object' || typeof unknown?.name !== 'string' || Array.isArray(unknown))
        fault('invalid-type', [...path, 'SDK_UNKNOWN_MEMBER'])
    }
    if (arms.length !== 1) fault('invalid-union')
  }

  /** The faults of a part by itself, by paths of its own. */
  function interpretPart(id: ShapeId, value: unknown): Fault[] {
    if (!isStream(id)) return interpret(model, id, form, value, { ...strictness, enums, unknownMembers })
    const iterates = typeof value === 'object' && value !== null && Symbol.asyncIterator in value
    return iterates ? [] : ['invalid-type']
  }

  /** Whether null can stand at a name: as a document, or as what nobody knows. A JSON text is text or an object. */
  function holdsNull({ members }: StructureShape, name: string): boolean {
    const member = members.find((one) => one.name === name)
    if (!member) return true
    return [member.shape, member.alternative ?? member.shape].some((id) => {
      const shape = shapes.get(id)!
      return shape.kind === 'unknown' || (shape.kind === 'document' && shape.text !== true)
    })
  }

  function isStream(id: ShapeId): boolean {
    const shape = shapes.get(id)!
    return shape.kind === 'structure' && shape.eventStream === true
  }
}

/** The number that stands for a text in JSON, if the shape is a float. */
function readNumber({ kind }: Shape, value: unknown, isJson = false): unknown {
  const numbers = new Map<unknown, number>([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
  ])
  return isJson && kind === 'float' ? (numbers.get(value) ?? value) : value
}

function scalarFault(shape: Shape, form: Form, enums: Strictness['enums'], value: unknown): string | undefined {
  const expect = (holds: boolean): string | undefined => (holds ? undefined : 'invalid-type')
  const isObject = typeof value === 'object' && value !== null
  switch (shape.kind) {
    case 'string':
      if (typeof value !== 'string') return 'invalid-type'
      return enums === 'closed' && shape.enum?.includes(value) === false ? 'invalid-value' : undefined
    case 'integer':
      return expect(typeof value === 'number' && value % 1 === 0)
    case 'float':
      return expect(typeof value === 'number' && (form === 'response' || Math.abs(value) < Infinity))
    case 'boolean':
      return expect(value === true || value === false)
    case 'timestamp':
      return expect(types.isDate(value) && !Number.isNaN(+value))
    case 'blob': {
      if (!shape.streaming) return expect(types.isUint8Array(value))
      const has = (...names: readonly PropertyKey[]): boolean =>
        isObject && names.every((name) => typeof (value as Record<PropertyKey, unknown>)[name] === 'function')
      const [iterable, readable] = [has(Symbol.asyncIterator), has('getReader')]
      if (form === 'response') return expect(iterable && readable && has('transformToString'))
      const isWhole = typeof value === 'string' || types.isUint8Array(value) || has('arrayBuffer', 'stream')
      return expect(iterable || readable || isWhole)
    }
    case 'document':
      return expect(isJson(value) && (!shape.text || typeof value === 'string' || isObject))
    case 'list':
      return expect(Array.isArray(value))
    case 'map':
      return expect(isObject && (value as Iterable<never>)[Symbol.iterator] === undefined)
    case 'structure':
      return expect(isObject && !Array.isArray(value))
    case 'unknown':
      return undefined
  }
}

function isJson(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true
  if (typeof value === 'number') return Math.abs(value) < Infinity
  if (Array.isArray(value)) return Array.from(value as unknown[]).every(isJson)
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
    return false
  return Object.values(value).every((item) => item === undefined || isJson(item))
}

const known = new WeakMap<ServiceModel, ReadonlyMap<ShapeId, Shape>>()

function shapesOf(model: ServiceModel): ReadonlyMap<ShapeId, Shape> {
  const shapes = known.get(model) ?? new Map(model.shapes.map((shape) => [shape.id, shape]))
  known.set(model, shapes)
  return shapes
}

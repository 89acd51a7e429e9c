/**
 * Values with one thing wrong.
 *
 * @module
 */
import type { ServiceModel, Shape, ShapeId } from '../../../generator/model/index.js'
import type { Subject } from './contender.js'

/** What stands in the wrong place. */
export type FaultKind =
  | 'null'
  | 'symbol'
  | 'other type'
  | 'fraction'
  | 'NaN'
  | 'infinity'
  | 'invalid date'
  | 'array for structure'
  | 'array for map'
  | 'object for array'

/** One wrong part of a value. */
export interface Fault {
  /** Keys from the value to the place, outermost first; list positions as text. */
  readonly path: readonly string[]
  readonly kind: FaultKind
  /** What is put there. */
  readonly wrong: unknown
  /** Whether the right value has no parts: two such faults never lie within one another. */
  readonly isLeaf: boolean
}

/** Lists every fault of every part of a valid value, in the order of the parts. */
export function listFaults({ model, response }: Subject, value: unknown): readonly Fault[] {
  const shapes = new Map(model.shapes.map((shape) => [shape.id, shape]))
  return listFaultsAt(response, value, [])

  function listFaultsAt(id: ShapeId, part: unknown, path: readonly string[]): readonly Fault[] {
    const shape = shapes.get(id)!
    const isLeaf = typeof part !== 'object' || part instanceof Date
    const own = listWrong(shape).map(([kind, wrong]) => ({ path, kind, wrong, isLeaf }))
    return [
      ...own,
      ...listParts(shape, part, model).flatMap(([key, id, part]) => listFaultsAt(id, part, [...path, key])),
    ]
  }
}

/** Puts the wrong parts of some faults into a value, in place. A fault of the value itself replaces it. */
export function spoil(value: unknown, ...faults: readonly Pick<Fault, 'path' | 'wrong'>[]): unknown {
  for (const { path, wrong } of faults) {
    const last = path.at(-1)
    if (last === undefined) return wrong
    let parent = value as Record<string, unknown>
    for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>
    parent[last] = wrong
  }
  return value
}

/** `count` items of a list, as far from each other as can be. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / count)]!)
}

function listParts(
  shape: Shape,
  value: unknown,
  model: ServiceModel,
): readonly (readonly [key: string, shape: ShapeId, part: unknown])[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  const ids =
    shape.kind === 'structure' ? new Map(shape.members.map((member) => [member.name, member.shape])) : undefined
  return Object.entries(value).map(([key, part]) => {
    const id = ids?.get(key) ?? (shape.kind === 'map' ? shape.value : shape.kind === 'list' ? shape.member : undefined)
    if (id === undefined) throw new Error(`The model of ${model.service} has no ${shape.id}.${key}`)
    return [key, id, part] as const
  })
}

function listWrong(shape: Shape): readonly (readonly [FaultKind, unknown])[] {
  const always = [
    ['null', null],
    ['symbol', Symbol('odd')],
    ['other type', shape.kind === 'string' ? 5 : 'text'],
  ] as const
  switch (shape.kind) {
    case 'integer':
      return [...always, ['NaN', NaN], ['infinity', Infinity], ['fraction', 1.5]]
    case 'float':
      // A float of a response may be NaN or infinite.
      return always
    case 'timestamp':
      return [...always, ['invalid date', new Date(NaN)]]
    case 'structure':
      return [...always, ['array for structure', []]]
    case 'map':
      return [...always, ['array for map', []]]
    case 'list':
      return [...always, ['object for array', {}]]
    default:
      return always
  }
}

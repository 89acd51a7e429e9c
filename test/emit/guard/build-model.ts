/**
 * Models written by hand, in few words, for tests of guards.
 *
 * @module
 */
import type { Member, ServiceModel, Shape, ShapeId, StructureShape } from '../../../generator/model/index.js'

const origin = { page: 'test/client/run.rst', line: 1, column: 1 }

/** A member as a test writes it: `string`, or `!string` for a required one. */
export type MemberSketch = string | { readonly shape: string; readonly alternative: string }

/** What a test says of a structure beside its members. */
export type StructureOptions = Pick<
  StructureShape,
  'union' | 'eventStream' | 'unknown' | 'outputName' | 'outputDiffers'
> & {
  /** Where the structure is used; requests unless told. */
  readonly use?: 'input' | 'output' | 'both'
}

/** Makes a structure. Used in requests and responses, it gets the output name that belongs to it. */
export function structure(
  id: ShapeId,
  members: Iterable<readonly [name: string, sketch: MemberSketch]>,
  options: StructureOptions = {},
): StructureShape {
  const { use = 'input', ...rest } = options
  const usage = { input: use !== 'output', output: use !== 'input' }
  const both = use === 'both' ? { outputName: `${id}Output`, outputDiffers: true } : {}
  return { kind: 'structure', id, members: [...members].map(sketchMember), usage, origin, ...both, ...rest }
}

function sketchMember([name, sketch]: readonly [string, MemberSketch]): Member {
  if (typeof sketch !== 'string') return { name, ...sketch, required: false, origin }
  return { name, shape: sketch.replace('!', ''), required: sketch.startsWith('!'), origin }
}

/** Makes an enum. */
export function enumeration(id: ShapeId, values: readonly string[]): Shape {
  return { kind: 'string', id, enum: values, usage: { input: true, output: true }, origin }
}

/** Makes a model of named shapes; lists, maps and scalars that they mention by id (`list(map(string,Tag))`) are added. */
export function model(...named: readonly Shape[]): ServiceModel {
  const shapes = new Map<ShapeId, Shape>(named.map((shape) => [shape.id, shape]))
  const add = (id: ShapeId): void => {
    if (shapes.has(id)) return
    const shape = parseShape(id)
    shapes.set(id, shape)
    if (shape.kind === 'list') add(shape.member)
    if (shape.kind === 'map') [shape.key, shape.value].forEach(add)
  }
  for (const shape of named) {
    if (shape.kind !== 'structure') continue
    for (const { shape: id, alternative } of shape.members)
      [id, ...(alternative === undefined ? [] : [alternative])].forEach(add)
  }
  return {
    service: 'test',
    className: 'Test',
    uid: '',
    operations: [],
    shapes: [...shapes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    paginators: [],
    waiters: [],
    clientMethods: [],
  }
}

/** `list(Tag)`, `map(string,list(Tag))`, `streaming`, `string`. */
function parseShape(id: ShapeId): Shape {
  const usage = { input: true, output: true }
  const [, kind, parts] = /^(list|map)\((.*)\)$/.exec(id) ?? []
  if (kind === 'list') return { kind, id, member: parts!, usage }
  if (kind === 'map') return { kind, id, key: parts!.split(',')[0]!, value: parts!.replace(/^[^,]*,/, ''), usage }
  if (id === 'streaming') return { kind: 'blob', id, streaming: true, usage }
  if (id === 'document(text)') return { kind: 'document', id, text: true, usage }
  return { kind: id, id, usage } as Shape
}

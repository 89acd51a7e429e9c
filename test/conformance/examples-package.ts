/**
 * The guards of the operations that have examples, as a module to call.
 *
 * @module
 */
import { emitService } from '../../generator/emit/index.js'
import type { ExampleValue, ServiceModel, Shape, ShapeId } from '../../generator/model/index.js'
import { findReached } from '../../generator/resolve/usage.js'
import { type GuardExports, bundleModules, importText } from '../emit/guard/guard-package.js'
import { createStreamingBody } from '../../templates/runtime/streams.js'

/**
 * Emits, bundles and imports the package of a service, as far as operations with examples need it: a whole package takes several times as long.
 *
 * @returns what the package exports
 */
export async function importExamplePackage(model: ServiceModel): Promise<GuardExports> {
  const operations = model.operations.filter(({ examples }) => examples.length > 0)
  const boundary = operations.flatMap(({ input, output }) => [input, output]).filter((id) => id !== undefined)
  const reached = findReached(boundary, new Map(model.shapes.map((shape) => [shape.id, shape])))
  const shapes = model.shapes.filter(({ id }) => reached.has(id))
  const part = { ...model, operations, shapes, paginators: [], waiters: [] }
  const modules = emitService(part, {}).map(({ path, text }) => [path.replace(/^src\//, ''), text] as const)
  return importText(await bundleModules(new Map(modules), "export * from './index.js'"))
}

/**
 * Makes the value that an example stands for.
 *
 * @param value - the call or the output, as the model has it
 * @param streams - names of members whose bytes come as a stream
 */
export function makeValue(value: ExampleValue, streams: ReadonlySet<string> = new Set()): unknown {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => makeValue(item))
  if ('$date' in value) return new Date(value.$date)
  if ('$bytes' in value) return new TextEncoder().encode(value.$bytes)
  return Object.fromEntries(
    value.$object.map(([key, item]) => [key, streams.has(key) ? streamValue(makeValue(item)) : makeValue(item)]),
  )
}

/**
 * Names the members of a response whose bytes come as a stream. Only members of the response itself do.
 *
 * @param id - the response
 */
export function findStreams({ shapes }: ServiceModel, id: ShapeId): Set<string> {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]))
  const response = byId.get(id)
  const members = response?.kind === 'structure' ? response.members : []
  return new Set(members.filter(({ shape }) => isStream(byId.get(shape))).map(({ name }) => name))
}

function isStream(shape: Shape | undefined): boolean {
  return shape?.kind === 'blob' && shape.streaming === true
}

/** Bytes as a stream; anything else stays, for the guard to refuse. */
function streamValue(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  return createStreamingBody(
    (async function* () {
      yield value
    })(),
  )
}

function isList(value: object): value is readonly ExampleValue[] {
  return Array.isArray(value)
}

/**
 * Holds an exported model against the sketch that its pages were printed from. Both are looked at as trees, from the operations down: names of nested shapes
 * may differ, and one shape of the model may stand for several of the sketch.
 *
 * @module
 */
import type { ExportedModel } from '../../generator/export/index.js'
import type { OperationSketch, ServiceSketch, ShapeSketch, SketchId } from './sketch.js'

/** An exported shape, as far as the comparison looks. */
interface ExportedShape {
  readonly kind: string
  readonly members?: Readonly<Record<string, string>>
  readonly required?: readonly string[]
  readonly union?: boolean
  readonly eventStream?: boolean
  readonly streaming?: boolean
  readonly enum?: readonly string[]
  readonly member?: string
  readonly key?: string
  readonly value?: string
}

interface ExportedOperation {
  readonly operation: string
  readonly input?: string
  readonly output?: string
  readonly errors: readonly string[]
  readonly deprecated?: object
}

interface Exported {
  readonly shapes: Readonly<Record<string, ExportedShape>>
  readonly operations: Readonly<Record<string, ExportedOperation>>
  readonly paginators: Readonly<Record<string, object>>
  readonly waiters: Readonly<Record<string, object>>
}

/** Two shapes that enclose a place. */
interface Enclosing {
  readonly sketch: SketchId
  readonly model: string
}

/**
 * Compares a model with its sketch.
 *
 * @returns every difference, as a sentence that begins with its path; empty where there is none
 */
export function compareModel(service: ServiceSketch, model: ExportedModel): string[] {
  const exported = model as unknown as Exported
  const differences: string[] = []
  expectEqual('operations', Object.keys(exported.operations).sort(), [...service.operations.keys()].sort())
  for (const [method, operation] of service.operations) compareOperation(method, operation)
  for (const { name, method, inputToken, outputToken, limitKey } of service.paginators) {
    const { operation } = service.operations.get(method) as OperationSketch
    const {
      resultKeys: _results,
      origin: _origin,
      ...facts
    } = (exported.paginators[name] ?? {}) as Record<string, unknown>
    expectEqual(`paginator ${name}`, facts, {
      operation,
      inputToken: oneOrMany(inputToken),
      outputToken: oneOrMany(outputToken),
      ...(limitKey !== undefined && { limitKey }),
    })
  }
  for (const { name, method, delay, maxAttempts } of service.waiters) {
    const { operation } = service.operations.get(method) as OperationSketch
    const { origin: _origin, ...facts } = (exported.waiters[name] ?? {}) as Record<string, unknown>
    expectEqual(`waiter ${name}`, facts, { operation, delay, maxAttempts })
  }
  return differences

  function expectEqual(path: string, actual: unknown, expected: unknown): void {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
    if (a !== b) differences.push(`${path}: ${a} instead of ${b}`)
  }

  function compareOperation(method: string, sketch: OperationSketch): void {
    const operation = exported.operations[method]
    if (!operation) return
    expectEqual(`${method} name`, operation.operation, sketch.operation)
    expectEqual(`${method} errors`, operation.errors, sketch.errors)
    expectEqual(`${method} deprecated`, operation.deprecated !== undefined, sketch.deprecated ?? false)
    for (const side of ['input', 'output'] as const) {
      const [expected, actual] = [sketch[side], operation[side]]
      if (expected === undefined || actual === undefined)
        expectEqual(`${method} ${side}`, actual !== undefined, expected !== undefined)
      else compareShape(`${method} ${side}`, expected, actual, [], side)
    }
  }

  function compareShape(
    path: string,
    sketch: SketchId,
    model: string,
    above: readonly Enclosing[],
    side: 'input' | 'output',
  ): void {
    const again = above.find((enclosing) => enclosing.sketch === sketch)
    if (again) return expectEqual(`${path} recursion`, model, again.model)
    const expected = service.shapes.get(sketch) as ShapeSketch
    const actual = exported.shapes[model]
    if (!actual) return expectEqual(path, undefined, expected.kind)
    expectEqual(`${path} kind`, actual.kind, expected.kind)
    if (actual.kind !== expected.kind) return
    const inside = [...above, { sketch, model }]
    switch (expected.kind) {
      case 'structure': {
        const names = expected.members.map(({ name }) => name)
        expectEqual(`${path} members`, Object.keys(actual.members ?? {}), names.sort(integersFirst))
        expectEqual(`${path} union`, actual.union ?? false, expected.union ?? false)
        expectEqual(`${path} event stream`, actual.eventStream ?? false, expected.eventStream ?? false)
        for (const { name, shape, required = false } of expected.members) {
          const id = actual.members?.[name]
          if (id === undefined) continue
          compareShape(`${path}.${name}`, shape, id, inside, side)
          if (side === 'input')
            expectEqual(`${path}.${name} required`, actual.required?.includes(name) ?? false, required)
        }
        return
      }
      case 'list':
        return compareShape(`${path}[]`, expected.member, actual.member as string, inside, side)
      case 'map':
        expectEqual(`${path} key`, exported.shapes[actual.key as string]?.kind, 'string')
        return compareShape(`${path}{}`, expected.value, actual.value as string, inside, side)
      case 'string':
        return expectEqual(`${path} enum`, actual.enum, expected.enum)
      default:
        return expectEqual(`${path} streaming`, actual.streaming ?? false, expected.streaming ?? false)
    }
  }
}

/** Objects list keys that are whole numbers before all others, in ascending order; other keys keep their order. */
function integersFirst(a: string, b: string): number {
  const [x, y] = [a, b].map((name) => (/^(?:0|[1-9]\d*)$/.test(name) ? Number(name) : Infinity)) as [number, number]
  return x === y ? 0 : x - y
}

function oneOrMany(names: readonly string[]): string | readonly string[] | undefined {
  return names.length > 1 ? names : names[0]
}

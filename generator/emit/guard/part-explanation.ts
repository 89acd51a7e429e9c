/**
 * What a report says of the parts of a member: items of lists, entries of maps, values of one of two shapes.
 *
 * @module
 */
import type { Shape, ShapeId, StructureShape } from '../../model/index.js'
import { asksGuard, isEnum } from './explained-shape.js'
import type { GuardScope } from './guard-scope.js'
import { callText, type List, printBranch } from './text-layout.js'

/** Writes how the parts of one member are explained. */
export class PartExplainer {
  /** Declarations of functions that explain parts of parts. */
  readonly lines: string[] = []
  /** Lists and maps that are being written. One that holds itself without a structure between is not followed, as in the yes/no guard. */
  readonly #open = new Set<ShapeId>()
  readonly #names = new Map<string, number>()

  /**
   * @param owner - the structure that has the member
   * @param indent - columns of the declarations
   */
  constructor(
    readonly scope: GuardScope,
    readonly owner: StructureShape,
    readonly indent: number,
  ) {}

  /** Writes the call that explains a value. */
  printCall(id: ShapeId, value: string, depth: string, report = 'report'): List {
    const { scope } = this
    const shape = scope.context.shape(id)
    const given = [value, depth, report]
    if (shape.kind === 'list') {
      const items = this.#within(id, () => this.#name(shape.member, 'item'))
      return callText(scope.runtime('explain', 'explainList'), [...given, items, ...this.#printGuard(shape.member)])
    }
    if (shape.kind === 'map') {
      const key = scope.context.shape(shape.key)
      const values = this.#within(id, () => this.#name(shape.value, 'item'))
      const guard = this.#printGuard(shape.value)
      const keys = isEnum(key) ? [guard[0] ?? 'undefined', scope.internal(key, 'find')] : guard
      return callText(scope.runtime('explain', 'explainMap'), [...given, values, ...keys])
    }
    return callText(this.#name(id, 'item'), given)
  }

  /** Writes the call that explains a value of one of two shapes. */
  printEither(first: ShapeId, second: ShapeId, value: string, depth: string): List {
    const parts = [this.#name(first, 'first'), this.#name(second, 'second')]
    return callText(this.scope.runtime('explain', 'explainEither'), [value, depth, 'report', ...parts])
  }

  /** Mentions the function that explains values of a shape; that of a list or a map is declared. */
  #name(id: ShapeId, wanted: string): string {
    const { scope } = this
    const shape = scope.context.shape(id)
    if (this.#open.has(id)) return scope.runtime('explain-scalar', 'explainUnknown')
    if (shape.kind === 'list' || shape.kind === 'map') {
      const count = (this.#names.get(wanted) ?? 0) + 1
      this.#names.set(wanted, count)
      const name = `explain${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}${count === 1 ? '' : count}`
      const call = this.printCall(id, 'part', 'at', 'to')
      const declared = `const ${name}: ${scope.runtimeType('report', 'Explain')} = (part, at, to) =>`
      this.lines.push(printBranch(declared, call, this.indent))
      return name
    }
    if (shape.kind === 'structure') {
      return shape.eventStream ? scope.runtime('explain-scalar', 'explainAsyncIterable') : scope.internal(shape, 'find')
    }
    if (isEnum(shape)) return scope.internal(shape, 'find')
    return scope.runtime('explain-scalar', nameScalar(scope, shape))
  }

  /** The guard that spares values from being looked into, where there is one. */
  #printGuard(id: ShapeId): readonly string[] {
    const { owner, scope } = this
    const shape = scope.context.shape(id)
    return shape.kind === 'structure' && asksGuard(scope, owner, shape) ? [scope.guard(shape)] : []
  }

  #within<T>(id: ShapeId, write: () => T): T {
    this.#open.add(id)
    const written = write()
    this.#open.delete(id)
    return written
  }
}

/** The runtime's function that explains a value without parts. */
function nameScalar(scope: GuardScope, shape: Shape): string {
  if (shape.kind === 'blob' && shape.streaming) {
    return scope.form === 'request' ? 'explainStreamingInput' : 'explainAsyncIterable'
  }
  return `explain${shape.kind.charAt(0).toUpperCase()}${shape.kind.slice(1)}`
}

/**
 * A contract, to look things up in.
 *
 * @module
 */
import type { Contract, ContractOperation, ContractShape, ShapeId } from '../model/index.js'
import type { Side } from './change-class.js'

/** The operations at which a shape shows. */
export interface ShapeUse {
  /** The first of them, in the order of operations. */
  readonly first: ContractOperation
  readonly operations: number
}

/** A contract with its shapes by id, and where they show. */
export interface ContractIndex {
  readonly contract: Contract
  readonly shapes: ReadonlyMap<ShapeId, ContractShape>
  /** Ids that requests reach, and ids that responses reach. */
  readonly reached: Readonly<Record<Side, ReadonlySet<ShapeId>>>
  /** By id, of every shape that an operation reaches. */
  readonly uses: ReadonlyMap<ShapeId, ShapeUse>
  /** Ids of the operations' inputs and outputs. */
  readonly boundaries: ReadonlySet<ShapeId>
  /** Names of the documented errors of all operations. */
  readonly errors: ReadonlySet<string>
}

/** Both sides, requests first: the order in which places are named. */
export const sides: readonly Side[] = ['request', 'response']

/** The id of an operation's input or output. */
export function boundaryOf(operation: ContractOperation, side: Side): ShapeId | undefined {
  return side === 'request' ? operation.input : operation.output
}

/** Indexes a contract. Ids that lead nowhere are left as they are. */
export function indexContract(contract: Contract): ContractIndex {
  const shapes = new Map(contract.shapes.map((shape) => [shape.id, shape]))
  const reached = { request: new Set<ShapeId>(), response: new Set<ShapeId>() }
  const uses = new Map<ShapeId, ShapeUse>()
  const boundaries = new Set<ShapeId>()
  const references = new Map(contract.shapes.map((shape) => [shape.id, referencesOf(shape)]))
  for (const operation of contract.operations) {
    const shown = new Set<ShapeId>()
    for (const side of sides) {
      const boundary = boundaryOf(operation, side)
      if (boundary === undefined) continue
      boundaries.add(boundary)
      for (const id of findReached(boundary, references)) {
        reached[side].add(id)
        shown.add(id)
      }
    }
    for (const id of shown) {
      const { first = operation, operations = 0 } = uses.get(id) ?? {}
      uses.set(id, { first, operations: operations + 1 })
    }
  }
  const errors = new Set(contract.operations.flatMap((operation) => operation.errors))
  return { contract, shapes, reached, uses, boundaries, errors }
}

/** The promises in which a shape takes part, requests first. */
export function sidesOf({ reached }: ContractIndex, id: ShapeId): readonly Side[] {
  return sides.filter((side) => reached[side].has(id))
}

/** Whether a shape has an exported name: structures and enums have. */
export function isNamed(shape: ContractShape): boolean {
  return shape.kind === 'structure' || (shape.kind === 'string' && shape.enum !== undefined)
}

function findReached(start: ShapeId, references: ReadonlyMap<ShapeId, readonly ShapeId[]>): ReadonlySet<ShapeId> {
  const reached = new Set<ShapeId>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    for (const reference of references.get(id) ?? []) if (!reached.has(reference)) waiting.push(reference)
  }
  return reached
}

function referencesOf(shape: ContractShape): readonly ShapeId[] {
  switch (shape.kind) {
    case 'structure':
      return shape.members.flatMap(({ shape: id, alternative }) => (alternative === undefined ? id : [id, alternative]))
    case 'list':
      return [shape.member]
    case 'map':
      return [shape.key, shape.value]
    default:
      return []
  }
}

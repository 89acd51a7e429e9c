/**
 * Which old shape and which new shape stand at the same places: the two contracts are walked side by side from their operations.
 *
 * @module
 */
import type { ContractStructure, ShapeId } from '../model/index.js'
import type { Side } from './change-class.js'
import { type NamedPair, compareTypes } from './compare-types.js'
import { type ContractIndex, boundaryOf, sides } from './contract-index.js'

/** The first place of a pair, in the new state. */
export interface FirstPlace {
  /** The service's name of the operation. */
  readonly operation: string
  /** Where in its request or response; empty at its top. */
  readonly path: string
  /** The structure and the member that have the pair; absent at the top. */
  readonly holder?: { readonly id: ShapeId; readonly member: string }
}

/** Where the requests of operations show a pair, or where their responses do. */
export interface PairUse {
  /** Indices of the operations, in the old contract's order; ascending. None for shapes that no pair of operations shows, which are paired by their name. */
  readonly operations: readonly number[]
  /** The first place; absent where there are no operations. */
  readonly first?: FirstPlace
}

/** Two structures or two enums that stand at the same places. */
export interface ShapePair {
  readonly oldId: ShapeId
  readonly newId: ShapeId
  /** By the promise at whose places they stand. */
  readonly uses: ReadonlyMap<Side, PairUse>
}

interface GrowingUse extends PairUse {
  readonly operations: number[]
}

interface GrowingPair extends ShapePair {
  readonly uses: Map<Side, GrowingUse>
  readonly parts: readonly Step[]
}

/** A pair at a place of an operation. */
interface Visit extends Pick<FirstPlace, 'path' | 'holder'> {
  readonly step: NamedPair
}

/** From a structure to what stands at one of its members. */
interface Step extends NamedPair {
  readonly member: string
}

/**
 * Pairs the structures and enums of two contracts.
 *
 * Operations are paired by method, members by name, elements and values by position. Each pair is there once. What no pair of operations shows, and has the same
 * name in both, is paired last.
 *
 * @returns pairs in the order of their first places
 */
export function pairShapes(oldIndex: ContractIndex, newIndex: ContractIndex): readonly ShapePair[] {
  const pairs = new Map<string, GrowingPair>()
  const newOperations = new Map(newIndex.contract.operations.map((operation) => [operation.method, operation]))
  oldIndex.contract.operations.forEach((operation, index) => {
    const newOperation = newOperations.get(operation.method)
    if (!newOperation) return
    for (const side of sides) {
      const [oldId, newId] = [boundaryOf(operation, side), boundaryOf(newOperation, side)]
      if (oldId === undefined || newId === undefined) continue
      walkBoundary(oldId, newId, { operation: newOperation.operation, index, side })
    }
  })
  pairByName()
  return [...pairs.values()]

  function walkBoundary(
    oldId: ShapeId,
    newId: ShapeId,
    { operation, index, side }: { readonly operation: string; readonly index: number; readonly side: Side },
  ): void {
    const waiting = compareTypes(oldIndex, newIndex, oldId, newId).pairs.map((step): Visit => ({ step, path: '' }))
    const seen = new Set<GrowingPair>()
    // breadth first: the first place of a shape is the one that is nearest to its operation
    for (const { step, path, holder } of waiting) {
      const pair = openPair(step)
      if (seen.has(pair)) continue
      seen.add(pair)
      const use = pair.uses.get(side)
      if (use) use.operations.push(index)
      else pair.uses.set(side, { operations: [index], first: { operation, path, ...(holder && { holder }) } })
      const prefix = path === '' ? '' : `${path}.`
      for (const next of pair.parts) {
        const holder = { id: pair.newId, member: next.member }
        waiting.push({ step: next, path: `${prefix}${next.member}${next.part}`, holder })
      }
    }
  }

  function openPair({ oldId, newId }: NamedPair): GrowingPair {
    const key = JSON.stringify([oldId, newId])
    const known = pairs.get(key)
    if (known) return known
    const parts = listSteps(oldIndex, newIndex, oldId, newId)
    const pair: GrowingPair = { oldId, newId, uses: new Map(), parts }
    pairs.set(key, pair)
    return pair
  }

  function pairByName(): void {
    const oldPaired = new Set([...pairs.values()].map(({ oldId }) => oldId))
    const newPaired = new Set([...pairs.values()].map(({ newId }) => newId))
    for (const { id } of oldIndex.contract.shapes) {
      if (oldPaired.has(id) || newPaired.has(id) || !newIndex.shapes.has(id)) continue
      for (const step of compareTypes(oldIndex, newIndex, id, id).pairs) {
        if (step.part !== '') continue
        const pair = openPair(step)
        for (const side of sides) {
          if (oldIndex.reached[side].has(id) && newIndex.reached[side].has(id)) pair.uses.set(side, { operations: [] })
        }
      }
    }
  }
}

/** What stands at the members that two structures share; nothing for enums and for structures whose members are not known. */
function listSteps(oldIndex: ContractIndex, newIndex: ContractIndex, oldId: ShapeId, newId: ShapeId): readonly Step[] {
  const [oldShape, newShape] = [oldIndex.shapes.get(oldId), newIndex.shapes.get(newId)]
  if (oldShape?.kind !== 'structure' || newShape?.kind !== 'structure') return []
  return pairMembers(oldShape, newShape).flatMap(([oldMember, newMember]) =>
    listMemberTypes(oldMember, newMember).flatMap(([oldType, newType]) =>
      compareTypes(oldIndex, newIndex, oldType, newType).pairs.map((pair) => ({ ...pair, member: newMember.name })),
    ),
  )
}

type Member = ContractStructure['members'][number]

/** The members that both structures have, in the new one's order. */
export function pairMembers(old: ContractStructure, new_: ContractStructure): readonly (readonly [Member, Member])[] {
  const oldMembers = new Map(old.members.map((member) => [member.name, member]))
  return new_.members.flatMap((member) => {
    const oldMember = oldMembers.get(member.name)
    return oldMember ? [[oldMember, member] as const] : []
  })
}

/** The types of two members that are to be compared: their shapes, and their alternatives where both have one. */
export function listMemberTypes(old: Member, new_: Member): readonly (readonly [ShapeId, ShapeId])[] {
  const shapes = [old.shape, new_.shape] as const
  if (old.alternative === undefined || new_.alternative === undefined) return [shapes]
  return [shapes, [old.alternative, new_.alternative]]
}

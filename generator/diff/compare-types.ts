/**
 * Two types at the same place, down to the structures and enums within them.
 *
 * @module
 */
import type { ContractShape, ShapeId } from '../model/index.js'
import { type ContractIndex, isNamed } from './contract-index.js'
import { describeType } from './describe-type.js'
import type { DiffRuleId } from './rules.js'

/** Two structures or two enums at the same place, to be compared by themselves. */
export interface NamedPair {
  readonly oldId: ShapeId
  readonly newId: ShapeId
  /** The part of the value at which they stand, as in `Change.part`. */
  readonly part: string
}

/** How two types differ apart from what their structures and enums hold. */
export interface TypeDifference {
  readonly rule: DiffRuleId
  readonly part: string
  /** The types, as a person writes them. */
  readonly old: string
  readonly new: string
}

/** What two types have in common and what not. */
export interface TypeComparison {
  readonly pairs: readonly NamedPair[]
  readonly differences: readonly TypeDifference[]
}

/**
 * Compares two types: lists by their elements, maps by keys and values. Ends where a hostile contract lets a list hold itself.
 *
 * @param oldId - an id of the old contract
 * @param newId - an id of the new one
 */
export function compareTypes(
  oldIndex: ContractIndex,
  newIndex: ContractIndex,
  oldId: ShapeId,
  newId: ShapeId,
): TypeComparison {
  const pairs: NamedPair[] = []
  const differences: TypeDifference[] = []
  const seen = new Set<string>()
  compare(oldId, newId, '')
  return { pairs, differences }

  function compare(oldId: ShapeId, newId: ShapeId, part: string): void {
    if (part !== '') {
      const key = JSON.stringify([oldId, newId])
      if (seen.has(key)) return
      seen.add(key)
    }
    const oldShape = oldIndex.shapes.get(oldId)
    const newShape = newIndex.shapes.get(newId)
    if (oldShape && newShape && isNamed(oldShape) && isNamed(newShape) && oldShape.kind === newShape.kind) {
      pairs.push({ oldId, newId, part })
    } else if (oldShape?.kind === 'list' && newShape?.kind === 'list') {
      compare(oldShape.member, newShape.member, `${part}[]`)
    } else if (oldShape?.kind === 'map' && newShape?.kind === 'map') {
      compare(oldShape.key, newShape.key, `${part}{key}`)
      compare(oldShape.value, newShape.value, `${part}{}`)
    } else {
      const rule = ruleOfKinds(oldShape, newShape)
      if (rule === undefined) return
      const texts = { old: describeType(oldIndex.shapes, oldId), new: describeType(newIndex.shapes, newId) }
      differences.push({ rule, part, ...texts })
    }
  }
}

/** What it means that the kinds of two shapes differ; undefined where they do not. */
function ruleOfKinds(old: ContractShape | undefined, new_: ContractShape | undefined): DiffRuleId | undefined {
  if (!old || !new_) return old === new_ ? undefined : 'kind-changed'
  if (old.kind === 'string' && new_.kind === 'string') {
    if ((old.enum === undefined) === (new_.enum === undefined)) return undefined
    return new_.enum ? 'enum-appeared' : 'enum-vanished'
  }
  if (old.kind === 'integer' && new_.kind === 'float') return 'number-widened'
  if (old.kind === 'float' && new_.kind === 'integer') return 'number-narrowed'
  if (old.kind !== new_.kind || isText(old) !== isText(new_)) return 'kind-changed'
  const [oldStream, newStream] = [old, new_].map((shape) => 'streaming' in shape && shape.streaming === true)
  return oldStream === newStream ? undefined : newStream ? 'stream-appeared' : 'stream-vanished'
}

/** Whether a document is a JSON text. */
function isText(shape: ContractShape): boolean {
  return 'text' in shape && shape.text === true
}

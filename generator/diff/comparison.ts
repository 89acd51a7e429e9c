/**
 * What a comparison works on, and how it makes changes.
 *
 * @module
 */
import type { Contract, ContractOperation, ShapeId } from '../model/index.js'
import type { Change, ChangePlace, CompareOptions, FoundPlace } from './change.js'
import { type Side } from './change-class.js'
import { type ContractIndex, indexContract, sides } from './contract-index.js'
import { type ShapePair, pairShapes } from './pair-shapes.js'
import { type DiffRuleId, classOfRule } from './rules.js'

/** Two contracts side by side. */
export interface Comparison {
  readonly old: ContractIndex
  readonly new: ContractIndex
  readonly pairs: readonly ShapePair[]
  readonly options: CompareOptions
}

/** Puts two contracts side by side. */
export function openComparison(old: Contract, new_: Contract, options: CompareOptions): Comparison {
  const [oldIndex, newIndex] = [indexContract(old), indexContract(new_)]
  return { old: oldIndex, new: newIndex, pairs: pairShapes(oldIndex, newIndex), options }
}

/** What a change says beside its rule and what follows from it. */
export type ChangeFacts = Pick<Change, 'subject'> &
  Partial<
    Pick<Change, 'member' | 'part' | 'old' | 'new' | 'values' | 'similar' | 'operation' | 'path' | 'operations'>
  > & {
    readonly sides?: readonly Side[]
    readonly place?: ChangePlace | undefined
  }

/** Makes a change. Its class follows from its rule and its sides. */
export function makeChange(comparison: Comparison, rule: DiffRuleId, facts: ChangeFacts): Change {
  const { sides: about = [], subject, member, part, place, path, operations = 0, ...rest } = facts
  return {
    rule,
    class: classOfRule(rule, about, comparison.options.responseEnums),
    sides: about,
    service: comparison.new.contract.service,
    subject,
    ...(member !== undefined && { member }),
    ...(part && { part }),
    ...rest,
    ...(path && { path }),
    operations,
    ...(place && { place }),
  }
}

/** Makes a change of a structure or an enum that stands at the same places in both states. The place is the member's, where one is named. */
export function makePairChange(
  comparison: Comparison,
  pair: ShapePair,
  rule: DiffRuleId,
  facts: Omit<ChangeFacts, 'subject' | 'operation' | 'path' | 'operations'> & { readonly state?: 'old' | 'new' } = {},
): Change {
  const { state = 'new', sides: about = sidesOfPair(pair), ...rest } = facts
  const subject = state === 'old' ? pair.oldId : pair.newId
  const operations = listOperations(pair, about)
  const uses = about.flatMap((side) => pair.uses.get(side) ?? [])
  const first = uses.find((use) => use.operations[0] === operations[0])?.first
  const { holder } = first ?? {}
  const isEnum = comparison.new.shapes.get(pair.newId)?.kind === 'string'
  const member = rest.member === undefined ? undefined : rest.member + (rest.part ?? '')
  return makeChange(comparison, rule, {
    ...{ subject, sides: about, place: placeShape(comparison, state, subject, rest.member) },
    // equal enums of many pages are one, and its origin is on the first of them: the member that has it is nearer to the operation
    ...(isEnum && holder && { place: placeShape(comparison, 'new', holder.id, holder.member) }),
    ...(isEnum && pair.oldId !== pair.newId && { old: pair.oldId }),
    ...(first && { operation: first.operation, path: [first.path, member].filter(Boolean).join('.') }),
    operations: operations.length,
    ...rest,
  })
}

/** The promises that a pair is about; both where no operation tells. */
export function sidesOfPair({ uses }: ShapePair): readonly Side[] {
  return uses.size === 0 ? sides : sides.filter((side) => uses.has(side))
}

/** Indices of the operations that show a pair in some of their promises, ascending, each once. */
export function listOperations({ uses }: ShapePair, about: readonly Side[]): readonly number[] {
  return [...new Set(about.flatMap((side) => uses.get(side)?.operations ?? []))].sort((a, b) => a - b)
}

/** Where an operation stands. */
export function placeOperation(
  { options, ...indices }: Comparison,
  state: 'old' | 'new',
  { method }: ContractOperation,
): ChangePlace {
  const found = findPlaces(options, state)?.operation(method)
  return { state, ...(found ?? guessPage(indices[state], 'client', method)) }
}

/** Where a shape or one of its members stands; the page of the first operation that shows the shape where no finder knows. */
export function placeShape(
  { options, ...indices }: Comparison,
  state: 'old' | 'new',
  id: ShapeId,
  member?: string,
): ChangePlace | undefined {
  const places = findPlaces(options, state)
  const found = (member === undefined ? undefined : places?.member(id, member)) ?? places?.shape(id)
  const use = indices[state].uses.get(id)
  if (!found && !use) return undefined
  return { state, ...(found ?? guessPage(indices[state], 'client', use!.first.method)) }
}

/** Where a paginator or a waiter stands. */
export function placeLoop(
  { options, ...indices }: Comparison,
  state: 'old' | 'new',
  kind: 'paginator' | 'waiter',
  name: string,
): ChangePlace {
  const found = findPlaces(options, state)?.[kind](name)
  return { state, ...(found ?? guessPage(indices[state], kind, name)) }
}

function findPlaces({ oldPlaces, newPlaces }: CompareOptions, state: 'old' | 'new'): CompareOptions['newPlaces'] {
  return state === 'old' ? oldPlaces : newPlaces
}

/** The page that boto3's reference has for something today (spec/README.md §1.1). */
function guessPage({ contract }: ContractIndex, folder: string, name: string): FoundPlace {
  return { page: `${contract.service}/${folder}/${name}.rst` }
}

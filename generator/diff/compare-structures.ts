/**
 * Two structures at the same places: their members and their marks.
 *
 * @module
 */
import type { ContractMember, ContractStructure } from '../model/index.js'
import type { Change } from './change.js'
import { compareTypes } from './compare-types.js'
import { type Comparison, makePairChange, sidesOfPair } from './comparison.js'
import { describeType } from './describe-type.js'
import { type ShapePair, listMemberTypes, pairMembers } from './pair-shapes.js'
import type { DiffRuleId } from './rules.js'
import { findSimilar } from './similar-member.js'

/**
 * Compares two structures. Structures and enums within them are pairs of their own.
 *
 * @param pair - the pair that they are
 */
export function compareStructures(
  comparison: Comparison,
  pair: ShapePair,
  old: ContractStructure,
  new_: ContractStructure,
): readonly Change[] {
  const changes: Change[] = []
  const add = (rule: DiffRuleId): void => void changes.push(makePairChange(comparison, pair, rule))
  if (old.unknown !== new_.unknown) add(new_.unknown ? 'members-unknown' : 'members-known')
  if (old.union !== new_.union) add(new_.union ? 'union-appeared' : 'union-vanished')
  if (old.eventStream !== new_.eventStream) add(new_.eventStream ? 'event-stream-appeared' : 'event-stream-vanished')
  if (old.deprecated !== new_.deprecated) add(new_.deprecated ? 'shape-deprecated' : 'shape-undeprecated')
  // where one of them does not know its members, it promises none
  if (!old.unknown && !new_.unknown) for (const item of compareMembers(comparison, pair, old, new_)) changes.push(item)
  if (old.prose !== new_.prose) add('prose-changed')
  return changes
}

function compareMembers(
  comparison: Comparison,
  pair: ShapePair,
  old: ContractStructure,
  new_: ContractStructure,
): readonly Change[] {
  const shared = pairMembers(old, new_)
  const names = new Set(shared.map(([{ name }]) => name))
  const removed = old.members.filter(({ name }) => !names.has(name))
  const added = new_.members.filter(({ name }) => !names.has(name))
  const isRequest = sidesOfPair(pair).includes('request')
  const typeOf = (member: ContractMember, state: 'old' | 'new'): string =>
    describeType(comparison[state].shapes, member.shape)
  return [
    ...removed.map((member) => {
      const similar = findSimilar(member, added)
      return makePairChange(comparison, pair, 'member-removed', {
        ...{ member: member.name, old: typeOf(member, 'old'), state: 'old' },
        ...(similar !== undefined && { similar }),
      })
    }),
    ...added.map((member) => {
      const isDemanded = isRequest && member.required && !isFilled(comparison, pair, member)
      const rule = isDemanded ? 'member-added-required' : 'member-added'
      return makePairChange(comparison, pair, rule, { member: member.name, new: typeOf(member, 'new') })
    }),
    ...shared.flatMap(([oldMember, newMember]) => compareMember(comparison, pair, oldMember, newMember)),
    ...compareOrder(comparison, pair, old, new_),
  ]
}

function compareMember(
  comparison: Comparison,
  pair: ShapePair,
  old: ContractMember,
  new_: ContractMember,
): readonly Change[] {
  const member = new_.name
  const changes: Change[] = []
  const add = (rule: DiffRuleId, facts: Parameters<typeof makePairChange>[3] = {}): void =>
    void changes.push(makePairChange(comparison, pair, rule, { member, ...facts }))
  for (const [oldType, newType] of listMemberTypes(old, new_)) {
    const { differences } = compareTypes(comparison.old, comparison.new, oldType, newType)
    for (const { rule, ...facts } of differences) add(rule, facts)
  }
  if (sidesOfPair(pair).includes('request')) {
    const about = { sides: ['request'] as const }
    const ruleOfRequired = isFilled(comparison, pair, new_) ? 'member-required-filled' : 'member-required'
    if (old.required !== new_.required) add(new_.required ? ruleOfRequired : 'member-optional', about)
    if (old.idempotencyToken !== new_.idempotencyToken) {
      add(new_.idempotencyToken ? 'token-appeared' : 'token-vanished', about)
    }
  }
  if ((old.alternative === undefined) !== (new_.alternative === undefined)) {
    add(new_.alternative === undefined ? 'alternative-removed' : 'alternative-added', {
      ...(old.alternative !== undefined && { old: describeType(comparison.old.shapes, old.alternative) }),
      ...(new_.alternative !== undefined && { new: describeType(comparison.new.shapes, new_.alternative) }),
    })
  }
  // what moved into the enum itself, or out of it, is told there, and is no change of what the member takes
  for (const item of compareProseValues(comparison, pair, old, new_)) changes.push(item)
  if (old.wireName !== new_.wireName || old.wireForm !== new_.wireForm) add('member-wire')
  if (old.deprecated !== new_.deprecated) add(new_.deprecated ? 'member-deprecated' : 'member-undeprecated')
  if (old.prose !== new_.prose) add('prose-changed')
  return changes
}

/** Values that the text lists beside the enum's. */
function compareProseValues(
  comparison: Comparison,
  pair: ShapePair,
  old: ContractMember,
  new_: ContractMember,
): readonly Change[] {
  const [before, after] = [listAdmitted(comparison.old, old), listAdmitted(comparison.new, new_)]
  const removed = (old.proseValues ?? []).filter((value) => !after.has(value))
  const added = (new_.proseValues ?? []).filter((value) => !before.has(value))
  const make = (rule: DiffRuleId, values: readonly string[]): readonly Change[] =>
    values.length > 0 ? [makePairChange(comparison, pair, rule, { member: new_.name, values })] : []
  return [...make('enum-value-removed', removed), ...make('enum-value-added', added)]
}

/** All values that a member, the elements of its list or the values of its map may have. */
function listAdmitted({ shapes }: Comparison['old'], { proseValues = [], shape }: ContractMember): ReadonlySet<string> {
  let found = shapes.get(shape)
  for (let level = 0; level < 8 && (found?.kind === 'list' || found?.kind === 'map'); level++)
    found = shapes.get(found.kind === 'list' ? found.member : found.value)
  return new Set([...proseValues, ...((found?.kind === 'string' && found.enum) || [])])
}

/** Whether the client sets a member where it is not given: an idempotency token of a request itself. */
function isFilled({ new: new_ }: Comparison, { newId }: ShapePair, { idempotencyToken }: ContractMember): boolean {
  return idempotencyToken === true && new_.contract.operations.some(({ input }) => input === newId)
}

function compareOrder(
  comparison: Comparison,
  pair: ShapePair,
  old: ContractStructure,
  new_: ContractStructure,
): readonly Change[] {
  const newNames = new Set(new_.members.map(({ name }) => name))
  const oldOrder = old.members.map(({ name }) => name).filter((name) => newNames.has(name))
  const newOrder = pairMembers(old, new_).map(([, { name }]) => name)
  const isSame = oldOrder.every((name, index) => newOrder[index] === name)
  return isSame ? [] : [makePairChange(comparison, pair, 'member-order')]
}

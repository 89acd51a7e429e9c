/**
 * The exported names of two contracts: which are new, gone, or stand for something else.
 *
 * @module
 */
import type { ContractShape, ShapeId } from '../model/index.js'
import type { Change } from './change.js'
import { classOfChanges } from './change-class.js'
import { compareResponseForms, exportedOutput, isAtPlaces } from './compare-response-forms.js'
import { compareShapes } from './compare-shapes.js'
import { compareTypes } from './compare-types.js'
import { type ChangeFacts, type Comparison, listOperations, makeChange, placeShape, sidesOfPair } from './comparison.js'
import { type ContractIndex, isNamed, sidesOf } from './contract-index.js'
import type { ShapePair } from './pair-shapes.js'
import type { DiffRuleId } from './rules.js'
import { compareSplits } from './compare-splits.js'

/**
 * Compares the names of structures and enums. Requests and responses come, go and are called with their operations, which tell of it.
 */
export function compareNames(comparison: Comparison): readonly Change[] {
  const partners = groupPairs(comparison.pairs, ({ oldId }) => oldId)
  const holders = groupPairs(comparison.pairs, ({ newId }) => newId)
  const targets = new Set<ShapeId>()
  const changes = listNamed(comparison, 'old').flatMap(({ id }) => {
    const pairs = partners.get(id) ?? []
    const target = chooseTarget(id, pairs)
    if (target !== undefined) targets.add(target)
    return [
      ...compareName(comparison, id, target, pairs),
      ...(target === undefined ? [] : compareResponseForms(comparison, id, target)),
    ]
  })
  const outputs = listOutputs(comparison.old)
  for (const { id } of listNamed(comparison, 'new')) {
    const former = outputs.get(id)
    if (former !== undefined) {
      if (!isAtPlaces(comparison, former, id))
        changes.push(makeNameChange(comparison, 'shape-reassigned', 'new', id, { old: id }))
      continue
    }
    if (comparison.old.shapes.has(id) || targets.has(id) || comparison.new.boundaries.has(id)) continue
    const from = holders.get(id)?.[0]?.oldId
    changes.push(makeNameChange(comparison, 'shape-added', 'new', id, from === undefined ? {} : { old: from }))
  }
  const told = [...changes, ...compareSplits(comparison), ...compareAliases(comparison)]
  return [...told, ...compareExports(comparison, told)]
}

/** By the exported name of a response form that is a type of its own: its structure. */
function listOutputs({ contract }: ContractIndex): ReadonlyMap<string, ShapeId> {
  return new Map(
    contract.shapes.flatMap((shape) => {
      const output = shape.kind === 'structure' ? exportedOutput(shape) : undefined
      return output === undefined ? [] : [[output, shape.id] as const]
    }),
  )
}

/** Names of types that are gone, and that no breaking change tells. */
function compareExports(comparison: Comparison, told: readonly Change[]): readonly Change[] {
  const { old, new: new_, options } = comparison
  const aliases = options.newAliases ?? []
  const kept = new Set([...new_.shapes.keys(), ...listOutputs(new_).keys(), ...aliases.map(({ name }) => name)])
  const named = new Set(
    told.filter(({ class: class_ }) => class_ === 'major').flatMap(({ subject, old: before }) => [subject, before]),
  )
  const gone = [...listOutputs(old)].filter(([name, id]) => {
    const isAliased = aliases.some((alias) => alias.name === id && listOutputs(new_).has(`${alias.shape}Output`))
    return !kept.has(name) && !named.has(name) && !isAliased
  })
  return gone.map(([name, id]) =>
    makeChange(comparison, 'shape-removed', { subject: name, place: placeShape(comparison, 'old', id) }),
  )
}

function compareName(
  comparison: Comparison,
  id: ShapeId,
  target: ShapeId | undefined,
  pairs: readonly ShapePair[],
): readonly Change[] {
  const isBoundary = comparison.old.boundaries.has(id)
  if (target === id || (isBoundary && (target === undefined || isOperationRenamed(comparison, id)))) return []
  // what only responses showed is the response form of a shape of requests and responses, under the same name
  if (
    pairs.some(({ newId, uses }) => uses.has('response') && !uses.has('request') && outputOf(comparison, newId) === id)
  )
    return []
  if (comparison.new.shapes.has(id)) {
    if (keepsPromise(comparison, id, id)) return []
    const facts = { old: id, ...(target !== undefined && { new: target }) }
    return [makeNameChange(comparison, 'shape-reassigned', 'new', id, facts)]
  }
  const alias = comparison.options.newAliases?.find(({ name }) => name === id)?.shape
  const isKept =
    alias !== undefined && (pairs.some(({ newId }) => newId === alias) || keepsPromise(comparison, id, alias))
  const now = isKept ? alias : target
  if (now === undefined) return [makeNameChange(comparison, 'shape-removed', 'old', id)]
  const rule = isKept ? 'shape-renamed-kept' : 'shape-renamed'
  return [makeNameChange(comparison, rule, 'new', now, { old: id, new: now })]
}

function outputOf({ new: new_ }: Comparison, id: ShapeId): string | undefined {
  const shape = new_.shapes.get(id)
  return shape?.kind === 'structure' ? exportedOutput(shape) : undefined
}

/** The shape that an old one is now: itself where it stands at one of its old places, otherwise what stands at most of them. */
function chooseTarget(id: ShapeId, pairs: readonly ShapePair[]): ShapeId | undefined {
  if (pairs.some(({ newId }) => newId === id)) return id
  const [first, ...others] = pairs
  if (!first) return undefined
  const count = (pair: ShapePair): number => listOperations(pair, sidesOfPair(pair)).length
  return others.reduce((best, pair) => (count(pair) > count(best) ? pair : best), first).newId
}

/** Whether the requests or responses that have a name go by another because their operation does. */
function isOperationRenamed({ old, new: new_ }: Comparison, id: ShapeId): boolean {
  const operation = old.contract.operations.find(({ input, output }) => input === id || output === id)
  const now = new_.contract.operations.find(({ method }) => method === operation?.method)
  return now !== undefined && now.operation !== operation?.operation
}

/** Whether code that uses a name for one shape can use it for another: neither the shapes nor what is directly in them break anything. */
function keepsPromise(comparison: Comparison, oldId: ShapeId, newId: ShapeId): boolean {
  const { old, new: new_, pairs } = comparison
  const [oldShape, newShape] = [old.shapes.get(oldId), new_.shapes.get(newId)]
  if (!oldShape || !newShape) return false
  const { differences } = compareTypes(old, new_, oldId, newId)
  if (differences.length > 0) return false
  const known = new Set(pairs.map((pair) => JSON.stringify([pair.oldId, pair.newId])))
  const isPaired = (pair: { readonly oldId: ShapeId; readonly newId: ShapeId }): boolean =>
    pair.oldId === pair.newId || known.has(JSON.stringify([pair.oldId, pair.newId]))
  if (!listParts(comparison, oldShape, newShape).every(isPaired)) return false
  const about = [...sidesOf(old, oldId), ...sidesOf(new_, newId)]
  const uses = new Map(about.map((side) => [side, { operations: [] }]))
  const changes = compareShapes(comparison, { oldId, newId, uses })
  return classOfChanges(changes) !== 'major'
}

/** The structures and enums that are paired within two structures. */
function listParts(
  { old, new: new_ }: Comparison,
  oldShape: ContractShape,
  newShape: ContractShape,
): readonly { readonly oldId: ShapeId; readonly newId: ShapeId }[] {
  if (oldShape.kind !== 'structure' || newShape.kind !== 'structure') return []
  const members = new Map(oldShape.members.map((member) => [member.name, member]))
  return newShape.members.flatMap(({ name, shape }) => {
    const member = members.get(name)
    return member ? compareTypes(old, new_, member.shape, shape).pairs : []
  })
}

/** Aliases of the old package that the new one neither keeps nor exports. */
function compareAliases(comparison: Comparison): readonly Change[] {
  const { oldAliases = [], newAliases = [] } = comparison.options
  const kept = new Set(newAliases.map(({ name }) => name))
  return oldAliases
    .filter(({ name }) => !kept.has(name) && !comparison.new.shapes.has(name))
    .map(({ name, shape }) => makeChange(comparison, 'alias-removed', { subject: name, old: shape }))
}

function listNamed(comparison: Comparison, state: 'old' | 'new'): readonly ContractShape[] {
  return comparison[state].contract.shapes.filter(isNamed)
}

function groupPairs(
  pairs: readonly ShapePair[],
  keyOf: (pair: ShapePair) => ShapeId,
): ReadonlyMap<ShapeId, readonly ShapePair[]> {
  const groups = new Map<ShapeId, ShapePair[]>()
  for (const pair of pairs) groups.set(keyOf(pair), [...(groups.get(keyOf(pair)) ?? []), pair])
  return groups
}

function makeNameChange(
  comparison: Comparison,
  rule: DiffRuleId,
  state: 'old' | 'new',
  id: ShapeId,
  facts: Partial<ChangeFacts> = {},
): Change {
  const use = comparison[state].uses.get(id)
  return makeChange(comparison, rule, {
    subject: id,
    place: placeShape(comparison, state, id),
    ...(use && { operation: use.first.operation, operations: use.operations }),
    ...facts,
  })
}

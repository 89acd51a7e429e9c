/**
 * What the values of a lock file must be to each other.
 *
 * @module
 */
import { quoteText } from '../messages/quote.js'
import type { ContractShape, ShapeId } from '../model/index.js'
import type { PackageLock } from './lock-file-schema.js'

/** Where a value stands in a lock file: keys, and places in arrays from 0. */
export type LockPath = readonly (string | number)[]

/** Two values that cannot both be right. */
export interface Contradiction {
  readonly path: LockPath
  readonly found: string
  readonly expected: readonly string[]
}

/**
 * Looks whether every shape that is mentioned is there, and whether names are unique: exported names without regard to case, as file systems need it.
 *
 * @returns the first contradiction; undefined in a lock that was written and never edited
 */
export function findContradiction({ aliases, contract }: PackageLock): Contradiction | undefined {
  const ids = new Set<ShapeId>()
  const names = new Map<string, string>()
  for (const [index, shape] of contract.shapes.entries()) {
    const path = ['contract', 'shapes', index, 'id']
    if (ids.has(shape.id)) return describeDouble(path, shape.id, shape.id)
    ids.add(shape.id)
    if (!isNamed(shape)) continue
    const other = names.get(shape.id.toLowerCase())
    if (other !== undefined) return describeDouble(path, shape.id, other)
    names.set(shape.id.toLowerCase(), shape.id)
  }
  for (const [index, { name }] of aliases.entries()) {
    const other = names.get(name.toLowerCase())
    if (other !== undefined) return describeDouble(['aliases', index, 'name'], name, other)
    names.set(name.toLowerCase(), name)
  }
  for (const { path, id } of listReferences(aliases, contract)) {
    if (!ids.has(id))
      return { path, found: `No shape has the id ${quoteText(id)}`, expected: ['the id of a shape in this file'] }
  }
  return undefined
}

function isNamed(shape: ContractShape): boolean {
  return shape.kind === 'structure' || (shape.kind === 'string' && shape.enum !== undefined)
}

function describeDouble(path: LockPath, name: string, other: string): Contradiction {
  return {
    path,
    found: `${quoteText(name)} is the name of two shapes${name === other ? '' : `: ${quoteText(other)} differs in case alone`}`,
    expected: ['a name that nothing else in this file has'],
  }
}

/** A mention of a shape. */
interface Reference {
  readonly path: LockPath
  readonly id: ShapeId
}

function* listReferences(
  aliases: PackageLock['aliases'],
  { operations, shapes }: PackageLock['contract'],
): Generator<Reference, void, void> {
  for (const [index, { shape }] of aliases.entries()) yield { path: ['aliases', index, 'shape'], id: shape }
  for (const [index, { input, output }] of operations.entries()) {
    const path = ['contract', 'operations', index]
    if (input !== undefined) yield { path: [...path, 'input'], id: input }
    if (output !== undefined) yield { path: [...path, 'output'], id: output }
  }
  for (const [index, shape] of shapes.entries()) yield* listParts(shape, ['contract', 'shapes', index])
}

function* listParts(shape: ContractShape, path: LockPath): Generator<Reference, void, void> {
  if (shape.kind === 'list') yield { path: [...path, 'member'], id: shape.member }
  if (shape.kind === 'map') {
    yield { path: [...path, 'key'], id: shape.key }
    yield { path: [...path, 'value'], id: shape.value }
  }
  if (shape.kind !== 'structure') return
  for (const [at, member] of shape.members.entries()) {
    yield { path: [...path, 'members', at, 'shape'], id: member.shape }
    if (member.alternative !== undefined)
      yield { path: [...path, 'members', at, 'alternative'], id: member.alternative }
  }
}

/**
 * The forms of a structure: whether responses have a type of their own, and what it is called.
 *
 * @module
 */
import type { ContractStructure, ShapeId } from '../model/index.js'
import type { Side } from './change-class.js'
import type { Change } from './change.js'
import { type ChangeFacts, type Comparison, makeChange, placeShape } from './comparison.js'
import { type ContractIndex, sidesOf } from './contract-index.js'
import type { DiffRuleId } from './rules.js'

/**
 * Compares the forms of a structure.
 *
 * @param oldId - its old id
 * @param newId - its new id; where it differs, the name of its response form follows, and is told with it
 */
export function compareResponseForms(comparison: Comparison, oldId: ShapeId, newId: ShapeId): readonly Change[] {
  const [old, new_] = [comparison.old.shapes.get(oldId), comparison.new.shapes.get(newId)]
  if (old?.kind !== 'structure' || new_?.kind !== 'structure') return []
  const use = comparison.new.uses.get(newId)
  const make = (rule: DiffRuleId, facts: Partial<ChangeFacts>): Change =>
    makeChange(comparison, rule, {
      subject: newId,
      place: placeShape(comparison, 'new', newId),
      ...(use && { operation: use.first.operation, operations: use.operations }),
      ...facts,
    })
  const [oldOutput, newOutput] = [exportedOutput(old), exportedOutput(new_)]
  if (oldOutput === undefined && newOutput !== undefined) {
    // a shape of responses alone had the name already; with the shape of requests it is one again
    const isResponse = oldId === newOutput || ownForm(comparison.old, old) === 'request'
    if (isResponse && wasAtPlaces(comparison, newOutput, newId)) return []
    const rule = old.outputName === undefined ? 'response-form-added' : 'response-form-differs'
    return [make(rule, { sides: sidesOf(comparison.old, oldId), new: newOutput })]
  }
  if (oldOutput !== undefined && newOutput === undefined) {
    if (isAtPlaces(comparison, oldId, oldOutput)) return []
    if (isAlias(comparison, oldOutput, newId)) return [make('response-form-kept', { old: oldOutput })]
    return [make(new_.outputName === undefined ? 'response-form-removed' : 'response-form-same', { old: oldOutput })]
  }
  if (oldOutput !== undefined && newOutput !== undefined) {
    if (oldOutput === newOutput || isAtPlaces(comparison, oldId, oldOutput)) return []
    // an alias of the whole shape exports the earlier name of the response form, too
    const isKept = isAlias(comparison, oldOutput, newId) || (oldId !== newId && isAlias(comparison, oldId, newId))
    return !isKept ? [make('response-form-renamed', { old: oldOutput, new: newOutput })] : []
  }
  const [before, after] = [ownForm(comparison.old, old), ownForm(comparison.new, new_)]
  if (before === undefined || after === undefined || before === after) return []
  // one type serves both: what programs read and set is as before
  if (new_.outputName !== undefined) return [make('form-joined', {})]
  return [make('form-changed', { old: before, new: after })]
}

/** Whether a shape of its own has the name of the response form now, and stands at places of the shape in responses. */
export function isAtPlaces({ new: new_, pairs }: Comparison, oldId: ShapeId, output: string): boolean {
  return (
    new_.shapes.has(output) &&
    pairs.some((pair) => pair.oldId === oldId && pair.newId === output && pair.uses.has('response'))
  )
}

/** Whether a shape that had the name of a response form stood where the structure stands in responses. */
function wasAtPlaces({ pairs }: Comparison, output: string, newId: ShapeId): boolean {
  return pairs.some((pair) => pair.oldId === output && pair.newId === newId && pair.uses.has('response'))
}

function isAlias({ options, new: new_ }: Comparison, name: string, shape: ShapeId): boolean {
  return (
    options.newAliases?.some((alias) => alias.name === name && alias.shape === shape) === true &&
    new_.reached.response.has(shape)
  )
}

/** The name of the response form that the package exports: none if its type is the request form's. */
export function exportedOutput({ outputDiffers, outputName }: ContractStructure): string | undefined {
  return outputDiffers ? outputName : undefined
}

/** The form that a structure's own name stands for; undefined if the contract does not tell. */
function ownForm(index: ContractIndex, { id, outputName }: ContractStructure): Side | undefined {
  const sides = sidesOf(index, id)
  if (outputName !== undefined) return 'request'
  return sides.length === 1 ? sides[0] : undefined
}

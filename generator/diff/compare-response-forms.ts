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
    const rule = old.outputName === undefined ? 'response-form-added' : 'response-form-differs'
    return [make(rule, { sides: sidesOf(comparison.old, oldId), new: newOutput })]
  }
  if (oldOutput !== undefined && newOutput === undefined) {
    return [make(new_.outputName === undefined ? 'response-form-removed' : 'response-form-same', { old: oldOutput })]
  }
  if (oldOutput !== undefined && newOutput !== undefined) {
    const isRenamed = oldOutput !== newOutput && oldId === newId
    return isRenamed ? [make('response-form-renamed', { old: oldOutput, new: newOutput })] : []
  }
  const [before, after] = [ownForm(comparison.old, old), ownForm(comparison.new, new_)]
  return before === undefined || after === undefined || before === after
    ? []
    : [make('form-changed', { old: before, new: after })]
}

/** The name of the response form that the package exports: none if its type is the request form's. */
function exportedOutput({ outputDiffers, outputName }: ContractStructure): string | undefined {
  return outputDiffers ? outputName : undefined
}

/** The form that a structure's own name stands for; undefined if the contract does not tell. */
function ownForm(index: ContractIndex, { id, outputName }: ContractStructure): Side | undefined {
  const sides = sidesOf(index, id)
  if (outputName !== undefined) return 'request'
  return sides.length === 1 ? sides[0] : undefined
}

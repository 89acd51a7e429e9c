/**
 * The forms of a structure: a name of its own for responses, and whether it is another interface.
 *
 * @module
 */
import type { ShapeId } from '../model/index.js'
import type { Change } from './change.js'
import { type ChangeFacts, type Comparison, makeChange, placeShape } from './comparison.js'
import { sidesOf } from './contract-index.js'
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
  const before = sidesOf(comparison.old, oldId)
  if (old.outputName === undefined && new_.outputName !== undefined) {
    return [make('response-form-added', { sides: before, new: new_.outputName })]
  }
  if (old.outputName !== undefined && new_.outputName === undefined) {
    return [make('response-form-removed', { old: old.outputName })]
  }
  if (old.outputName === undefined || new_.outputName === undefined) {
    const after = sidesOf(comparison.new, newId)
    const isSame = before.length !== 1 || after.length !== 1 || before[0] === after[0]
    return isSame ? [] : [make('form-changed', { old: before[0]!, new: after[0]! })]
  }
  const changes: Change[] = []
  if (old.outputName !== new_.outputName && oldId === newId) {
    changes.push(make('response-form-renamed', { old: old.outputName, new: new_.outputName }))
  }
  if (old.outputDiffers !== new_.outputDiffers) {
    changes.push(make(new_.outputDiffers ? 'response-form-differs' : 'response-form-same', { new: new_.outputName }))
  }
  return changes
}

/**
 * The operations of two contracts: which there are, what they take, give and throw.
 *
 * @module
 */
import { compareText } from '../messages/compare-text.js'
import type { Contract, ContractOperation, ContractShape } from '../model/index.js'
import type { Change } from './change.js'
import { type Side } from './change-class.js'
import { compareTypes } from './compare-types.js'
import { type Comparison, makeChange, placeOperation } from './comparison.js'
import { boundaryOf, sides } from './contract-index.js'
import type { DiffRuleId } from './rules.js'

/** Compares the operations themselves; what their requests and responses hold is a matter of shapes. */
export function compareOperations(comparison: Comparison): readonly Change[] {
  const oldOperations = new Map(comparison.old.contract.operations.map((operation) => [operation.method, operation]))
  const newMethods = new Set(comparison.new.contract.operations.map(({ method }) => method))
  return [
    ...comparison.old.contract.operations
      .filter(({ method }) => !newMethods.has(method))
      .map((operation) => makeOperationChange(comparison, 'operation-removed', operation, { state: 'old' })),
    ...comparison.new.contract.operations.flatMap((operation) => {
      const old = oldOperations.get(operation.method)
      if (!old) return [makeOperationChange(comparison, 'operation-added', operation)]
      return compareOperation(comparison, old, operation)
    }),
    ...compareErrors(comparison, oldOperations),
    ...compareErrorCodes(comparison),
  ]
}

function compareOperation(comparison: Comparison, old: ContractOperation, new_: ContractOperation): readonly Change[] {
  const changes: Change[] = []
  const add = (rule: DiffRuleId, facts: OperationFacts = {}): void =>
    void changes.push(makeOperationChange(comparison, rule, new_, facts))
  if (old.operation !== new_.operation) add('operation-renamed', { old: old.operation, new: new_.operation })
  if (old.deprecated !== new_.deprecated) add(new_.deprecated ? 'operation-deprecated' : 'operation-undeprecated')
  for (const side of sides) {
    const [oldId, newId] = [boundaryOf(old, side), boundaryOf(new_, side)]
    if (oldId !== undefined && newId !== undefined) {
      const { differences } = compareTypes(comparison.old, comparison.new, oldId, newId)
      for (const { rule, old, new: now } of differences) add(rule, { sides: [side], old, new: now })
    } else if (newId !== undefined)
      add(ruleOfNew(side, comparison.new.shapes.get(newId)), { sides: [side], new: newId })
    else if (oldId !== undefined) {
      add(side === 'request' ? 'input-vanished' : 'output-vanished', { sides: [side], old: oldId })
    }
  }
  if (old.prose !== new_.prose) add('prose-changed')
  return changes
}

function ruleOfNew(side: Side, shape: ContractShape | undefined): DiffRuleId {
  if (side === 'response') return 'output-appeared'
  const isRequired = shape?.kind === 'structure' && shape.members.some(({ required }) => required)
  return isRequired ? 'input-required' : 'input-appeared'
}

/** Errors that operations of both states document anew or no more, each once; and classes that come or go with operations. */
function compareErrors(
  comparison: Comparison,
  oldOperations: ReadonlyMap<string, ContractOperation>,
): readonly Change[] {
  const added = new Map<string, ContractOperation[]>()
  const removed = new Map<string, ContractOperation[]>()
  const newOperations = new Map(comparison.new.contract.operations.map((operation) => [operation.method, operation]))
  for (const operation of comparison.new.contract.operations) {
    const old = oldOperations.get(operation.method)
    for (const error of operation.errors) {
      const isNew = old ? !old.errors.includes(error) : !comparison.old.errors.has(error)
      if (isNew) collect(added, error, operation)
    }
  }
  for (const operation of comparison.old.contract.operations) {
    const new_ = newOperations.get(operation.method)
    for (const error of operation.errors) {
      const isGone = new_ ? !new_.errors.includes(error) : !comparison.new.errors.has(error)
      if (isGone) collect(removed, error, operation)
    }
  }
  return [
    ...makeErrorChanges(comparison, 'old', removed, (error) =>
      comparison.new.errors.has(error) ? 'error-removed' : 'error-class-removed',
    ),
    ...makeErrorChanges(comparison, 'new', added, (error) =>
      comparison.old.errors.has(error) ? 'error-added' : 'error-class-added',
    ),
  ]
}

function makeErrorChanges(
  comparison: Comparison,
  state: 'old' | 'new',
  errors: ReadonlyMap<string, readonly ContractOperation[]>,
  ruleOf: (error: string) => DiffRuleId,
): readonly Change[] {
  return [...errors]
    .sort(([a], [b]) => compareText(a, b))
    .map(([error, operations]) => {
      const first = operations[0]!
      const place = placeOperation(comparison, state, first)
      const where = { operation: first.operation, operations: operations.length, place }
      return makeChange(comparison, ruleOf(error), { subject: error, ...where })
    })
}

/** Errors that both states document, and that have another code on the wire. */
function compareErrorCodes(comparison: Comparison): readonly Change[] {
  const [oldCodes, newCodes] = [codesOf(comparison.old.contract), codesOf(comparison.new.contract)]
  const changed = new Map<string, ContractOperation[]>()
  for (const operation of comparison.new.contract.operations) {
    for (const error of operation.errors) {
      if (comparison.old.errors.has(error) && oldCodes.get(error) !== newCodes.get(error))
        collect(changed, error, operation)
    }
  }
  return makeErrorChanges(comparison, 'new', changed, () => 'error-code')
}

function codesOf({ errorCodes = [] }: Contract): ReadonlyMap<string, string> {
  return new Map(errorCodes.map(({ error, code }) => [error, code]))
}

function collect(errors: Map<string, ContractOperation[]>, error: string, operation: ContractOperation): void {
  const known = errors.get(error)
  if (known) known.push(operation)
  else errors.set(error, [operation])
}

type OperationFacts = Omit<Parameters<typeof makeChange>[2], 'subject'> & { readonly state?: 'old' | 'new' }

function makeOperationChange(
  comparison: Comparison,
  rule: DiffRuleId,
  operation: ContractOperation,
  { state = 'new', ...facts }: OperationFacts = {},
): Change {
  const place = placeOperation(comparison, state, operation)
  const where = { subject: operation.operation, operation: operation.operation, operations: 1, place }
  return makeChange(comparison, rule, { ...where, ...facts })
}

/**
 * Answers made up from what a waiter looks at: members that its expressions name, with values that it expects and others.
 *
 * @module
 */
import type { Expression } from '../../generator/emit/plan/jmespath.js'
import type { AcceptorRule } from '../../generator/emit/plan/waiter-acceptors.js'

/** What an answer may hold at a place. */
interface Place {
  readonly fields: Map<string, Place>
  /** Values to choose from; none for a place that only holds others. */
  readonly values: Set<unknown>
  kind: 'value' | 'list' | 'map'
  /** Only its length is asked for: a list or a text. */
  isMeasured: boolean
}

const createPlace = (): Place => ({ fields: new Map(), values: new Set(), kind: 'value', isMeasured: false })

/** @returns the next number: at least 0, below 1 */
export type Chance = () => number

/** Makes answers without an error. */
export function makeAnswers(rules: readonly AcceptorRule[], count: number, chance: Chance): readonly object[] {
  const root = createPlace()
  for (const rule of rules) {
    if (!('argument' in rule)) continue
    for (const place of markExpression(root, rule.argument)) for (const value of rule.expected) place.values.add(value)
  }
  return Array.from({ length: count }, () => (makeValue(root, chance, true) ?? {}) as object)
}

/** @returns the places that an expression gives */
function markExpression(root: Place, expression: Expression): readonly Place[] {
  if ('value' in expression) return []
  if ('path' in expression) {
    let place = root
    for (const step of expression.path) {
      if (step === '[]' || typeof step !== 'string') {
        place.kind = 'list'
        if (typeof step !== 'string') markExpression(place, step.where)
      } else if (step === '*') {
        place.kind = 'map'
      } else {
        const next = place.fields.get(step) ?? createPlace()
        place.fields.set(step, next)
        place = next
      }
    }
    return [place]
  }
  const parts = expression.of.map((part) => ({ part, places: markExpression(root, part) }))
  const values = parts.flatMap(({ part }) => ('value' in part ? [part.value] : []))
  for (const place of parts.flatMap(({ places }) => places)) {
    if (expression.call === 'length') place.isMeasured = true
    else for (const value of values) place.values.add(value)
  }
  return []
}

function makeValue(place: Place, chance: Chance, isRoot = false): unknown {
  if (!isRoot && chance() < 0.1) return undefined
  if (place.kind === 'list')
    return Array.from({ length: Math.floor(chance() * 4) }, () => makeItem(place, chance) ?? {})
  if (place.kind === 'map') {
    return Object.fromEntries(
      Array.from({ length: Math.floor(chance() * 3) }, (_, at) => [`key${at}`, makeItem(place, chance)]),
    )
  }
  return makeItem(place, chance)
}

function makeItem(place: Place, chance: Chance): unknown {
  if (place.fields.size > 0) {
    return Object.fromEntries([...place.fields].map(([name, field]) => [name, makeValue(field, chance)]))
  }
  if (place.isMeasured && place.kind === 'value') return chance() < 0.5 ? [] : [{}]
  const values = [...place.values, 'another', 1]
  return values[Math.floor(chance() * values.length)]
}

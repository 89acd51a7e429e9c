/**
 * Limits that a page states case by case.
 *
 * @module
 */
import { isUnconditional } from './condition.js'
import { figure, readFigure } from './figure.js'
import type { Bound, Limit } from './limits.js'

const lead =
  /^(?:for|with) (?!example|instance|more|information|each|every|all\b).{3,250}?, (?=(?:the|this|it|values?|valid|max\w*|min\w*|up to|defaults?)\b)/i
const oneValue = new RegExp(`\\b(?:supported|valid|allowed|accepted) value is (${figure})`, 'i')

/**
 * Joins the limits of cases: what is beyond the limits of every case is beyond those of the value.
 *
 * ```text
 * For sailing boats, the maximum value is 750. For ferries, the supported value is 1.     ← at most 750
 * ```
 *
 * @param sentences - all sentences of the prose, plain text
 * @param read - reads the limits of what a sentence says of its case
 * @returns a limit for each end that all cases have, where there are several cases
 */
export function joinCases(
  sentences: readonly string[],
  read: (clause: string) => readonly { readonly bound: Bound; readonly figure: number }[],
): readonly Limit[] {
  const cases = sentences.filter((sentence) => lead.test(sentence))
  if (cases.length < 2) return []
  const stated = cases.map((sentence) => readCase(sentence.replace(lead, ''), read))
  const sentence = cases.join(' ')
  return (['minimum', 'maximum'] as const).flatMap((bound) => {
    const figures = stated.map((limits) => limits.get(bound))
    if (!figures.every((one) => one !== undefined)) return []
    const choose = bound === 'minimum' ? Math.min : Math.max
    return [{ bound, figure: figures.reduce((one, other) => choose(one, other)), sentence }]
  })
}

/** The ends that one case states; none where it is parted into cases again. */
function readCase(
  clause: string,
  read: (clause: string) => readonly { readonly bound: Bound; readonly figure: number }[],
): ReadonlyMap<Bound, number> {
  if (!isUnconditional(clause) || /\bfor\b/i.test(clause)) return new Map()
  const [, one] = oneValue.exec(clause) ?? []
  if (one !== undefined) {
    return new Map([
      ['minimum', readFigure(one)],
      ['maximum', readFigure(one)],
    ])
  }
  return new Map(read(clause).map((limit) => [limit.bound, limit.figure]))
}

/**
 * Limits that rules find in sentences, and how several become one.
 *
 * @module
 */
import { figure, readFigure } from './figure.js'
import { afterFigure } from './unit.js'

/** The four ends of a range. */
export type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum'

/** One end, and the sentence that states it. */
export interface Limit {
  readonly bound: Bound
  readonly figure: number
  /** Plain text on one line. */
  readonly sentence: string
}

/** A wording of limits: an expression whose groups are called after the ends that they hold. */
export type LimitRule = RegExp

const groups: Readonly<Record<string, Bound>> = {
  MIN: 'minimum',
  MAX: 'maximum',
  ABOVE: 'exclusiveMinimum',
  BELOW: 'exclusiveMaximum',
}

/**
 * Makes a rule.
 *
 * @param source - an expression in which `<MIN>`, `<MAX>`, `<ABOVE>` and `<BELOW>` stand for a figure with its unit, `<>` for any that counts for nothing
 * @returns the rule; upper and lower case are the same to it
 */
export function makeRule(source: string): LimitRule {
  return new RegExp(
    source
      .replace(/<(MIN|MAX|ABOVE|BELOW)>/g, (_, name: string) => `⟦(?<${groups[name]}>\\d+)b?⟧`)
      .replaceAll('<>', '⟦\\d+b?⟧'),
    'gi',
  )
}

/** Source of an expression for the place behind a figure of bytes: they may be the length of a string. */
export const afterBytes = '(?<=b⟧)'

/** A figure of a sentence. */
interface Mark {
  readonly figure: number
  readonly after: string
}

const anyMark = new RegExp(`(${figure})(${afterFigure})`, 'gi')

/**
 * Puts a mark in the place of each figure, with what belongs to it. So a rule is a few words, and a figure is found once, not once in each rule.
 *
 * ```text
 * From 900 seconds (15 minutes) to 7,200 seconds.     → From ⟦0⟧ to ⟦1⟧.
 * Up to 64 bytes.                                     → Up to ⟦0b⟧.
 * ```
 */
function markFigures(sentence: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  const text = sentence.replace(/[⟦⟧]/g, ' ').replace(anyMark, (_, found: string, after: string) => {
    const index = marks.push({ figure: readFigure(found), after }) - 1
    return `⟦${index}${/^[\s-]?bytes?\b/i.test(after) ? 'b' : ''}⟧`
  })
  return { text, marks }
}

/** What a rule's match says, one for each end. */
export interface Statement {
  readonly bound: Bound
  readonly figure: number
  /** The unit and the aside behind the figure, as they stand: ` seconds (15 minutes)`; empty where there is none. */
  readonly after: string
  /** What the rule calls `item`: the words for what is counted; empty where it has no such group. */
  readonly item: string
}

const bounds: readonly Bound[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']

/**
 * Applies rules to a sentence.
 *
 * @param sentence - plain text on one line
 * @param rules - wordings; each may match several times, and several may match the same words
 * @returns every end that a rule finds, in the order of the rules
 */
export function findStatements(sentence: string, rules: readonly LimitRule[]): readonly Statement[] {
  const { text, marks } = markFigures(sentence)
  if (marks.length === 0) return []
  const found: Statement[] = []
  for (const rule of rules) {
    for (const { groups: ends = {} } of text.matchAll(rule)) {
      const last = marks[Number(ends['maximum'])]
      for (const bound of bounds) {
        const mark = marks[Number(ends[bound])]
        // `1 to 10 MiB`: the unit of the upper end is that of the lower one, too
        if (mark)
          found.push({ bound, figure: mark.figure, after: mark.after || (last?.after ?? ''), item: ends['item'] ?? '' })
      }
    }
  }
  return found
}

/** A range and the sentences that state its ends. */
export interface JoinedLimits {
  readonly limits: Readonly<Partial<Record<Bound, number>>>
  /** The sentences, each once, in page order, with a space between two. */
  readonly sentence: string
}

/**
 * Joins the limits of one member. Where the page gives two figures for one end, it speaks of two things, and that end is not known; nor is any end of a
 * range that would hold nothing.
 *
 * @param found - in page order
 * @returns the range; undefined where no end is known
 */
export function joinLimits(found: readonly Limit[]): JoinedLimits | undefined {
  const limits: Partial<Record<Bound, number>> = {}
  const sides = [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const
  const known = sides.flatMap((side) => {
    const stated = found.filter(({ bound }) => (side as readonly Bound[]).includes(bound))
    const [first] = stated
    const isOne = stated.every(({ bound, figure }) => bound === first?.bound && figure === first.figure)
    return first && isOne ? stated : []
  })
  for (const { bound, figure } of known) limits[bound] = figure
  if (known.length === 0 || holdsNothing(limits)) return undefined
  return { limits, sentence: [...new Set(known.map(({ sentence }) => sentence))].join(' ') }
}

function holdsNothing({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JoinedLimits['limits']): boolean {
  const [least, greatest] = [minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum]
  if (least === undefined || greatest === undefined) return false
  return minimum !== undefined && maximum !== undefined ? least > greatest : least >= greatest
}

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

/** Source of a group that holds one figure; `<bound>After` holds the unit and the aside behind it. */
function makeGroup(bound: Bound): string {
  return `(?<${bound}>${figure})(?<${bound}After>${afterFigure})`
}

const groups: Readonly<Record<string, string>> = {
  MIN: makeGroup('minimum'),
  MAX: makeGroup('maximum'),
  ABOVE: makeGroup('exclusiveMinimum'),
  BELOW: makeGroup('exclusiveMaximum'),
}

/**
 * Makes a rule.
 *
 * @param source - an expression in which `<MIN>`, `<MAX>`, `<ABOVE>` and `<BELOW>` stand for a figure with its unit; a space stands for any white space, ` ?` for any or none
 * @returns the rule; upper and lower case are the same to it
 */
export function makeRule(source: string): LimitRule {
  return new RegExp(
    source
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+')
      .replace(/<(MIN|MAX|ABOVE|BELOW)>/g, (_, name: string) => groups[name] as string),
    'gi',
  )
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
  const found: Statement[] = []
  for (const rule of rules) {
    for (const { groups = {} } of sentence.matchAll(rule)) {
      for (const bound of bounds) {
        const text = groups[bound]
        if (text !== undefined)
          found.push({
            bound,
            figure: readFigure(text),
            // `1 to 10 MiB`: the unit of the upper end is that of the lower one, too
            after: groups[`${bound}After`] || (groups['maximumAfter'] ?? ''),
            item: groups['item'] ?? '',
          })
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

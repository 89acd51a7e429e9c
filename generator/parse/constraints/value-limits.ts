/**
 * Limits of numbers.
 *
 * @module
 */
import { type Bound, type LimitRule, type Statement, findStatements, makeRule } from './limits.js'
import { type Unit, readUnit } from './unit.js'
import { figure, readFigure } from './figure.js'

const maximum =
  'max(?:imum)?(?: (?:allowed|supported|permitted|possible|valid))?(?: (?:value|limit|number|setting|size|page size|duration|length|amount|period))?(?: (?:allowed|supported|permitted|possible))?'
const minimum = maximum.replace('max(?:imum)?', 'min(?:imum)?')
const is =
  '(?: (?:for|of) (?:this|the) (?:parameter|field|value|property|setting|member))?(?: (?:is|are|of|must be|can be|as))?(?: set to)?:? '

const rules: readonly LimitRule[] = [
  'between <MIN>(?: and | to | ?[-–—] ?)<MAX>',
  '(?:\\bfrom|\\branges?|\\branges?(?: is| are| of| from|:)|\\brange(?: is)? from) <MIN>(?: to | through | up to(?: a| the)?(?: maximum of)? | ?[-–—] ?)<MAX>',
  '\\bvalid (?:range|values?)(?: is| are)?:? (?:(?:an? )?(?:integers?|numbers?) )?(?:from )?<MIN>(?: to | through | ?[-–—] ?)<MAX>',
  '\\bfrom <MIN> (?:up )?to (?:a|an|the|your)\\b',
  '\\((?:valid range:? |range:? )?<MIN> ?(?:[-–—]|to) ?<MAX>(?:,[^()]*)?\\)',
  `\\b${maximum}${is}<MAX>`,
  `\\b${minimum}${is}<MIN>`,
  "(?:\\bnot|n['’]t|\\bcannot)(?: be)? (?:exceed|(?:greater|more|larger|higher|longer) than|above) <MAX>",
  "(?:\\bnot|n['’]t|\\bcannot) be (?:(?:less|lower|smaller|fewer|shorter) than|below) <MIN>",
  '\\b(?:less|lower|smaller|fewer) than or equal to <MAX>',
  '\\b(?:greater|more|larger|higher) than or equal to <MIN>',
  '\\b(?:equal to or (?:less|lower|smaller) than) <MAX>',
  '\\b(?:equal to or (?:greater|more|larger) than) <MIN>',
  '\\b(?:at most|no (?:more|greater|higher|larger|longer) than|(?:can|may|must|specify|values?)\\b[^,;:]* (?:up to(?: a maximum of)?|as (?:many|high|large) as)) <MAX>',
  '\\b(?:at least|no (?:less|fewer|lower|smaller) than) <MIN>',
  '\\b(?:be|is|to|of|specify|an?) <MAX> or (?:less|fewer|lower|smaller)\\b',
  '\\b(?:be|is|to|of|specify|an?) <MIN> or (?:more|greater|higher|larger)\\b',
  '\\b(?:must|should)(?: (?:be|a|an|positive|whole|integer|number|value|is|are|strictly))*,? (?:greater|more|larger|higher) than <ABOVE>',
  '\\b(?:must|should)(?: (?:be|a|an|positive|whole|integer|number|value|is|are|strictly))*(?: (?:greater|more|larger|higher) than(?: or equal to)? <>,?(?: and|but))?,? (?:less|lower|smaller|fewer) than <BELOW>',
  '\\b(?:above|greater than|more than) <ABOVE>,?(?: and| but) (?:below|less than) <BELOW>',
].map(makeRule)

const sign = /\b(?:must be|specify|enter|is|be) an? (positive|non-?negative)(?: whole)? (?:integer|number|value)\b/i

/**
 * The limits that a sentence states of a number.
 *
 * @param sentence - plain text on one line
 * @param subject - whether only whole numbers are meant, and the value's unit where it is known: a limit in another unit is none
 * @returns the ends, in no order
 */
export function readValueLimits(
  sentence: string,
  subject: { readonly isInteger: boolean; readonly unit?: Unit | undefined },
): readonly { readonly bound: Bound; readonly figure: number }[] {
  const found = findStatements(sentence, rules).flatMap((statement) => {
    const figure = inUnit(statement, subject.unit)
    return figure === undefined ? [] : [{ bound: statement.bound, figure }]
  })
  const signed = found.some(({ bound }) => /min/i.test(bound)) ? undefined : sign.exec(sentence)?.[1]?.toLowerCase()
  if (signed === undefined) return found
  if (signed !== 'positive') return [...found, { bound: 'minimum', figure: 0 }]
  return [...found, subject.isInteger ? { bound: 'minimum', figure: 1 } : { bound: 'exclusiveMinimum', figure: 0 }]
}

const aside = new RegExp(`\\((${figure})( ?[\\w%]+)\\)`, 'i')

/** The figure in the value's own unit: the one before the aside, or within it: `1 hour (3600 seconds)`. */
function inUnit({ figure, after }: Statement, wanted: Unit | undefined): number | undefined {
  const unit = readUnit(after)
  // `1 percent more than now` is no limit of a value that is no percentage
  if (unit?.dimension === 'percent' && wanted?.dimension !== 'percent') return undefined
  if (!unit || !wanted || unit.dimension !== wanted.dimension || unit.size === wanted.size) return figure
  const [, other, otherUnit] = aside.exec(after) ?? []
  return other !== undefined && readUnit(otherUnit as string)?.size === wanted.size ? readFigure(other) : undefined
}

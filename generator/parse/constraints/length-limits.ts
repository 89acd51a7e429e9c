/**
 * Limits of lengths: characters of a string, bytes of a blob, items of a list, entries of a map.
 *
 * @module
 */
import { type Bound, type LimitRule, afterBytes, findStatements, makeRule } from './limits.js'
import { isCounted } from './counted-item.js'
import { readUnit } from './unit.js'

/** Kinds of values that have a length. */
export type LengthKind = 'string' | 'blob' | 'list' | 'map'

const character = `(?:(?: (?:alphanumeric|alphabetic|unicode|utf-8|ascii|us-ascii|visible|printable|lowercase|uppercase|single-byte|hexadecimal|latin))* (?:characters?|letters?)\\b|${afterBytes})`

/** A sentence without any of these words matches none of the rules for strings: most sentences do not. */
const aboutCharacters = /character|letters?\b|bytes|length/i

const stringRules: readonly LimitRule[] = [
  `(?:\\bbetween|\\bfrom|\\bof|\\bis|\\bbe|\\bhave|\\bcontain|\\bto|\\(|:|,|^)? ?<MIN>(?: to | and | through | ?[-–—] ?)<MAX>${character}`,
  `\\blength(?: (?:is|must be|can be|of|in))*:? (?:from |between )?<MIN>(?: to | and | ?[-–—] ?)<MAX>`,
  `\\b(?:up to(?: a maximum of)?|at most|no (?:more|longer|larger|greater) than|not (?:more|longer|larger) than|as many as|limited to|a maximum of|maximum of|maximum|limit of|limit is|within) <MAX>${character}`,
  `(?:\\bnot|n['’]t|\\bcannot)(?: be)? (?:exceed|(?:more|longer|larger|greater) than)(?: a (?:maximum )?length of)? <MAX>${character}`,
  `\\b(?:fewer|less|shorter|smaller) than or equal to <MAX>${character}`,
  `<MAX>${character} or (?:less|fewer|shorter)\\b`,
  `\\bmax(?:imum)?(?: character)? length(?: (?:is|of|allowed is))?:? <MAX>`,
  `\\bmin(?:imum)?(?: character)? length(?: (?:is|of|allowed is))?:? <MIN>`,
  `\\b(?:at least|a minimum of|minimum of|no (?:fewer|less|shorter) than|minimum) <MIN>${character}`,
  `\\b(?:must|should)(?: be| have| contain)* (?:fewer|less|shorter) than <BELOW>${character}`,
  `\\bexactly <MIN>${character}`,
  `\\bexactly <MAX>${character}`,
].map(makeRule)

const blobRules: readonly LimitRule[] = [
  `(?:\\bbetween|\\bfrom|\\bbe|\\bis) <MIN>(?: to | and | ?[-–—] ?)<MAX>`,
  `\\b(?:up to(?: a maximum of)?|at most|no (?:more|larger|greater) than|limited to|a maximum of|maximum of|maximum(?: size)?(?: is| of)?:?) <MAX>`,
  `(?:\\bnot|n['’]t|\\bcannot)(?: be)? (?:exceed|(?:more|longer|larger|greater) than) <MAX>`,
].map(makeRule)

const item = '(?<item> [^.,;:]+)'

const countRules: readonly LimitRule[] = [
  `\\b(?:between|from) <MIN>(?: and | to )<MAX>${item}`,
  `\\b(?:array|list|set) of <MIN> ?(?:-|–|to) ?<MAX>${item}`,
  `\\b(?:specify|contain|include|have|add|provide) <MIN> ?(?:-|–|to) ?<MAX>${item}`,
  `\\b(?:up to(?: a (?:maximum|total) of)?|at most|no more than|not more than|as many as|a maximum(?: number)? of|max(?:imum)?(?: of| is|:)?|a limit of) <MAX>${item}`,
  `(?:\\bnot|n['’]t|\\bcannot)(?: be)? (?:exceed|(?:more|longer|larger|greater) than) <MAX>${item}`,
  `(?:^|\\b(?:must|specify|provide|include|contain|has|have)\\b[^,;]* )(?:at least|a minimum of|minimum of|no (?:fewer|less) than) <MIN>${item}`,
  `\\bmax(?:imum)? number of(?<item>(?: [\\w'’]+){1,4}?)(?: (?:that )?you can \\w+)? ?(?:is|:|allowed is) ?<MAX>`,
  `\\bmax(?:imum)?(?<item> size of (?:this|the) (?:array|list|map)| items| entries) ?(?:is|:) ?<MAX>`,
].map(makeRule)

/**
 * The limits that a sentence states of a length.
 *
 * @param sentence - plain text on one line
 * @param kind - what has the length
 * @param name - the member's name: what is counted is known by it, where it is a list or a map
 * @returns the ends, all inclusive, in no order
 */
export function readLengthLimits(
  sentence: string,
  kind: LengthKind,
  name: string,
): readonly { readonly bound: Bound; readonly figure: number }[] {
  switch (kind) {
    case 'string':
      return aboutCharacters.test(sentence) ? findStatements(sentence, stringRules).flatMap(toWhole) : []
    case 'blob':
      return findStatements(sentence, blobRules).flatMap((statement) => {
        const unit = readUnit(statement.after)
        return unit?.dimension === 'bytes' ? toWhole({ ...statement, figure: statement.figure * unit.size }) : []
      })
    default:
      return findStatements(sentence, countRules).flatMap((statement) =>
        readUnit(statement.after) || !isCounted(statement.item, name) ? [] : toWhole(statement),
      )
  }
}

/** A length is a whole number from 0, so every limit can be said inclusively. */
function toWhole({
  bound,
  figure,
}: {
  readonly bound: Bound
  readonly figure: number
}): { bound: Bound; figure: number }[] {
  if (!Number.isSafeInteger(figure) || figure < 0) return []
  if (bound === 'exclusiveMaximum') return figure > 0 ? [{ bound: 'maximum', figure: figure - 1 }] : []
  return [{ bound, figure }]
}

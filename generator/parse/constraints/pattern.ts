/**
 * Regular expressions that strings match.
 *
 * @module
 */
import type { Sentence } from './sentences.js'

/** What stands between the start of a sentence and its regular expression: `Pattern: `, `It must match this regular expression: `. */
const announced =
  /^\(?(?:pattern|regex|regular expression)\s*:\s*\(?\s*$|\b(?:must|should) (?:match|follow|satisfy) (?:(?:the|this|a|following|regular|express(?:ion)?|regex|naming) )*(?:pattern|regex|expression|format)s?(?: of)?\s*:?\s*$/i

/** Without any of these an expression matches one text: then it is a template, or a name. */
const metacharacter = /[[\\^$*+?|]/

/**
 * The regular expression that a sentence says a string matches.
 *
 * @param sentence - a sentence; the expression is a code span of it
 * @returns the expression as the page writes it; undefined where there is none that JavaScript compiles
 */
export function readPattern({ text, codes }: Sentence): string | undefined {
  const found = codes.find(({ at }) => announced.test(text.slice(0, at)))?.value
  return found !== undefined && metacharacter.test(found) && compiles(found) ? found : undefined
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

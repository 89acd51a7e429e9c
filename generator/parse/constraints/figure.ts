/**
 * Figures in sentences: `1,024`, `-1`, `0.5`, `three`.
 *
 * @module
 */

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/**
 * Source of an expression for one figure, without groups. What is only a part of something else is none (`2^11`, `1/4`, `10:30`, `1.2.3`), nor is what a word
 * multiplies (`5 million`).
 */
export const figure =
  `(?:(?<![\\w.,^/:])[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d^/:*]|[.,]\\d|[kx]\\b|\\s(?:million|billion|thousand|x)\\b)` +
  `|\\b(?:${words.join('|')})\\b)`

const anyFigure = new RegExp(`\\d|\\b(?:${words.join('|')}|positive|negative)\\b`, 'i')
const anyLimit =
  /max|min\b|minimum|above|between|from|range|valid|up to|than|most|least|exceed|length|character|limit|within|(?:posi|nega)tive|as (?:many|high|large)|exactly|contain|letters|\d ?[-–—] ?\d|an? (?:array|list|set) of/i
const anyPattern = /pattern|regex|expression/i

/**
 * Whether a text may state a limit at all: it has a figure and a word of limits, or a word for patterns. Most texts of a page have not, and need no further
 * look.
 *
 * @param text - any text, with or without its markup
 */
export function mayStateLimit(text: string): boolean {
  return (anyFigure.test(text) && anyLimit.test(text)) || anyPattern.test(text)
}

/**
 * The number that a figure means.
 *
 * @param text - what {@link figure} matched
 */
export function readFigure(text: string): number {
  const word = words.indexOf(text.toLowerCase())
  return word === -1 ? Number(text.replaceAll(',', '').replace('−', '-')) : word
}

/**
 * Values beside a range.
 *
 * @module
 */
import { figure, readFigure } from './figure.js'
import type { Limit } from './limits.js'

/** What a page calls a value of the member: `the default is 0`, `set this to -1`, `a value of 0`. */
const named = new RegExp(
  `\\b(?:defaults?(?: value)?(?: is| of|:| to)?(?: set to)?|set(?:ting)? (?:[\\w.]+ ){0,4}to|values? of|specify|returns?) (${figure})(?!\\w)`,
  'gi',
)

/**
 * Whether a sentence names a value that a limit excludes. Such a limit holds of other values only: `0` may switch off what is otherwise from 1 to 60.
 *
 * @param text - a sentence of the same prose
 * @param limit - a limit of a number
 */
export function isContradicted(text: string, { bound, figure }: Limit): boolean {
  return [...text.matchAll(named)].some(([, found]) => {
    const value = readFigure(found as string)
    return bound === 'minimum' || bound === 'exclusiveMinimum' ? value < figure : value > figure
  })
}

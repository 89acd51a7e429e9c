/**
 * Patterns of pages that a program may run.
 *
 * @module
 */
import { isSafe } from 'redos-detector'

/** Steps of the analysis, and ways in which one text may match. Patterns that people write for names and addresses take fewer; what takes more is refused. */
const limits = { maxSteps: 200, maxScore: 50, timeout: Infinity }

/**
 * Tells whether an engine that backtracks takes a time linear in the text, whatever the text: then a page's pattern cannot stop the programs of those who check
 * by it. A pattern that an engine cannot read is not one.
 *
 * ```text
 * ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$    true
 * (a|aa)+$                           false
 * ```
 *
 * @param pattern - of JavaScript, without slashes and flags
 */
export function isSafePattern(pattern: string): boolean {
  try {
    return isSafe(new RegExp(pattern, 'u'), limits).safe
  } catch {
    return false
  }
}

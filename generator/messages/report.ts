/**
 * Adding a message to a page.
 *
 * @module
 */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type RuleId, rules } from './rules.js'

/** What a message says beside its rule. */
export interface Report {
  /** What was found, as a sentence without its full stop. Page text in it is quoted and cut by the caller. */
  readonly found: string
  /** What was expected, each an alternative. */
  readonly expected?: readonly string[]
  /** What the generator did instead. */
  readonly instead?: string
  /** Where; lines and columns from 1, offsets from 0. Without it the message is about the whole page. */
  readonly place?: Point | Position
}

/**
 * Adds a message under a rule of the catalogue to a page.
 *
 * @param file - the page
 * @param ruleId - the rule that the page breaks
 * @param report - what was found, expected and done
 * @returns the message: `fatal` is true for an error, false for a warning, null for an info (as vfile has it); `note` holds what was done
 *   instead and what to do; `expected` the alternatives
 */
export function reportMessage(file: VFile, ruleId: RuleId, report: Report): VFileMessage {
  const message = file.message(report.found, { place: report.place, ruleId, source: 'shapewright' })
  const { severity, help } = rules[ruleId]
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.expected = report.expected ? [...report.expected] : undefined
  message.note = [report.instead, help].filter(Boolean).join('\n')
  return message
}

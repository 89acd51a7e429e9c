/**
 * Messages about a run as a whole: the input, the output, the generator itself.
 *
 * @module
 */
import { VFile } from 'vfile'
import { type MessageRecord, recordMessages } from './messages/record.js'
import { type Report, reportMessage } from './messages/report.js'
import type { RuleId } from './messages/rules.js'

/**
 * Makes a message that is about no page.
 *
 * @param path - what it is about, as it is shown
 * @param text - the text in which the report's place lies, for a message about a file
 */
export function recordRunMessage(path: string, rule: RuleId, report: Report, text?: string): MessageRecord {
  const file = new VFile({ path, ...(text !== undefined && { value: text }) })
  reportMessage(file, rule, report)
  return recordMessages(file)[0]!
}

/**
 * Makes the message about a mistake of the generator.
 *
 * @param path - the page or folder at which it happened
 * @param error - what was thrown
 */
export function recordFault(path: string, error: unknown): MessageRecord {
  const found = error instanceof Error ? `${error.name}: ${error.message.split('\n', 1)[0]}` : String(error)
  return recordRunMessage(path, 'generator-fault', { found: `The generator failed here: ${found}` })
}

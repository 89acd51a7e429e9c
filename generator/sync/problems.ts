/**
 * What is said of a sync.
 *
 * @module
 */
import { VFile } from 'vfile'
import { type MessageRecord, recordMessages } from '../messages/record.js'
import { type Report, reportMessage } from '../messages/report.js'
import type { RuleId } from '../messages/rules.js'

/**
 * Makes a message of a sync.
 *
 * @param path - what it is about, as it is shown: a page, an address, a folder
 */
export function recordProblem(path: string, rule: RuleId, report: Report): MessageRecord {
  const file = new VFile({ path })
  reportMessage(file, rule, report)
  return recordMessages(file)[0]!
}

/** Thrown where a service or a whole source cannot be gone on with; it is caught and reported, and nothing that stands is touched. */
export class SyncProblem extends Error {
  /** @param record - what is reported */
  constructor(readonly record: MessageRecord) {
    super(record.found)
  }
}

/** Makes a {@link SyncProblem}; the parameters are those of {@link recordProblem}. */
export function makeProblem(path: string, rule: RuleId, report: Report): SyncProblem {
  return new SyncProblem(recordProblem(path, rule, report))
}

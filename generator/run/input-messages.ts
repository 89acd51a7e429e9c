/**
 * What is said of the input folder.
 *
 * @module
 */
import { type MessageRecord, recordMessages } from '../messages/record.js'
import type { FoundPages } from '../pages/find.js'
import { showPath } from '../pages/show-path.js'
import { recordRunMessage } from '../run-messages.js'
import type { ReadOptions } from './options.js'

/** The folder of a service's pages, as messages show it. */
export function inputPath({ input, cwd }: Pick<ReadOptions, 'input' | 'cwd'>, service: string): string {
  return showPath(cwd, `${input}/${service}`)
}

/** What finding the pages has reported, and whether it found any. */
export function recordFound(
  found: FoundPages,
  { input, cwd }: Pick<ReadOptions, 'input' | 'cwd'>,
): readonly MessageRecord[] {
  const messages = found.files.flatMap((file) => recordMessages(file))
  if (found.services.some(({ pages }) => pages.length > 0)) return messages
  return [...messages, recordRunMessage(showPath(cwd, input), 'input-empty', { found: 'The input has no pages' })]
}

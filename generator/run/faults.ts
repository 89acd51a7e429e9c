/**
 * Mistakes of the generator while it runs.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import { recordFault } from '../run-messages.js'
import type { ReadOptions } from './options.js'

/**
 * Runs a task. A mistake of the generator costs one page or one service, with a message; never the run.
 *
 * @param task - gives a list
 * @param path - what the task is about, as it is shown
 * @param faults - takes the message where the task throws
 * @returns what the task gives; nothing where it throws
 * @throws what the task throws, where `debug` is set
 */
export function catchFault<Result>(
  task: () => readonly Result[],
  path: string,
  faults: MessageRecord[],
  { debug }: Pick<ReadOptions, 'debug'>,
): readonly Result[] {
  try {
    return task()
  } catch (error) {
    if (debug) throw error
    faults.push(recordFault(path, error))
    return []
  }
}

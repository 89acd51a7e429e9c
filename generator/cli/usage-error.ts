/**
 * Commands that cannot be carried out as they were given.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'

/** Thrown before anything is read or written; ends the command with exit code 2. */
export class UsageError extends Error {
  /**
   * @param message - what is wrong, as a sentence
   * @param help - what to do, as a sentence
   * @param messages - messages about the configuration file
   */
  constructor(
    message: string,
    readonly help?: string,
    readonly messages: readonly MessageRecord[] = [],
  ) {
    super(message)
  }
}

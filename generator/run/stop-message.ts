/**
 * Why a run cannot go on.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import { InputBusyError } from './input-reader.js'
import type { GenerateOptions } from './options.js'
import { recordWriteError } from './output-messages.js'

/**
 * @param error - what reading pages or writing packages has thrown
 * @throws the error itself, if it is a mistake of the generator
 */
export function recordStop(error: unknown, options: Pick<GenerateOptions, 'output' | 'cwd'>): MessageRecord {
  return error instanceof InputBusyError ? error.record : recordWriteError(error, options)
}

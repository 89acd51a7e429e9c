/**
 * Ending what a sync that was killed had begun.
 *
 * @module
 */
import { existsSync, rmSync } from 'node:fs'
import type { MessageRecord } from '../messages/record.js'
import { describeError, isSystemError } from '../pages/describe-error.js'
import { showPath } from '../pages/show-path.js'
import { applyJournal, locateJournal, readJournal } from './journal.js'
import { isInputLocked, lockInput } from './input-lock.js'
import { recordProblem } from './problems.js'
import { removeEmptyWork } from './work-folder.js'

/** A sync that is alive puts the pages of a service in their places within a fraction of a second. */
const patienceMs = 10_000

/**
 * Ends what a sync that was killed had begun, so that no service is read half old and half new. To be called before pages are read; where there is nothing to do, it
 * asks for one file. Where a sync that is alive is just putting pages in their places, it waits for that.
 *
 * @param input - the input folder; it may be missing
 * @param cwd - what paths in messages are relative to
 * @returns messages: an info where something was ended, an error where that was not possible and the pages must not be read
 */
export function recoverPages(input: string, cwd: string): MessageRecord[] {
  if (!existsSync(locateJournal(input))) return []
  const shown = showPath(cwd, input)
  try {
    const lock = waitForLock(input)
    if (lock === undefined) return []
    if (typeof lock === 'number') {
      const found = `Process ${lock} is putting pages in their places, and does not come to an end`
      return [recordProblem(shown, 'input-busy', { found, instead: 'The pages were not read.' })]
    }
    try {
      return endJournal(input, cwd)
    } finally {
      lock.release()
      removeEmptyWork(input)
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    const found = `A sync that was interrupted cannot be brought to its end: ${describeError(error)}`
    return [recordProblem(shown, 'input-unwritable', { found, instead: 'The pages were not read.' })]
  }
}

/**
 * Does what a journal says that was left. The caller holds the lock.
 *
 * @throws an error of the operating system
 */
export function endJournal(input: string, cwd: string): MessageRecord[] {
  const journal = readJournal(input)
  if (journal === undefined) return []
  if (journal === 'damaged' || journal === 'foreign') {
    rmSync(locateJournal(input), { force: true })
    const found = {
      damaged: 'The journal of a sync that was interrupted is damaged',
      foreign: 'The journal of a sync was not written in this folder: it was copied or put here',
    }
    const instead = 'It was removed, and no page was touched. The pages of one service may be half old and half new.'
    const report = { found: found[journal], instead }
    return [recordProblem(showPath(cwd, locateJournal(input)), 'journal-damaged', report)]
  }
  applyJournal(input, journal)
  const found = `A sync of ${journal.service} had been interrupted`
  return [recordProblem(showPath(cwd, input), 'sync-ended', { found, instead: 'It was brought to its end.' })]
}

/** @returns undefined where the sync that held the lock has done its work; the holder's process id where it does not come to an end */
function waitForLock(input: string): ReturnType<typeof lockInput> | undefined {
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  const end = Date.now() + patienceMs
  while (existsSync(locateJournal(input))) {
    const isOver = Date.now() > end
    if (isOver || !isInputLocked(input)) {
      const lock = lockInput(input)
      if (isOver || typeof lock !== 'number') return lock
    }
    Atomics.wait(sleeper, 0, 0, 20)
  }
  return undefined
}

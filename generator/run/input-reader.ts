/**
 * Reading the pages of a service as they stand together, also beside a sync that is at work. No lock is taken: the input may be read-only, and a sync may take long.
 *
 * @module
 */
import type { MessageRecord } from '../messages/record.js'
import { type FoundPages, type ServicePages, findPages } from '../pages/find.js'
import { showPath } from '../pages/show-path.js'
import { recordRunMessage } from '../run-messages.js'
import { readInputState } from '../sync/input-state.js'
import { recoverPages } from '../sync/recover.js'
import type { ReadOptions } from './options.js'
import { isError } from './report.js'

/** A service is read in milliseconds; a sync puts one in its place every second or so. */
const maxTries = 50

/** Thrown if pages change as often as they are read, or cannot be read because a sync does not end. */
export class InputBusyError extends Error {
  /** @param record - what is reported */
  constructor(readonly record: MessageRecord) {
    super(record.found)
  }
}

/** Lists and reads pages of an input folder. */
export class InputReader {
  readonly #options: Pick<ReadOptions, 'input' | 'cwd' | 'services'>
  /** The state in which the pages were listed. */
  #state: string | undefined

  constructor(options: Pick<ReadOptions, 'input' | 'cwd' | 'services'>) {
    this.#options = options
  }

  /**
   * Lists the pages of all services that the run is about.
   *
   * @throws InputBusyError; an error of the operating system
   */
  find(): FoundPages {
    const { input, cwd, services } = this.#options
    const [found, state] = this.#readWhole(() => findPages(input, cwd, services))
    this.#state = state
    return found
  }

  /**
   * Reads pages of a service, which are listed again if a sync has been at work since.
   *
   * @param pages - from {@link find}
   * @param read - reads them; called again if they changed meanwhile
   * @returns the pages that were read, and what `read` returned
   * @throws InputBusyError; what `read` throws
   */
  load<Result>(pages: ServicePages, read: (pages: ServicePages) => Result): readonly [ServicePages, Result] {
    const [result] = this.#readWhole((state) => {
      const current = state === this.#state ? pages : this.list(pages.service)
      return [current, read(current)] as const
    })
    return result
  }

  /** Lists the pages of one service as they stand now. */
  list(service: string): ServicePages {
    const { input, cwd } = this.#options
    return findPages(input, cwd, [service]).services[0] ?? { service, pages: [], passedOver: 0 }
  }

  #readWhole<Result>(read: (state: string) => Result): readonly [Result, string] {
    const { input, cwd } = this.#options
    for (let count = 0; count < maxTries; count++) {
      const state = readInputState(input)
      if (state === undefined) {
        const problem = recoverPages(input, cwd).find(isError)
        if (problem) throw new InputBusyError(problem)
        continue
      }
      const result = read(state)
      if (readInputState(input) === state) return [result, state]
    }
    const report = { found: 'The pages change as often as they are read', instead: 'They were not read.' }
    throw new InputBusyError(recordRunMessage(showPath(cwd, input), 'input-busy', report))
  }
}

/**
 * Outlines of pages before their damage. Most pages are chosen many times.
 *
 * @module
 */
import type { Outline } from './loss.js'
import type { Subject } from './subjects.js'

/** How many outlines are kept. */
const capacity = 6000

/** Outlines by subject. */
export class SoundOutlines {
  readonly #known = new Map<string, Outline | undefined>()

  /**
   * Gives the outline of a subject.
   *
   * @param subject - the page
   * @param make - makes it where it is not known; undefined where the page is not sound
   */
  of(subject: Subject, make: () => Outline | undefined): Outline | undefined {
    // the oldest go first, printed pages with them, which never come again
    if (!this.#known.has(subject.id)) {
      const [oldest] = this.#known.keys()
      if (oldest !== undefined && this.#known.size >= capacity) this.#known.delete(oldest)
      this.#known.set(subject.id, make())
    }
    return this.#known.get(subject.id)
  }
}

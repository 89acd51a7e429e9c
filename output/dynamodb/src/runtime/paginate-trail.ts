/**
 * Finds out that a service hands out tokens in a circle.
 *
 * @module
 */

/** The most tokens that are kept: a circle of as many pages is seen at once. */
const longestTrail = 1000

/**
 * The tokens that were sent. The last thousand are kept, and beside them one that is renewed at each power of two: so a longer circle is found as well, later,
 * and memory stays small (Brent's way of finding cycles).
 */
export class TokenTrail {
  readonly #recent = new Set<string>()
  #mark = ''
  #nextMark = 1
  #count = 0

  /**
   * Takes a token that is about to be sent.
   *
   * @returns whether it was sent before
   */
  add(token: unknown): boolean {
    const key = JSON.stringify(token)
    if (this.#recent.has(key) || key === this.#mark) return true
    this.#recent.add(key)
    const [oldest] = this.#recent
    if (this.#recent.size > longestTrail && oldest !== undefined) this.#recent.delete(oldest)
    this.#count++
    if (this.#count === this.#nextMark) {
      this.#mark = key
      this.#nextMark *= 2
    }
    return false
  }
}

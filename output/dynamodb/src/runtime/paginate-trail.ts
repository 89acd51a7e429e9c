/**
 * Finds out that a service hands out tokens in a circle.
 *
 * @module
 */

/** The most tokens that are kept: a circle of as many pages is seen at once. */
const longestTrail = 1000

/** Longest token that is kept itself, in UTF-16 code units. A thousand of the longest that services give would take 100 MB, and seconds to compare. */
const longestKey = 200

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
    const key = shorten(JSON.stringify(token))
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

/** Leaves a short text as it is, and gives of a long one its length and 64 bits that each of its characters changes. Two that differ come to the same practically never. */
function shorten(text: string): string {
  if (text.length <= longestKey) return text
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x85ebca6b) ^ (other >>> 15)
  }
  return `${text.length} ${one} ${other}`
}

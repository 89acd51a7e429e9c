/**
 * Chance that can be repeated: the same seed and run give the same numbers on every machine, whatever ran before.
 *
 * @module
 */

/** Numbers of one run: sfc32, by Chris Doty-Humphrey (PractRand, public domain). */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  /**
   * @param seed - of the whole run of the suite; any integer
   * @param run - number of the try, from 0
   */
  constructor(seed: number, run: number) {
    this.#a = seed | 0
    this.#b = run | 0
    this.#c = Math.floor(seed / 0x100000000) | 0
    // the state starts with few bits set; the first numbers of neighbouring runs would be alike
    for (let round = 0; round < 15; round++) this.next()
  }

  /** A number from 0, inclusive, to 1, exclusive; 32 bits of it are random. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
    return (sum >>> 0) / 0x100000000
  }

  /** An integer from 0, inclusive, to `end`, exclusive; 0 where `end` is 0. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** True with this probability, from 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of the items. @throws RangeError where there are none */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('Nothing to pick from')
    return items[this.below(items.length)] as Item
  }
}

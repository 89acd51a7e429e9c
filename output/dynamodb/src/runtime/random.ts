/**
 * Numbers that look like chance and are the same for the same seed.
 *
 * @module
 */

/** Gives the next number: at least 0, below 1. */
export type Random = () => number

/**
 * Makes a sequence of numbers from a seed: a Weyl sequence, its steps mixed by the finaliser of MurmurHash3. For test data, not for secrets.
 *
 * @param seed - any number; its lowest 32 bits count
 */
export function createRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x85ebca6b)
    mixed ^= mixed >>> 13
    mixed = Math.imul(mixed, 0xc2b2ae35)
    mixed ^= mixed >>> 16
    return (mixed >>> 0) / 2 ** 32
  }
}

/** One of several. */
export function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)]
}

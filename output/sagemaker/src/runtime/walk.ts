/**
 * Values that hold the same object in several places: it is looked into once. Without that, 40 objects of which each holds the next one twice would take 2^40 steps.
 *
 * @module
 */

/** How many steps are taken before anything is remembered: most values have fewer, and to remember takes longer than to look. */
const FREE_STEPS = 5_000

/** One walk over a value. */
export class Walk {
  #steps = 0
  /** The deepest level at which each object was found right, by the question that was asked of it. */
  #right: Map<unknown, Map<unknown, number>> | undefined

  /**
   * Counts a step.
   *
   * @param question - for what the value is looked at: a guard, a description
   * @param depth - how many levels lead to the value
   * @returns whether the same object was found right before, as deep or deeper
   */
  isSettled(question: unknown, value: unknown, depth: number): boolean {
    if (++this.#steps < FREE_STEPS) return false
    return (this.#right?.get(question)?.get(value) ?? -1) >= depth
  }

  /**
   * Notes that a value was found right.
   *
   * @returns true
   */
  settle(question: unknown, value: unknown, depth: number): true {
    if (this.#steps < FREE_STEPS) return true
    this.#right ??= new Map()
    let values = this.#right.get(question)
    if (!values) this.#right.set(question, (values = new Map()))
    values.set(value, depth)
    return true
  }
}

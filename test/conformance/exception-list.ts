/**
 * Lists of what is known to be otherwise, in groups of one reason.
 *
 * @module
 */
import { expect } from 'vitest'

/**
 * Holds that a list gives every place once, that each group of it has a reason, and that its places are in order.
 *
 * @param groups - with their places, ascending
 */
export function expectReasons(
  groups: readonly { readonly reason: string; readonly places: readonly string[] }[],
): void {
  const all = groups.flatMap(({ places }) => places)
  expect(new Set(all).size).toBe(all.length)
  for (const { reason, places } of groups) {
    expect(reason).toMatch(/^[A-Z].{30,}\.$/)
    expect(places).toEqual([...places].sort())
  }
}

/** As many names as can be are kept, the most alike first. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Claim, matchNames } from '../../../generator/resolve/name/match-names.js'

const claim = (name: string, cls: number, likeness = 1): Claim => ({
  ...{ name, cls, likeness },
  ...{ isSameSide: true, unchanged: 0, places: 1 },
})

function match(...claims: readonly Claim[]): Record<string, string> {
  return Object.fromEntries(matchNames(claims, () => true))
}

test('the first claim counts', () => {
  expect(match(claim('Gate', 1), claim('Gate', 2), claim('Lock', 1))).toEqual({ 1: 'Lock', 2: 'Gate' })
  expect(match(claim('Gate', 1), claim('Gate', 2))).toEqual({ 1: 'Gate' })
  expect(match(claim('Gate', 1), claim('Lock', 1))).toEqual({ 1: 'Gate' })
})

test('names make room for one another, one after the other', () => {
  const row = ['A', 'B', 'C', 'D'].flatMap((name, at) => [claim(name, at), claim(name, at + 1)])
  expect(match(...row, claim('Z', 0))).toEqual({ 0: 'Z', 1: 'A', 2: 'B', 3: 'C', 4: 'D' })
})

test('none makes room for what is less alike, or moves to what is', () => {
  expect(match(claim('Gate', 1), claim('Gate', 2), claim('Lock', 1, 0.5))).toEqual({ 1: 'Gate' })
  expect(match(claim('Gate', 1), claim('Lock', 1), claim('Gate', 2, 0.5))).toEqual({ 1: 'Gate' })
  expect(match(claim('Gate', 1), claim('Gate', 2, 0.5), claim('Lock', 2, 0.25))).toEqual({ 1: 'Gate', 2: 'Lock' })
})

test('a name that cannot be kept keeps none from its class', () => {
  const names = matchNames([claim('Gate', 1), claim('Lock', 1, 0.5)], (name) => name !== 'Gate')
  expect([...names]).toEqual([[1, 'Lock']])
})

test('of claims that are as alike no more could be met', () => {
  const arbitraryClaims = fc.uniqueArray(
    fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D', 'E'), cls: fc.nat({ max: 4 }) }),
    { selector: ({ name, cls }) => name + cls, maxLength: 12 },
  )
  fc.assert(
    fc.property(arbitraryClaims, (pairs) => {
      const names = match(...pairs.map(({ name, cls }) => claim(name, cls)))
      expect(Object.keys(names)).toHaveLength(countMost(pairs))
      for (const [cls, name] of Object.entries(names)) expect(pairs).toContainEqual({ name, cls: Number(cls) })
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
    }),
    { numRuns: 300 },
  )
})

test('a chain that no service has comes to an end', () => {
  const row = Array.from({ length: 50_000 }, (_, at) => [claim(`N${at}`, at), claim(`N${at}`, at + 1)]).flat()
  const names = matchNames([...row, claim('Z', 0)], () => true)
  expect(names.size).toBe(50_000)
})

/** The most pairs of which no two share a name or a class: every choice is tried. */
function countMost(pairs: readonly { readonly name: string; readonly cls: number }[]): number {
  const [first, ...rest] = pairs
  if (!first) return 0
  const others = rest.filter(({ name, cls }) => name !== first.name && cls !== first.cls)
  return Math.max(1 + countMost(others), countMost(rest))
}

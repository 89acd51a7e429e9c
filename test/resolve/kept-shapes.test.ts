import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSameData } from '../../generator/resolve/kept-shapes.js'

const data = fc.object({ maxDepth: 3, values: [fc.constantFrom(undefined, null, 0, 1, NaN, '', 'a', true)] })

it('says of data what Node says', () => {
  fc.assert(
    fc.property(data, data, (left, right) => {
      expect(isSameData(left, right)).toBe(isDeepStrictEqual(left, right))
      expect(isSameData(left, structuredClone(left))).toBe(true)
    }),
  )
})

it.each([
  [{ a: undefined }, { b: undefined }],
  [{ a: undefined }, {}],
  [[], {}],
  [[1], [1, 2]],
  [null, {}],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
])('tells %o from %o', (left, right) => {
  expect(isSameData(left, right)).toBe(false)
  expect(isSameData(right, left)).toBe(false)
})

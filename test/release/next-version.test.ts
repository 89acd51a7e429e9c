import fc from 'fast-check'
import semver from 'semver'
import { describe, expect, it } from 'vitest'
import { findNextVersion } from '../../generator/release/next-version.js'

describe('the next version', () => {
  it.each([
    ['1.2.3', undefined, undefined, '1.2.3'],
    ['1.2.3', 'patch', undefined, '1.2.4'],
    ['1.2.3', 'minor', undefined, '1.3.0'],
    ['1.2.3', 'major', undefined, '2.0.0'],
    ['0.2.3', 'patch', undefined, '0.2.4'],
    ['0.2.3', 'minor', undefined, '0.2.4'],
    ['0.2.3', 'major', undefined, '0.3.0'],
    ['2.0.0-beta.1', 'major', undefined, '2.0.0'],
    ['1.2.3', undefined, '3.0.0', '3.0.0'],
    ['1.2.3', 'major', '1.5.0', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0', '1.3.0'],
  ] as const)('after %s, for a change that is %s, not below %s, is %s', (former, change, floor, expected) => {
    expect(findNextVersion(former, change, floor)).toBe(expected)
  })

  it('lets ranges of the former one in exactly where nothing breaks', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'))
    const change = fc.constantFrom('major', 'minor', 'patch')
    fc.assert(
      fc.property(version, change, (former, class_) => {
        const next = findNextVersion(former, class_, undefined)
        expect(semver.gt(next, former)).toBe(true)
        // `^0.0.3` takes no other version; there nothing can be promised
        if (!former.startsWith('0.0.')) expect(semver.satisfies(next, `^${former}`)).toBe(class_ !== 'major')
      }),
    )
  })
})

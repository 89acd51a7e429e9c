/** How long earlier names stay. */
import { expect, test } from 'vitest'
import { joinAliases } from '../../generator/release/aliases.js'

const found = [
  { name: 'Quay', shape: 'Berth' },
  { name: 'Lock', shape: 'Gate' },
]
const former = [{ name: 'Quay', shape: 'Pier', since: '1.4.0' }]

test.each([
  ['1.5.0', ['Lock 1.5.0', 'Quay 1.4.0']],
  ['1.4.1', ['Lock 1.4.1', 'Quay 1.4.0']],
  ['2.0.0', ['Lock 2.0.0']],
  ['2.0.0-beta.1', ['Lock 2.0.0-beta.1']],
])('a name stays for a major version: %s', (next, expected) => {
  const aliases = joinAliases(former, found, next)
  expect(aliases.map(({ name, since }) => `${name} ${since}`)).toEqual(expected)
  expect(aliases[0]?.shape).toBe('Gate')
})

test.each([
  ['0.4.1', '0.4.2', true],
  ['0.4.1', '0.5.0', false],
  ['0.4.1', '1.0.0', false],
])('before 1.0.0 a minor version counts as a major one: %s, then %s', (since, next, stays) => {
  const aliases = joinAliases([{ name: 'Quay', shape: 'Pier', since }], found.slice(0, 1), next)
  expect(aliases).toEqual(stays ? [{ name: 'Quay', shape: 'Berth', since }] : [])
})

test('a name without a shape is gone', () => {
  expect(joinAliases(former, [], '1.5.0')).toEqual([])
})

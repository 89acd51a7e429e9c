/** Patterns that may run in programs, and those that could stop them. */
import { expect, test } from 'vitest'
import { isSafePattern } from '../../../generator/emit/guard/safe-pattern.js'

test.each([
  '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$',
  '[\\.\\-_/#A-Za-z0-9]+',
  '^arn:aws[a-z\\-]*:[a-z]+:[a-z0-9-]*:[0-9]{12}:[a-z]+/[\\w-]+$',
  '^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$',
  '^[a-zA-Z0-9]{1,63}(\\.[a-zA-Z0-9]{1,63})*$',
  '^(?!aws:)[\\w.:/=+@ -]{1,128}$',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
  '^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$',
  '^[\\S\\s]*$',
])('%s is safe', (pattern) => {
  expect(isSafePattern(pattern)).toBe(true)
})

/** Ways in which a text can match more than once, of any two parts that overlap. */
const traps: readonly ((a: string, b: string) => string)[] = [
  (a) => `(${a}+)+$`,
  (a, b) => `(${a}|${b})+$`,
  (a, b) => `^(${a}|${a}${b})*$`,
  (a, b) => `(${a}+${b}+)+!`,
  (a, b) => `^(${a}*${b}?)*!`,
  (a, b) => `${a}*${b}*${a}*${b}*!`,
  (a, b) => `^(${a}*)*${b}!`,
  (a) => `^(${a}+){2,}!`,
  (a, b) => `^((${a}${b}?)+,?)+$`,
  (a) => `^(?:${a}?){25}${a}{25}$`,
  (a, b) => `(?=(${a}+))(${b}+)+!`,
  (a, b) => `^([^!]|${a}|${b})+$`,
]
const overlapping: readonly (readonly [string, string])[] = [
  ['a', 'a'],
  ['[a-z]', '[a-c]'],
  ['\\w', 'x'],
  ['\\d', '[0-9]'],
  ['.', 'a'],
  ['[^,]', '[a-z]'],
  ['\\S', '\\w'],
  ['(?:a|b)', 'a'],
  ['[A-Za-z0-9.-]', '[a-z.]'],
  ['\\p{L}', '[a-z]'],
  ['[\\s\\S]', ' '],
  ['a|b', 'b'],
  ['[\\w-]', '-'],
  ['x', '[x-z]'],
  ['é', '\\p{L}'],
  ['\\s', '\\t'],
  ['[^\\s]', '\\S'],
]

/** From what has been published about such expressions: of addresses, names of hosts, numbers, HTML. */
const published = [
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(\\w+\\s?)*$',
  '.*.*=.*',
  '(.*)*x',
  '^(.*?,){11}P',
  '(?=(a+))a*b\\1',
  '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$',
  '^(\\d+)*\\.?\\d*$x',
  '<(\\w+)(\\s+\\w+(=("[^"]*"|\\w+))?)*\\s*/?>!',
]

test('two hundred patterns that backtrack are refused', () => {
  const patterns = [
    ...published,
    ...traps.flatMap((trap) => overlapping.map(([a, b]) => trap(a.includes('|') ? `(?:${a})` : a, b))),
  ]
  expect(new Set(patterns).size).toBeGreaterThan(200)
  expect(patterns.filter(isSafePattern)).toEqual([])
}, 60_000)

test('what is no pattern is refused', () => {
  expect(isSafePattern('(')).toBe(false)
})

/** A failing expectation tells where two texts begin to differ. */
import { expect, test } from 'vitest'
import { describeDifference, expectText } from './golden.js'

const head = 'a.txt differs from line'
const help = 'on; UPDATE=1 writes what is found'

test.each([
  ['a\nb\nc\n', 'a\nx\nc\n', `${head} 2 ${help}\n- x\n+ b\n`],
  ['a\nb\n', 'a\n', `${head} 2 ${help}\n+ b\n`],
  ['a\n', 'a\nb\n', `${head} 2 ${help}\n- b\n`],
  ['a\na\n', 'a\n', `${head} 2 ${help}\n+ a\n`],
  ['', 'a', `${head} 1 ${help}\n- a\n+ \n`],
  [
    '1\n2\n3\n4\n5\n6\n7\n8',
    'x',
    `${head} 1 ${help}\n- x\n${[1, 2, 3, 4, 5, 6].map((line) => `+ ${line}\n`).join('')}+ … 2 more\n`,
  ],
])('%j instead of %j', (actual, expected, told) => {
  expect(describeDifference('a.txt', actual, expected)).toBe(told)
  expect(() => expectText('a.txt', actual, expected)).toThrow(told)
})

test('equal texts are no failure', () => {
  expect(() => expectText('a.txt', 'a', 'a')).not.toThrow()
})

/** The part of JMESPath that waiters use, read by the generator and evaluated by the runtime. */
import { describe, expect, test } from 'vitest'
import { parseExpression } from '../../generator/emit/plan/jmespath.js'
import { evaluate } from '../../templates/runtime/wait-expression.js'

const answer = {
  Name: 'a',
  Count: 0,
  Stack: { State: 'OK', constructor: 'own' },
  Groups: [{ Ids: [{ Id: 1 }, { Id: 2 }] }, { Ids: [] }, { Other: 1 }, { Ids: [{ Id: null }, { Id: 3 }] }],
  Map: { x: { State: 'A' }, y: {}, z: { State: 'B' } },
  Services: [
    { running: 1, desired: 1, deployments: [{}] },
    { running: 1, desired: 2, deployments: [{}, {}] },
  ],
}

test.each([
  ['Name', 'a'],
  ['Stack.State', 'OK'],
  ['"Stack"."State"', 'OK'],
  ['Stack.toString', undefined],
  ['Stack.State.Deeper', undefined],
  ['Groups[].Ids[].Id', [1, 2, 3]],
  ['Missing[].Id', undefined],
  ['Name[]', undefined],
  ['Map.*.State', ['A', 'B']],
  ["Stack.State == 'OK'", true],
  ["Stack.State != 'OK' && Name == 'a'", false],
  ["Stack.State != 'OK' || Name == 'a'", true],
  ['length(Groups[]) > `3`', true],
  ['length(Missing) == `0`', false],
  ['length(Name)', 1],
  ['!(Count == `1`)', true],
  ['!Missing', true],
  ['!Count', false],
  ['length(Services[?!(length(deployments) == `1` && running == desired)]) == `0`', false],
  ['Services[?running == desired].desired', [1]],
])('%s', (text, expected) => {
  const expression = parseExpression(text)
  expect(expression).toBeDefined()
  expect(evaluate(expression!, answer)).toEqual(expected)
})

describe('what is more than waiters need is not read', () => {
  test.each([
    '',
    'a.',
    'a b',
    'a[0]',
    'a[*]',
    'a | b',
    'max(a)',
    'a >= `1`',
    '`{}`',
    '`nothing`',
    "'open",
    'a[?b',
    '(a',
    'a[].b[?c]',
    'a[].*',
    '@',
  ])('%j', (text) => {
    expect(parseExpression(text)).toBeUndefined()
  })
})

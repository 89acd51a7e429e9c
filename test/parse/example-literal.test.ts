import { describe, expect, it } from 'vitest'
import type { ExampleValue } from '../../generator/model/index.js'
import { parseExampleLiteral } from '../../generator/parse/example-literal.js'
import { readLiteral } from './parse-text.js'

const object = (...entries: readonly (readonly [string, ExampleValue])[]): ExampleValue => ({ $object: entries })

describe('the literal of an example', () => {
  it.each<[string, string, ExampleValue]>([
    ['a call', "response = client.open_gate(\n    Name='west',\n)\n\nprint(response)", object(['Name', 'west'])],
    ['a call without arguments', 'response = client.ring(\n)\n\nprint(response)', object()],
    ['a call on one line', 'response = client.ring()\n\nprint(response)', object()],
    ['an output', "{\n    'Open': True,\n    'ResponseMetadata': {\n        '...': '...',\n    },\n}", object(['Open', true])],
    ['an empty output', '{}', object()],
    ['odd names', "go(\n    1st='a',\n)", object(['1st', 'a'])],
    ['__proto__', "{\n    '__proto__': {\n        'a': 1,\n    },\n}", object(['__proto__', object(['a', 1])])],
    ['a comment', "{\n    # first\n    'A': 1, # one\n}", object(['A', 1])],
  ])('is read from %s', (_name, text, value) => {
    expect(parseExampleLiteral(readLiteral(text))).toEqual(value)
  }) // prettier-ignore

  it.each<[string, ExampleValue]>([
    ['12', 12],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['True', true],
    ['False', false],
    ['None', null],
    ["''", ''],
    ["'it's \"so\": {'", 'it\'s "so": {'],
    ["'a # b'", 'a # b'],
    ["'a, # b'", 'a, # b'],
    ["'back\\slash'", 'back\\slash'],
    ["'first\n      second,\n    third'", 'first\n      second,\n    third'],
    ["b'abc'", { $bytes: 'abc' }],
    ['datetime(2015, 1, 7, 9, 30, 0, 2, 7, 0)', { $date: '2015-01-07T09:30:00.000Z' }],
    ['datetime(2020, 2, 29, 23, 59, 59, 5, 60, 0)', { $date: '2020-02-29T23:59:59.000Z' }],
    ['datetime(1999, 12, 31)', { $date: '1999-12-31T00:00:00.000Z' }],
    ['{\n    }', { $object: [] }],
    ['[\n    ]', []],
    ["[\n        'a',\n        {\n            'b': 1,\n        },\n    ]", ['a', { $object: [['b', 1]] }]],
  ])('reads %j', (literal, value) => {
    expect(parseExampleLiteral(readLiteral(`{\n    'X': ${literal},\n    'Y': 1,\n}`))).toEqual(
      object(['X', value], ['Y', 1]),
    )
    expect(parseExampleLiteral(readLiteral(`go(\n    X=${literal},\n)`))).toEqual(object(['X', value]))
  })

  it.each([
    'words',
    'go(\n    X=west,\n)',
    "{\n    'X': 1,",
    "{\n    'X': 'never ends\n}",
    "{\n    'X' 1,\n}",
    `{\n${"    'X': {\n".repeat(150)}`,
    "{\n    'X': datetime(now),\n}",
    "{\n    'X': 1,\n    'X': 2,\n}",
    "{\n    'X': {\n        'Y': 1,\n        'Y': 1,\n    },\n}",
  ])('gives nothing for %j', (text) => {
    expect(parseExampleLiteral(readLiteral(text))).toBeUndefined()
  })
})

/** Each key of a configuration: values that it takes, and values that it refuses. */
import { describe, expect, it } from 'vitest'
import { checkConfig, checkPackageName } from '../../generator/config/check.js'
import type { ShapewrightConfig } from '../../generator/config/config.js'

const finding = { service: 's3', finding: 'undocumented', in: ['Tag.Key'], because: 'the page lacks it' }
const ofTwo = (first: string, second: string): readonly [readonly unknown[], readonly unknown[]] => [
  [first, second],
  ['', `${first}x`, true, [first]],
]
const yesOrNo: readonly [readonly unknown[], readonly unknown[]] = [
  [true, false],
  ['true', 0, null],
]

/** By key: what it takes, and what it refuses. The compiler sees that none is missing. */
const values: Readonly<Record<keyof ShapewrightConfig, readonly [readonly unknown[], readonly unknown[]]>> = {
  input: [
    ['spec', '.'],
    ['', 7, ['spec'], null],
  ],
  output: [['output'], ['', false, {}]],
  services: [
    [['sqs'], ['sqs', 'ecs']],
    ['sqs', [], [''], ['sqs', 7], { 0: 'sqs' }],
  ],
  packageName: [
    ['{service}', '@a/aws-{service}', (service: string) => service],
    ['', 'service', 7, ['{service}'], null],
  ],
  version: [
    ['1.2.3', '0.0.0', '1.2.3-rc.1', '1.2.3+build', '10.20.30-a-b+c'],
    ['1.2', 'v1.2.3', '1.2.3.', '1.2.3-', '1.2.x', 1, 'a1.2.3', '1.2.3 '],
  ],
  responseEnums: ofTwo('open', 'closed'),
  requestEnums: ofTwo('open', 'closed'),
  responseEnumGuards: ofTwo('open', 'closed'),
  requestEnumGuards: ofTwo('open', 'closed'),
  requestUnknownMembers: ofTwo('refuse', 'ignore'),
  responseUnknownMembers: ofTwo('refuse', 'ignore'),
  jsonSchema: yesOrNo,
  formats: [
    [['esm'], ['esm', 'cjs']],
    ['esm', [], ['cjs'], ['cjs', 'esm'], ['esm', 'esm'], ['esm', 'cjs', 'iife']],
  ],
  sourceMaps: yesOrNo,
  names: [
    [{}, { sqs: {} }, { sqs: { Entry: 'DeleteEntry' } }],
    [[], 'sqs', { sqs: 'Entry' }, { sqs: { Entry: '' } }, { sqs: null }],
  ],
  accept: [
    [[], [finding], [{ ...finding, in: [] }]],
    [
      ...[finding, 'all', [7], [null]],
      ...['service', 'finding', 'in', 'because'].map((key) => [{ ...finding, [key]: undefined }]),
      ...[[{ ...finding, because: '' }], [{ ...finding, in: 'Tag' }], [{ ...finding, in: [''] }], [finding, {}]],
    ],
  ],
}

describe.each(Object.entries(values))('%s', (key, [taken, refused]) => {
  it.each(taken.map((value) => [value]))('takes %j', (value) => {
    expect(checkConfig({ [key]: value })).toEqual([])
  })

  it.each(refused.map((value) => [value]))('refuses %j', (value) => {
    const [problem, ...others] = checkConfig({ [key]: value })
    expect(others).toEqual([])
    expect(problem?.found).toMatch(new RegExp(`^\`${key}\` is `))
  })

  it('may be undefined, as a spread leaves it', () => {
    expect(checkConfig({ [key]: undefined })).toEqual([])
  })
})

it.each<[unknown, string]>([
  [() => 1, 'a function'],
  [['a'], 'an array'],
  [[], 'an empty array'],
  [{}, 'an object'],
  [null, 'null'],
  ['a"b', '"a\\"b"'],
  [7, '7'],
])('a value is told by its kind: %j', (value, told) => {
  expect(checkConfig({ version: value })[0]?.found).toBe(`\`version\` is ${told}`)
  expect(checkPackageName(value)?.found).toBe(`\`packageName\` gives ${told}`)
})

it('the nearest key comes first, and then all', () => {
  const [problem] = checkConfig({ outptu: 'x' })
  expect(problem?.found).toBe('`outptu` is no key of the configuration')
  expect(problem?.expected).toBe(`\`output\`, or one of: ${Object.keys(values).join(', ')}`)
})

it('keys of every object are no keys of a configuration', () => {
  expect(checkConfig({ constructor: 7 })).toHaveLength(1)
})

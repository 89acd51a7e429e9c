/** Defaults in sentences of our own, in the wordings of pages. */
import { describe, expect, it } from 'vitest'
import { type DefaultSubject, parseDefault } from '../../generator/parse/constraints/index.js'
import { parseProse } from '../../generator/parse/prose/index.js'
import { readBlocks } from './parse-text.js'

function read(
  text: string,
  kind: DefaultSubject['kind'],
  name = 'Berths',
  values?: readonly string[],
): string | undefined {
  return parseDefault(parseProse(readBlocks(`${text}\n`)), { kind, name, values })?.value
}

describe('defaults', () => {
  it.each([
    ['The default is ``north``.', 'string', 'north'],
    ['Default: ``north``', 'string', 'north'],
    ['Defaults to ``north``.', 'string', 'north'],
    ['By default, this value is set to ``north``.', 'string', 'north'],
    ["If you don't specify a value, the default is ``north``.", 'string', 'north'],
    ['Either a; or b. The default value is ``text/boats;header=present``.', 'string', 'text/boats;header=present'],
    ['The default is 20.', 'integer', '20'],
    ['The default value is 10,000 boats.', 'integer', '10000'],
    ['Defaults to -1.', 'integer', '-1'],
    ['Default is 0.2, and values must be less than 1.', 'float', '0.2'],
    ['Default: true', 'boolean', 'true'],
    ['The default value is ``False``.', 'boolean', 'False'],
    ['If not specified, it defaults to 5.', 'integer', '5'],
    ['Defaults to ``True`` if not provided.', 'boolean', 'True'],
    ['The default is ``boats``.', 'list', 'boats'],
  ] as const)('%s', (text, kind, expected) => {
    expect(read(text, kind)).toBe(expected)
  })

  it('are an enum’s own values', () => {
    expect(read('Default: ``Moored``.', 'string', 'State', ['ADRIFT', 'MOORED'])).toBe('MOORED')
    expect(read('Default: ``Sunk``.', 'string', 'State', ['ADRIFT', 'MOORED'])).toBeUndefined()
  })

  it('have the unit of the member', () => {
    expect(read('The default is 300 seconds (5 minutes).', 'integer', 'TimeoutInSeconds')).toBe('300')
    expect(read('The default is 5 minutes.', 'integer', 'TimeoutInSeconds')).toBeUndefined()
  })

  it.each([
    ['one that another member decides', 'If ``Pier`` is not specified, ``Berths`` defaults to ``4``.', 'integer'],
    ['one of a case', 'The default is ``4`` for sailing boats.', 'integer'],
    ['one with a condition', 'Default: ``4`` if the tide is low.', 'integer'],
    ['one of several', 'Default: ``4`` (sailing boats); ``9`` (ferries)', 'integer'],
    ['two', 'Default: ``4``. By and by, the default is ``9``.', 'integer'],
    ['one of another kind', 'The default is ``north``.', 'integer'],
    ['one of a member within', 'The default is ``north``.', 'other'],
    ['one that has no value', 'The default is what the master says.', 'string'],
    ['one in the text of a case', '* The default is ``4``.', 'integer'],
  ] as const)('are not %s', (_name, text, kind) => {
    expect(read(text, kind)).toBeUndefined()
  })

  it('come with their sentence', () => {
    expect(
      parseDefault(parseProse(readBlocks('It floats. The *default* is ``4``. So.\n')), { kind: 'integer', name: 'A' }),
    ).toEqual({
      value: '4',
      sentence: 'The default is 4.',
    })
  })
})

/** Limits in sentences of our own, in the wordings of pages. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Constraint } from '../../generator/model/constraint.js'
import { type ConstraintSubject, parseConstraints } from '../../generator/parse/constraints/index.js'
import { parseProse } from '../../generator/parse/prose/index.js'
import { readBlocks } from './parse-text.js'

function read(text: string, kind: ConstraintSubject['kind'], name = 'Berths'): readonly Constraint[] {
  return parseConstraints(parseProse(readBlocks(`${text}\n`)), { kind, name })
}

/** `value 1 to 100`, `value above 0 below 1`, `length to 512`, `pattern ^a$`; empty for none. */
function outline(text: string, kind: ConstraintSubject['kind'], name?: string): string {
  return read(text, kind, name)
    .map((constraint) => {
      if (constraint.kind === 'pattern') return `pattern ${constraint.pattern}`
      const { minimum, maximum } = constraint
      const [above, below] =
        constraint.kind === 'value'
          ? [constraint.exclusiveMinimum, constraint.exclusiveMaximum]
          : [undefined, undefined]
      const ends = [
        ['from', minimum],
        ['above', above],
        ['to', maximum],
        ['below', below],
      ] as const
      const stated = ends.flatMap(([word, figure]) => (figure === undefined ? [] : [`${word} ${figure}`]))
      return `${constraint.kind} ${stated.join(' ')}`
    })
    .join(', ')
}

describe('limits of numbers', () => {
  it.each([
    ['Moor between 1 and 100 boats.', 'value from 1 to 100'],
    ['Valid Range: 1-100.', 'value from 1 to 100'],
    ['Valid range: -50 to 50.', 'value from -50 to 50'],
    ['Valid values: 1–3,600.', 'value from 1 to 3600'],
    ['The tide can range from 0 to 10.', 'value from 0 to 10'],
    ['The number of berths (2-5) in the harbour.', 'value from 2 to 5'],
    ['The maximum value is 750.', 'value to 750'],
    ['The default is ``20``, and the maximum is ``1,500``.', 'value to 1500'],
    ['Minimum value of 20. Maximum value of 90.', 'value from 20 to 90'],
    ['The share must be greater than 0 and less than 1.', 'value above 0 below 1'],
    ['A fraction above 0 and below 1.', 'value above 0 below 1'],
    ['At least 5 percent more than now.', ''],
    ['It must be greater than or equal to 2, and less than or equal to 9.', 'value from 2 to 9'],
    ["The depth can't exceed 40.", 'value to 40'],
    ['The depth cannot be less than 6.', 'value from 6'],
    ['Specify at least three.', 'value from 3'],
    ['It must be a positive integer.', 'value from 1'],
    ['It must be a non-negative number.', 'value from 0'],
    ['If you specify a value, it must be between 1 and 50, inclusive.', 'value from 1 to 50'],
    ['The range is 10 to 20 knots.', 'value from 10 to 20'],
    ['The range is 0.5 to 1.5.', 'value from 0.5 to 1.5'],
  ])('%s', (text, expected) => {
    expect(outline(text, 'integer')).toBe(expected)
  })

  it('are not whole where the number need not be', () => {
    expect(outline('It must be a positive number.', 'float')).toBe('value above 0')
  })

  it.each([
    ['From 900 seconds (15 minutes) to 7,200 seconds (2 hours).', 'DurationSeconds', 'value from 900 to 7200'],
    ['The maximum value is one hour (3600 seconds).', 'DurationSeconds', 'value to 3600'],
    ['The maximum value is 30 days.', 'DurationSeconds', ''],
    ['How long to wait, in minutes. The maximum is 2 hours.', 'Wait', ''],
    ['How long to wait, in minutes. The maximum is 20 minutes.', 'Wait', 'value to 20'],
    ['Specify a value between 1024 and 10240 KiB (1 to 10 MiB).', 'SizeInKiB', 'value from 1024 to 10240'],
  ])('have the unit of the member: %s', (text, name, expected) => {
    expect(outline(text, 'integer', name)).toBe(expected)
  })
})

describe('limits of strings', () => {
  it.each([
    ['Must be 512 characters or less.', 'length to 512'],
    ['A name of 1-128 characters.', 'length from 1 to 128'],
    ['Must contain from 1 to 63 letters, numbers, or hyphens.', 'length from 1 to 63'],
    ['Length Constraints: Minimum length of 1. Maximum length of 64.', 'length from 1 to 64'],
    ['The string can be up to 256 Unicode characters long.', 'length to 256'],
    ['It must be fewer than 64 characters long.', 'length to 63'],
    ['The note must be less than or equal to 1,024 bytes.', 'length to 1024'],
    ['Up to 64 bytes (about half as many letters).', 'length to 64'],
    ['A token of exactly 12 characters.', 'length from 12 to 12'],
    ['Must match the following regular expression: ``^[a-z]+$``.', 'pattern ^[a-z]+$'],
    ['Pattern: ``[a-z]{1,20}``', 'pattern [a-z]{1,20}'],
    ['At most 20 characters. Pattern: ``[a-z]*``', 'length to 20, pattern [a-z]*'],
  ])('%s', (text, expected) => {
    expect(outline(text, 'string')).toBe(expected)
  })

  it.each([
    ['a figure of something else', 'The maximum is 20.'],
    ['an expression that JavaScript does not know', 'Pattern: ``(?i)[a-z]+``'],
    ['a template', 'It must match the pattern ``harbour.{name}``.'],
  ])('are not in %s', (_name, text) => {
    expect(outline(text, 'string')).toBe('')
  })
})

describe('limits of lists, maps and bytes', () => {
  it.each([
    ['list', 'You can specify up to 50 berths.', 'length to 50'],
    ['list', 'An array of up to three items.', 'length to 3'],
    ['list', 'You can name 1 to 20 boats.', ''],
    ['list', 'Specify 1 to 20 berths, each with 1 to 512 characters.', 'length from 1 to 20'],
    ['list', 'The list must contain at least one entry.', 'length from 1'],
    ['list', 'The maximum number of berths is 10.', 'length to 10'],
    ['list', 'Up to 50 characters.', ''],
    ['map', 'A set of up to 40 key-value pairs.', 'length to 40'],
    ['blob', 'The payload can be up to 64 KB.', 'length to 65536'],
    ['blob', 'Must be between 1 byte and 1 MiB.', 'length from 1 to 1048576'],
    ['blob', 'Up to 20 pages.', ''],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(outline(text, kind)).toBe(expected)
  })
})

describe('limits that hold only sometimes', () => {
  it.each([
    'If the harbour is small, the maximum is 20.',
    'The maximum is 20 when the tide is low.',
    'For sailing boats, the maximum is 20.',
    'The maximum is 20 per harbour.',
    'The total must be less than or equal to 20.',
    'Sailing boats - Valid values are from 1 to 20.',
    'By default, up to 20 are returned.',
    'For example, specify a value between 1 and 20.',
    '* The maximum is 20.',
    '.. note::\n\n  The maximum is 20.',
    '**Sailing boats**\n\nThe maximum is 20.',
    'The default is 0. The range is 1 to 9 thousand.',
  ])('are none: %s', (text) => {
    expect(outline(text, 'integer')).toBe('')
  })

  it('are joined where every case has them', () => {
    const ferries = 'For ferries, the supported value is 1.'
    expect(outline(`${ferries} For sailing boats, the maximum value is 750.`, 'integer')).toBe('value to 750')
    expect(outline(`${ferries} For boats and rafts, valid values are 3 to 9.`, 'integer')).toBe('value from 1 to 9')
    expect(outline(`${ferries} For boats, the default is 750.`, 'integer')).toBe('')
    expect(outline(`${ferries} For boats, the maximum value is 9 for a day.`, 'integer')).toBe('')
  })

  it('are those that a list under its own heading states', () => {
    expect(outline('Constraints:\n\n* Must be at least 20.\n\n* Must be no more than 90.', 'integer')).toBe(
      'value from 20 to 90',
    )
  })

  it('are not where the page names a value beside them', () => {
    expect(outline('The value can be between 1 and 60. The default is 0.', 'integer')).toBe('value to 60')
  })

  it('are not where the page gives two figures', () => {
    expect(outline('The maximum is 20. The minimum is 3. The maximum is 30.', 'integer')).toBe('value from 3')
  })
})

describe('the sentence', () => {
  it('is the one that states the limit, as plain text', () => {
    expect(read('The *berth*. The maximum is ``20``. It floats.', 'integer')).toEqual([
      { kind: 'value', maximum: 20, sentence: 'The maximum is 20.' },
    ])
  })

  it('is all of them where several state it', () => {
    expect(read('The minimum is 3. It floats. The maximum is 20.', 'integer')).toEqual([
      { kind: 'value', minimum: 3, maximum: 20, sentence: 'The minimum is 3. The maximum is 20.' },
    ])
  })
})

describe('any prose', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'between',
      'and',
      'from',
      'to',
      'maximum',
      'minimum',
      'of',
      'is',
      'length',
      'characters',
      'or less',
    ),
    fc.constantFrom(
      'up to',
      'must be',
      'greater than',
      'less than',
      'items',
      '``',
      '-',
      '(',
      ')',
      '.',
      ',',
      'one',
      'MB',
    ),
    fc.integer({ min: -5000, max: 5000 }).map(String),
    fc.string({ maxLength: 5 }),
  )
  const prose = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '))
  const kinds = fc.constantFrom(...(['integer', 'float', 'string', 'blob', 'list', 'map'] as const))

  it('gives at most one constraint of a kind, each with figures and a sentence, and a range that holds something', () => {
    fc.assert(
      fc.property(prose, kinds, (text, kind) => {
        const constraints = read(text, kind)
        expect(new Set(constraints.map((constraint) => constraint.kind)).size).toBe(constraints.length)
        for (const constraint of constraints) {
          const { kind: which, sentence, ...facts } = constraint
          expect(sentence.trim()).not.toBe('')
          expect(Object.values(facts).filter((fact) => fact !== undefined).length).toBeGreaterThan(0)
          if (which === 'pattern') continue
          const { minimum = -Infinity, maximum = Infinity } = constraint
          const [above, below] =
            which === 'value'
              ? [constraint.exclusiveMinimum ?? -Infinity, constraint.exclusiveMaximum ?? Infinity]
              : [-Infinity, Infinity]
          expect(minimum).toBeLessThanOrEqual(maximum)
          expect(Math.max(minimum, above)).not.toBeGreaterThan(Math.min(maximum, below))
          expect(above).toBeLessThan(maximum)
          expect(minimum).toBeLessThan(below)
          expect(above).toBeLessThan(below)
          if (which === 'length') {
            for (const figure of Object.values(facts))
              expect(Number.isSafeInteger(figure) && Number(figure) >= 0).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printInstant, readInstant } from '../../templates/runtime/timestamp.js'

test.each<[unknown, string]>([
  [1420070400, '2015-01-01T00:00:00.000Z'],
  [1420070400.123, '2015-01-01T00:00:00.123Z'],
  [0, '1970-01-01T00:00:00.000Z'],
  [253402300799.999, '9999-12-31T23:59:59.999Z'],
  [-1.5, '1969-12-31T23:59:58.500Z'],
  ['1420070400', '2015-01-01T00:00:00.000Z'],
  ['1420070400.5', '2015-01-01T00:00:00.500Z'],
  ['2015-01-01', '2015-01-01T00:00:00.000Z'],
  ['2015-01-01T00:00:00Z', '2015-01-01T00:00:00.000Z'],
  ['2015-01-01T00:00:00.123456Z', '2015-01-01T00:00:00.123Z'],
  ['2015-01-01 00:00:00+00:00', '2015-01-01T00:00:00.000Z'],
  ['2015-01-01 10:20:30.999999+02:00', '2015-01-01T08:20:30.999Z'],
  ['2015-01-01T10:20:30-0730', '2015-01-01T17:50:30.000Z'],
  ['2015-01-01T10:20:30+05', '2015-01-01T05:20:30.000Z'],
  ['2015-01-01T10:20:30', '2015-01-01T10:20:30.000Z'],
  ['2015-01-01T10:20', '2015-01-01T10:20:00.000Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['Thu, 01 Jan 2015 00:00:00 GMT', '2015-01-01T00:00:00.000Z'],
  ['+012015-01-01T00:00:00.000Z', '+012015-01-01T00:00:00.000Z'],
])('%j is %s', (value, expected) => {
  expect(readInstant(value)?.toISOString()).toBe(expected)
})

test.each<[unknown]>([
  [''],
  ['yesterday'],
  ['2015'],
  ['2015-02-30'],
  ['2015-02-30T00:00:00Z'],
  ['2015-13-01'],
  ['2015-01-01T25:00:00Z'],
  ['2015-01-01T00:61:00Z'],
  ['2015-01-01T00:00:00Z and more'],
  ['1'.repeat(1000)],
  [NaN],
  [Infinity],
  [8.64e15],
  [1704164645678],
  ['1704164645678'],
  [253402300800],
  [true],
  [null],
  [{}],
])('%j is none', (value) => {
  expect(readInstant(value)).toBeUndefined()
})

test('whatever a Date writes is read as that Date', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(readInstant(date.toISOString())).toEqual(date)
    }),
  )
})

test('whatever a Date is, it is written as engines write it', () => {
  class Ours extends Date {
    override getUTCFullYear(): number {
      return 5
    }
  }
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(printInstant(date)).toBe(date.toISOString())
      expect(printInstant(new Ours(date))).toBe(date.toISOString())
    }),
  )
})

/** Numbers in and around their range. */
const digits = (length: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, '0'))

test('the usual spellings mean what engines take them for, if there is such a day', () => {
  const parts = fc.tuple(
    digits(4, 9999),
    digits(2, 13),
    digits(2, 32),
    fc.constantFrom('T', ' '),
    digits(2, 24),
    digits(2, 60),
    digits(2, 60),
    fc.oneof(
      fc.constant(''),
      digits(3, 999).map((text) => `.${text}`),
      digits(6, 999_999).map((text) => `.${text}`),
    ),
    fc.oneof(
      fc.constant('Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), digits(2, 23), digits(2, 59))
        .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
    ),
  )
  fc.assert(
    fc.property(parts, ([year, month, day, separator, hours, minutes, seconds, fraction, offset]) => {
      const isDay = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day)
      const time = `${hours}:${minutes}:${seconds}${fraction.slice(0, 4)}`
      const expected = Date.parse(`${year}-${month}-${day}T${time}${offset}`)
      const read = readInstant(`${year}-${month}-${day}${separator}${hours}:${minutes}:${seconds}${fraction}${offset}`)
      expect(read?.getTime()).toBe(isDay && !Number.isNaN(expected) ? expected : undefined)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  '2015-01-01T00:00:00.12xZ',
  '2015-01-01T00:00:00.123x00+00:00',
  '2015-01-01T00:00:00.1234567890123Z',
  '2015-01-01T00:00:00+0x:00',
  '2015-01-01T00:00:00z ',
  '2015-01-01T00:00:00+24:00',
  '201é-01-01T00:00:00Z',
])('%j is none', (text) => {
  expect(readInstant(text)).toBeUndefined()
})

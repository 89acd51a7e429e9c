/**
 * The comparison of codecs: contenders do the same, and it sees if one does not. What it measures is nobody's promise here.
 */
import { describe, expect, it } from 'vitest'
import * as byHand from './by-hand.js'
import { codecContenders, type CodecModule } from './contender.js'
import { findDisagreements, measureCodecs } from './measure.js'

describe('the comparison', () => {
  it('finds that all contenders agree, and measures each', { timeout: 120_000 }, async () => {
    const effort = { processes: 1, rounds: 1, roundTime: 0, warmUpTime: 0 }
    const measurements = await measureCodecs(codecContenders, effort)
    expect(measurements.map(({ name }) => name)).toEqual(['by hand', 'Shapewright', 'zod'])
    for (const { times } of measurements) {
      expect(times.decode).toBeGreaterThan(0)
      expect(times.encode).toBeGreaterThan(0)
    }
  })

  const compare = (other: CodecModule): readonly string[] =>
    findDisagreements([{ name: 'by hand' }, { name: 'other' }], [byHand as CodecModule, other])

  it('sees who reads no dates and checks nothing', () => {
    const identity: CodecModule = { decode: (json) => json, encode: (value) => value }
    expect(compare(identity)).toEqual([
      'other decodes another listing',
      'other encodes another listing',
      'other decodes no object',
      'other decodes a size that is a text',
      'other decodes a fraction of bytes',
      'other decodes a date that is none',
      'other decodes an owner that is a list',
      'other decodes contents that are no list',
      'other encodes an invalid date',
    ])
  })

  it('sees who writes dates in another spelling', () => {
    const encode = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(byHand.encode(value as byHand.Listing)).replaceAll('Z"', '+00:00"'))
    expect(compare({ decode: byHand.decode, encode })).toEqual(['other encodes another listing'])
  })
})

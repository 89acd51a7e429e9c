/**
 * Reading and writing JSON, beside code that an engineer writes by hand, and zod.
 *
 * @module
 */
import { codecContenders } from '../codecs/contender.js'
import { type CodecMeasurement, type Direction, fullEffort, measureCodecs, quickEffort } from '../codecs/measure.js'
import type { Figure, Row } from '../report/row.js'
import type { Room } from '../room.js'

/** A listing of a thousand objects of a bucket, with their dates. */
export const codecs: Room = {
  name: 'codecs',
  async measure({ quick, log }) {
    log('codecs of three contenders')
    const measurements = await measureCodecs(codecContenders, quick ? quickEffort : fullEffort)
    return {
      rows: [describeDirection(measurements, 'decode', 1.5), describeDirection(measurements, 'encode', 1.3)],
    }
  },
}

function describeDirection(
  [byHand, emitted, ...others]: readonly CodecMeasurement[],
  direction: Direction,
  most: number,
): Row {
  const base = byHand!.times[direction]
  const figure = ({ name, ratios }: CodecMeasurement): Figure => ({ name, value: (ratios[direction] * base) / 1e9 })
  return {
    subject: 'listing',
    what: `${direction}, 1,000 objects`,
    unit: 'seconds',
    ours: figure(emitted!).value,
    yardstick: figure(byHand!),
    goal: { of: 'ratio', most },
    others: others.map(figure),
  }
}

/**
 * Guards and reports, beside those that an engineer writes by hand and those of other libraries.
 *
 * @module
 */
import { readResponseModel, responseName } from '../guards/auto-ml-job.js'
import { contenders } from '../guards/contenders/index.js'
import { fullEffort, type Measurement, measureGuards, quickEffort } from '../guards/measure.js'
import { printTable } from '../guards/table.js'
import type { TimingCase } from '../guards/timing-job.js'
import type { Figure, Row } from '../report/row.js'
import type { Room } from '../room.js'

/** Most differences that are told; one wrong check gives hundreds. */
const mostShown = 20

/** Cases, and what our share of the time of hand-written code may be. */
const cases: readonly (readonly [TimingCase, name: string, most: number])[] = [
  ['valid full', 'isX, a right value', 1.1],
  ['valid small', 'isX, a small right value', 1.1],
  ['invalid', 'isX, a wrong value', 1.1],
  ['no issue', 'validate, a right value', 1.1],
  ['one issue', 'validate, one fault', 3],
  ['full report', 'validate, five faults', 3],
]

/** The response of `describe_auto_ml_job`: all contenders check the same, or nothing is measured. */
export const guards: Room = {
  name: 'guards',
  async measure({ quick, log }) {
    log('guards of nine contenders')
    const subject = { model: readResponseModel(), response: responseName }
    const measurements = await measureGuards(contenders, subject, quick ? quickEffort : fullEffort)
    const { disagreements } = measurements
    if (disagreements.length > 0) {
      const left = disagreements.length - mostShown
      throw new Error([...disagreements.slice(0, mostShown), ...(left > 0 ? [`${left} more`] : [])].join('\n'))
    }
    return {
      rows: cases.map((each) => describeCase(measurements.contenders, ...each)),
      details: printTable(measurements),
    }
  },
}

function describeCase(
  [byHand, emitted, ...others]: readonly Measurement[],
  timingCase: TimingCase,
  what: string,
  most: number,
): Row {
  // Ratios are medians of their own, and surer than the times; so the times beside them follow from them.
  const base = byHand!.times[timingCase]
  const figure = ({ name, ratios }: Measurement): Figure => ({ name, value: (ratios[timingCase] * base) / 1e9 })
  return {
    subject: 'guards',
    what,
    unit: 'seconds',
    ours: figure(emitted!).value,
    yardstick: figure(byHand!),
    goal: { of: 'ratio', most },
    others: others.map(figure),
  }
}

/**
 * The guard and the report that an engineer writes by hand.
 *
 * @module
 */
import { bundleText } from '../../bundle.js'
import type { Contender } from '../contender.js'
import { readKeys } from '../issue-path.js'

/** What all others are measured against. */
export const byHand: Contender = {
  name: 'by hand',
  lenient: [],
  async bundle() {
    const check = `export { isResponseByHand as check } from './guards/hand-written.js'`
    const report = `export { reportResponseByHand as report } from './guards/hand-written-report.js'`
    return { check: await bundleText(check), report: await bundleText(`${check}\n${report}`) }
  },
  readPath: readKeys,
}

/**
 * The version that follows from what changed.
 *
 * @module
 */
import SemVer from 'semver/classes/semver.js'
import isAfter from 'semver/functions/gt.js'
import majorOf from 'semver/functions/major.js'
import type { ChangeClass } from '../diff/index.js'

/**
 * Finds the next version (semver.org, 2.0.0). Before 1.0.0, where anything may change at any time (clause 4), the place of the major version is taken by the minor one, and that by the patch: the
 * ranges that npm writes, such as `^0.2.0`, mean just that.
 *
 * @param former - the version before, a semantic version
 * @param change - the highest class of what changed; undefined where nothing did
 * @param floor - a version that the next one is not below
 * @throws TypeError where a version is no semantic version
 */
export function findNextVersion(former: string, change: ChangeClass | undefined, floor: string | undefined): string {
  const next = change === undefined ? former : new SemVer(former).inc(chooseStep(former, change)).version
  return floor !== undefined && isAfter(floor, next) ? floor : next
}

function chooseStep(former: string, change: ChangeClass): ChangeClass {
  if (majorOf(former) > 0 || change === 'patch') return change
  return change === 'major' ? 'minor' : 'patch'
}

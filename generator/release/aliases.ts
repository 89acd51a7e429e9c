/**
 * How long a package keeps earlier names of its shapes.
 *
 * @module
 */
import parseVersion from 'semver/functions/parse.js'
import { compareText } from '../messages/compare-text.js'
import type { NameAlias } from '../model/index.js'
import type { PackageAlias } from './lock-file.js'

/**
 * The aliases of the next version. A name becomes an alias in some version and stays one while a change of version promises not to break programs: up to the next major version, and before
 * 1.0.0 up to the next minor one (semver.org, 4 and 8).
 *
 * @param former - the aliases of the version before
 * @param found - the earlier names for which the model has a shape, those of the version before among them
 * @param nextVersion - the version that is being made
 * @returns by name, ascending; each with the version in which it became an alias, the next one where it is new
 */
export function joinAliases(
  former: readonly PackageAlias[],
  found: readonly NameAlias[],
  nextVersion: string,
): readonly PackageAlias[] {
  const versions = new Map(former.map(({ name, since }) => [name, since]))
  return found
    .map((alias) => ({ ...alias, since: versions.get(alias.name) ?? nextVersion }))
    .filter(({ since }) => isCompatible(since, nextVersion))
    .sort((a, b) => compareText(a.name, b.name))
}

/** Whether programs that were written for one version work with the other, as far as versions promise it. */
function isCompatible(since: string, nextVersion: string): boolean {
  const [one, other] = [parseVersion(since), parseVersion(nextVersion)]
  if (!one || !other || one.major !== other.major) return false
  return one.major > 0 || one.minor === other.minor
}

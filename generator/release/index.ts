/**
 * Release: the version of a package, its changelog and its lock file.
 *
 * @module
 */
export { type PackageChoices, compareChoices, pickChoices } from './choices.js'
export { type PackageAlias, type PackageLock, type ParsedLock, parseLock, printLock } from './lock-file.js'
export { keepEdits, listVersions } from './changelog.js'
export {
  type FormerRelease,
  type LostRelease,
  type Release,
  type ReleaseOptions,
  planAfterLoss,
  planRelease,
} from './plan-release.js'

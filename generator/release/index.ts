/**
 * Release: the version of a package, its changelog and its lock file.
 *
 * @module
 */
export { type PackageChoices, pickChoices } from './choices.js'
export { type PackageAlias, type PackageLock, type ParsedLock, parseLock, printLock } from './lock-file.js'
export { type FormerRelease, type Release, type ReleaseOptions, planRelease } from './plan-release.js'

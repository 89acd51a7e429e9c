/**
 * Bringing boto3's reference pages into the input folder.
 *
 * @module
 */
export { type SourceOptions, chooseSource, namesFolder } from './choose-source.js'
export { type Manifest, type ManifestPage, type ManifestService, readManifest } from './manifest.js'
export { SyncProblem } from './problems.js'
export { recoverPages } from './recover.js'
export { showAddress } from './shown-address.js'
export type { PageSource, SourceProgress } from './source.js'
export { type SyncOptions, type SyncResult, type SyncedService, syncServices } from './sync-services.js'

/**
 * Write: from emitted files to packages on disk.
 *
 * @module
 */
export {
  type CachedFile,
  type PackageCache,
  describeFiles,
  findCacheFolder,
  findStanding,
  isPackageUntouched,
  readCache,
  reuseFormatted,
  writeCache,
  writeCacheFile,
} from './cache.js'
export { type FormatProblem, formatFiles, type PackageFile } from './format.js'
export { hashParts } from './hash.js'
export { OutputBusyError } from './output-lock.js'
export { listForeignEntries, listOwnPackages } from './ownership.js'
export { type PackagePlan, hasChanges, planPackage } from './plan.js'
export { recoverPackages, writePackages } from './write.js'

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
} from './cache.js'
export { readCacheFile, writeCacheFile } from './cache-file.js'
export { type FormatProblem, formatFiles, type PackageFile } from './format.js'
export { hashParts } from './hash.js'
export { OutputBusyError } from './output-lock.js'
export { isLink, listForeignEntries, listOwnPackages } from './ownership.js'
export { type PackagePlan, hasChanges, planPackage } from './plan.js'
export { LinkedPackageError } from './replace.js'
export { recoverPackages, writePackages } from './write.js'

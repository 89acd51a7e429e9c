/**
 * Writing packages: all of them or none.
 *
 * @module
 */
import { makeFolder } from '../pages/make-folder.js'
import { hasDeadClaims, withOutputLock } from './output-lock.js'
import { type PackagePlan, hasChanges, planPackage } from './plan.js'
import { hasLeftovers, recoverOutput } from './recover.js'
import { type StagedPackage, commitPackages, discardPackage, stagePackage } from './replace.js'

/**
 * Writes the packages that differ from what is on disk. Every package is written beside its place before the first one is put there, so that whatever can fail (space,
 * permissions) fails while the old output stands; what fails after that takes everything back. A package without changes is not touched. Plans are made before the lock is taken, so that a run without changes takes
 * none; under the lock they are made once more, because another run may have written between.
 *
 * @param output - the output folder; made where it is missing
 * @param plans - from `planPackage`
 * @param hold - called under the lock, before anything is written; it throws if the plans do not hold any more
 * @throws OutputBusyError; errors of the operating system, with everything that was staged removed
 */
export function writePackages(output: string, plans: readonly PackagePlan[], hold?: () => void): void {
  const changing = plans.filter(hasChanges)
  if (changing.length === 0) return
  makeFolder(output)
  withOutputLock(output, () => {
    hold?.()
    const staged: StagedPackage[] = []
    try {
      for (const { service, files } of changing) {
        const plan = planPackage(output, service, files)
        if (hasChanges(plan)) staged.push(stagePackage(output, plan))
      }
      commitPackages(staged)
    } finally {
      // What was committed has another name by now.
      for (const rest of staged) discardPackage(rest)
    }
  })
}

/**
 * Cleans up after runs that were killed, as the only writer. Writes nothing where there is nothing to clean up.
 *
 * @param output - the output folder; it may be missing
 * @returns the names of the folders that were cleaned up
 * @throws OutputBusyError; errors of the operating system
 */
export function recoverPackages(output: string): string[] {
  return hasLeftovers(output) || hasDeadClaims(output) ? withOutputLock(output, () => recoverOutput(output)) : []
}

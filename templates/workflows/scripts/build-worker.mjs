/**
 * A process that builds the packages that `build-output.mjs` sends it, one after the other.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildPackage } from './build-package.mjs'

/**
 * A package to build.
 *
 * @typedef {object} BuildTask
 * @property {import('./package-folders.mjs').PackageFolder} folder
 * @property {string} inputs hash of its inputs
 */

/**
 * The answer to a {@link BuildTask}.
 *
 * @typedef {object} BuildOutcome
 * @property {string} [problem] absent if the package is built
 * @property {number} memory bytes that the process holds
 */

process.on('message', async (/** @type {BuildTask} */ task) => {
  process.send?.({ problem: await replaceBuild(task), memory: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit())

/**
 * Builds a package beside its place and puts it there as a whole, so that a process that is killed leaves the old `dist/`, none, or the new one.
 *
 * @param {BuildTask} task
 * @returns {Promise<string | undefined>} the problem, if there is one
 */
async function replaceBuild({ folder, inputs }) {
  const target = join(folder.path, 'dist')
  const staged = join(dirname(folder.path), `.${folder.service}.build-${process.pid}-${randomBytes(6).toString('hex')}`)
  const [built, former] = [join(staged, 'new'), join(staged, 'old')]
  try {
    await buildPackage(folder, built)
    writeFileSync(join(built, '.inputs'), inputs)
    if (existsSync(target)) renameSync(target, former)
    renameSync(built, target)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}

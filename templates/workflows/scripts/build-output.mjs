/**
 * Bundles the packages of the output folder, each into its own `dist/`. A package that did not change is not built again. Each processor has a process that builds one package after the other.
 *
 *     node build-output.mjs [service …] [--output folder]
 *
 * @module
 */
import { fork } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { hashInputs, isBuilt } from './build-stamp.mjs'
import { countPackages, fail, findScript, readArguments, selectPackages } from './package-folders.mjs'

/** A process that holds more bytes is replaced before the next package. */
const mostMemory = 300e6

const { output, names } = readArguments()
const packages = selectPackages(output, names)
removeLeftovers(resolve(output))
const waiting = listTasks()
const total = waiting.length
const failed = (
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), total) }, (_, index) => buildSome(index)))
).flat()
const counts = [`${countPackages(total - failed.length)} built`]
if (total < packages.length) counts.push(`${packages.length - total} did not change`)
process.stdout.write(`${counts.join(', ')}\n`)
if (failed.length > 0)
  fail(
    `Not built: ${failed.join(', ')}. Sources are generated; to write them anew, run: npm run ${findScript('generate')}`,
  )

/**
 * Lists the packages that changed, the largest first; a lock file grows with its package.
 *
 * @returns {import('./build-worker.mjs').BuildTask[]}
 */
function listTasks() {
  const sizeOf = (/** @type {string} */ path) => statSync(join(path, 'shapewright.lock.json')).size
  return packages
    .map((folder) => ({ folder, inputs: hashInputs(folder) }))
    .filter(({ folder, inputs }) => !isBuilt(folder, inputs))
    .sort((a, b) => sizeOf(b.folder.path) - sizeOf(a.folder.path))
}

/**
 * Takes packages off the list until it is empty, and tells which of them fail. The first process takes the largest, the others the smallest, so that large ones do not stand in memory together.
 *
 * @param {number} index of the process
 * @returns {Promise<readonly string[]>} names of the packages that failed
 */
async function buildSome(index) {
  const takeTask = () => (index === 0 ? waiting.shift() : waiting.pop())
  const failures = []
  let worker = startWorker()
  for (let task = takeTask(); task; task = takeTask()) {
    const { problem, memory } = await buildOne(worker, task)
    if (problem !== undefined) {
      const { name } = task.folder.manifest
      process.stderr.write(`${name} cannot be built: ${problem}\n`)
      failures.push(name)
    }
    if (memory < mostMemory) continue
    // memory that a large package took is given back by the end of the process alone
    if (worker.connected) worker.disconnect()
    worker = startWorker()
  }
  worker.disconnect()
  return failures
}

function startWorker() {
  return fork(new URL('build-worker.mjs', import.meta.url))
}

/**
 * @param {import('node:child_process').ChildProcess} worker
 * @param {import('./build-worker.mjs').BuildTask} task
 * @returns {Promise<import('./build-worker.mjs').BuildOutcome>}
 */
function buildOne(worker, task) {
  return new Promise((resolve) => {
    const settle = (/** @type {import('./build-worker.mjs').BuildOutcome} */ outcome) => {
      worker.removeAllListeners()
      resolve(outcome)
    }
    const abandon = (/** @type {string} */ problem) => settle({ problem, memory: Infinity })
    worker.once('message', settle)
    worker.once('exit', (code, signal) => abandon(`its process ended with ${signal ?? `exit code ${code}`}`))
    worker.once('error', ({ message }) => abandon(message))
    worker.send(task)
  })
}

/**
 * Removes the folders of builds that were killed.
 *
 * @param {string} folder absolute path of the output folder
 */
function removeLeftovers(folder) {
  for (const name of readdirSync(folder)) {
    const pid = /^\.[a-z0-9-]+\.build-(\d+)-\w+$/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

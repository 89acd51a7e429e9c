/**
 * Replacing a package's folder as a whole.
 *
 * The new package is written into a sibling folder, `.<service>.new-<process>-<random>`, where unchanged files are hard links to the old ones, so that they keep their
 * times. Two renames put it in place: the old folder becomes `.<service>.old-…`, the new one takes its name. What belongs to others (`dist/`,
 * `node_modules/`) moves over, and the old folder goes.
 *
 * A run may be killed at any moment:
 * - before the renames, the old package stands untouched;
 * - between them, which is one system call, neither stands under its name; the next run puts the old one back;
 * - after them, the new package stands whole, and the next run moves over what was left and cleans up.
 *
 * Files are not flushed one by one: 2,500 flushes cost more than the generation. After a power failure, the next run compares contents and mends what was lost.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isProcessRunning } from '../lock/running-process.js'
import type { PackagePlan } from './plan.js'

/** A package that stands ready beside its place. */
export interface StagedPackage {
  readonly plan: PackagePlan
  /** The package's folder; not a symbolic link. */
  readonly target: string
  /** The folder with the new package, in the same folder as the target. */
  readonly staged: string
}

/**
 * Writes a package beside its place. Nothing that stands there is touched.
 *
 * @param output - the output folder; made where it is missing
 * @throws an error of the operating system; what was written is removed before
 */
export function stagePackage(output: string, plan: PackagePlan): StagedPackage {
  mkdirSync(output, { recursive: true })
  const target = resolveLink(join(output, plan.service))
  // Not `mkdtemp`, whose folders are for one user's eyes only: this one becomes the package.
  const staged = join(dirname(target), `.${plan.service}.new-${process.pid}-${randomBytes(6).toString('hex')}`)
  mkdirSync(staged)
  try {
    const unchanged = new Set(plan.unchanged)
    const folders = new Set<string>()
    for (const file of plan.files) {
      const { path } = file
      const folder = dirname(path)
      if (!folders.has(folder)) {
        mkdirSync(join(staged, folder), { recursive: true })
        folders.add(folder)
      }
      if (!unchanged.has(path) || !linkFile(join(target, path), join(staged, path))) {
        writeFileSync(join(staged, path), file.text)
      }
    }
  } catch (error) {
    rmSync(staged, { recursive: true, force: true })
    throw error
  }
  return { plan, target, staged }
}

/** Puts a staged package in its place. */
export function commitPackage({ plan, target, staged }: StagedPackage): void {
  const old = staged.replace(/\.new-(?=[^/\\]*$)/, '.old-')
  const isReplaced = renameIfThere(target, old)
  try {
    renameSync(staged, target)
  } catch (error) {
    if (isReplaced) renameSync(old, target)
    throw error
  }
  if (isReplaced) removeOld(old, target, plan.owned)
}

/** Removes a staged package that is not to be committed. */
export function discardPackage({ staged }: StagedPackage): void {
  rmSync(staged, { recursive: true, force: true })
}

/**
 * Cleans up after runs that were killed: puts back packages that were moved away, moves over what belongs to others, removes what was never finished. Leaves the
 * folders of runs that are still alive.
 *
 * @param output - the output folder; it may be missing
 * @returns the names of the folders that were cleaned up
 */
export function recoverOutput(output: string): string[] {
  const leftovers = listLeftovers(output)
  for (const { name, service, kind } of leftovers) {
    const path = join(output, name)
    if (kind === 'new') rmSync(path, { recursive: true, force: true })
    else recoverOld(path, join(output, service))
  }
  return leftovers.map(({ name }) => name)
}

/** Whether there is anything to clean up in an output folder. */
export function hasLeftovers(output: string): boolean {
  return listLeftovers(output).length > 0
}

function listLeftovers(output: string): { name: string; service: string; kind: string }[] {
  return listNames(output).flatMap((name) => {
    const match = /^\.([a-z0-9-]+)\.(new|old)-(\d+)-\w+$/.exec(name)
    if (!match) return []
    const pid = Number(match[3])
    // This process has nothing staged while it cleans up: what has its number is a dead one's.
    const isLeft = pid === process.pid || !isProcessRunning(pid)
    return isLeft ? [{ name, service: match[1]!, kind: match[2]! }] : []
  })
}

/** What the new package has counts as generated; what else the old folder holds is moved over. */
function recoverOld(old: string, target: string): void {
  const names = listNames(target)
  if (names.length > 0) removeOld(old, target, new Set(names))
  else renameSync(old, target)
}

/** The old folder is renamed before it is removed: a half removed one under its name would be put back by the next run. */
function removeOld(old: string, target: string, owned: ReadonlySet<string>): void {
  for (const name of listNames(old)) {
    if (!owned.has(name)) renameSync(join(old, name), join(target, name))
  }
  const doomed = old.replace(/\.old-(?=[^/\\]*$)/, '.new-')
  renameSync(old, doomed)
  rmSync(doomed, { recursive: true, force: true })
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Links where the file system can; false where it cannot. */
function linkFile(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

function resolveLink(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function listNames(path: string): string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

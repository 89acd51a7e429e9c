/**
 * Replacing packages' folders as a whole.
 *
 * A new package is written into a sibling folder, `.<service>.new-<process>-<random>`, where unchanged files are hard links to the old ones, so that they keep their
 * times. Two renames put it in place: the old folder becomes `.<service>.old-…`, the new one takes its name. What belongs to others (`dist/`,
 * `node_modules/`) moves over. Once all packages of a run stand in their places, the old folders go; where one cannot be put there, all are taken back.
 *
 * A run may be killed at any moment:
 * - before the renames of a package, the old one stands untouched;
 * - between them, which is one system call, neither stands under its name; the next run puts the old one back;
 * - after them, the new package stands whole, and the next run moves over what was left and cleans up.
 *
 * Files are not flushed one by one: 2,500 flushes cost more than the generation. After a power failure, the next run compares contents and mends what was lost.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { constants, accessSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../pages/make-folder.js'
import { listNames } from './list-names.js'
import { isLink } from './ownership.js'
import type { PackagePlan } from './plan.js'

/** Thrown if a symbolic link stands in the place of a package. */
export class LinkedPackageError extends Error {
  /**
   * @param path - the link
   */
  constructor(readonly path: string) {
    super(`${path} is a symbolic link`)
  }
}

/** A package that stands ready beside its place. */
export interface StagedPackage {
  readonly plan: PackagePlan
  /** The package's folder; no symbolic link. */
  readonly target: string
  /** The folder with the new package, in the same folder as the target. */
  readonly staged: string
}

/** A package that stands in its place, while the one before can still be put back. */
interface PlacedPackage extends StagedPackage {
  /** The folder of the package before; undefined where there was none. */
  readonly old: string | undefined
  /** Names of what belongs to others and was moved over. */
  readonly moved: string[]
}

/**
 * Writes a package beside its place. Nothing that stands there is touched.
 *
 * @param output - the output folder; made where it is missing
 * @throws LinkedPackageError; an error of the operating system, also where the package that stands there may not be changed; what was written is removed before
 */
export function stagePackage(output: string, plan: PackagePlan): StagedPackage {
  makeFolder(output)
  const target = join(output, plan.service)
  if (isLink(target)) throw new LinkedPackageError(target)
  checkWritable(target, plan.owned)
  // Not `mkdtemp`, whose folders are for one user's eyes only: this one becomes the package.
  const staged = join(output, `.${plan.service}.new-${process.pid}-${randomBytes(6).toString('hex')}`)
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

/**
 * Puts staged packages in their places.
 *
 * @throws an error of the operating system; all old packages are back in their places then, and the new ones where they were staged
 */
export function commitPackages(packages: readonly StagedPackage[]): void {
  const placed: PlacedPackage[] = []
  try {
    for (const one of packages) placePackage(one, placed)
  } catch (error) {
    for (const one of placed.reverse()) takeBack(one)
    throw error
  }
  for (const { old } of placed) if (old !== undefined) removeOld(old)
}

/** Removes a staged package that is not to be committed. */
export function discardPackage({ staged }: StagedPackage): void {
  rmSync(staged, { recursive: true, force: true })
}

/**
 * Moves over what belongs to others.
 *
 * @param owned - names that the new package has of its own
 * @param moved - takes the names that were moved
 */
export function moveOthers(old: string, target: string, owned: ReadonlySet<string>, moved: string[] = []): void {
  for (const name of listNames(old)) {
    if (owned.has(name)) continue
    renameSync(join(old, name), join(target, name))
    moved.push(name)
  }
}

/** The old folder is renamed before it is removed: a half removed one under its name would be put back by the next run. */
export function removeOld(old: string): void {
  const doomed = old.replace(/\.old-(?=[^/\\]*$)/, '.new-')
  renameSync(old, doomed)
  rmSync(doomed, { recursive: true, force: true })
}

/** @param placed - takes the package as soon as there is anything to take back */
function placePackage(one: StagedPackage, placed: PlacedPackage[]): void {
  const { plan, staged, target } = one
  const old = staged.replace(/\.new-(?=[^/\\]*$)/, '.old-')
  const isReplaced = renameIfThere(target, old)
  try {
    renameSync(staged, target)
  } catch (error) {
    if (isReplaced) renameSync(old, target)
    throw error
  }
  const moved: string[] = []
  placed.push({ ...one, old: isReplaced ? old : undefined, moved })
  if (isReplaced) moveOthers(old, target, plan.owned, moved)
}

function takeBack({ moved, old, staged, target }: PlacedPackage): void {
  if (old !== undefined) for (const name of moved) renameSync(join(target, name), join(old, name))
  renameSync(target, staged)
  if (old !== undefined) renameSync(old, target)
}

/** A package that somebody made read-only could be moved away, and not removed after that. */
function checkWritable(target: string, owned: ReadonlySet<string>): void {
  if (listNames(target).length === 0) return
  const check = (folder: string): void => {
    accessSync(folder, constants.W_OK)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && (folder !== target || owned.has(entry.name))) check(join(folder, entry.name))
    }
  }
  check(target)
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

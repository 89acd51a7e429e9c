/**
 * What stands in the watched folders, and what has changed there.
 *
 * @module
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describeStamp } from '../pages/stamp.js'

/** Everything that a run may depend on. Paths are absolute. */
export interface WatchedFiles {
  /** The input and the folders below it that may hold pages. */
  readonly folders: readonly string[]
  /** By path: what tells one state of a file from another. */
  readonly states: ReadonlyMap<string, string>
}

/** Pages stand at most so many folders below the input: `sagemaker/client/`. */
const maxDepth = 2

/**
 * Looks at the pages below the input, at files of names in it, and at the configuration. Links are followed; what cannot be read is left out; names that begin with a dot are no pages.
 *
 * @param input - absolute path; it may be missing
 * @param configPath - absolute path
 */
export function scanWatched(input: string, configPath?: string): WatchedFiles {
  const folders: string[] = []
  const states = new Map<string, string>()
  const scan = (folder: string, depth: number): void => {
    const names = listNames(folder)
    if (!names) return
    folders.push(folder)
    for (const name of names) {
      const path = join(folder, name)
      if (name.endsWith('.rst') || (depth === 0 && name.endsWith('.names.json'))) states.set(path, describeState(path))
      else if (depth < maxDepth && isFolder(path)) scan(path, depth + 1)
    }
  }
  scan(input, 0)
  if (configPath !== undefined) states.set(configPath, describeState(configPath))
  return { folders, states }
}

/**
 * Tells which files differ.
 *
 * @returns absolute paths of files that changed, came or went, ascending
 */
export function compareWatched(before: WatchedFiles, after: WatchedFiles): string[] {
  const paths = new Set([...before.states.keys(), ...after.states.keys()])
  return [...paths].filter((path) => before.states.get(path) !== after.states.get(path)).sort()
}

function describeState(path: string): string {
  try {
    return describeStamp(statSync(path))
  } catch {
    return 'unreadable'
  }
}

function listNames(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'))
  } catch {
    return undefined
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

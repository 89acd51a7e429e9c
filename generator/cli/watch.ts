/**
 * Running a command again whenever a page or the configuration changes.
 *
 * Folders are watched, never files: a watch on a file follows the file that was there, and falls silent when another one is renamed into its place, as `sed -i`,
 * `git checkout` and most editors do. (Node.js's recursive watch does exactly that on Linux, where it watches file by file.) An event only says that it is time to
 * look; what changed is found by comparing the pages with those of the last run, so that lost, doubled and misnamed events cost nothing.
 *
 * @module
 */
import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { isSystemError } from '../pages/describe-error.js'
import { type WatchedFiles, compareWatched, scanWatched } from './watched-files.js'

/** What to look at, and what to do. */
export interface WatchOptions {
  /** Absolute path of the folder with the pages. */
  readonly input: string
  /** Absolute path of the configuration file. */
  readonly configPath?: string
  /** What was there before the first run, from `scanWatched`. */
  readonly known: WatchedFiles
  /** Ends the watching. */
  readonly signal: AbortSignal
  /** Called after changes with their absolute paths, ascending; never twice at a time. */
  readonly onChange: (changed: readonly string[]) => Promise<void>
}

/** Milliseconds without a change before a run: an editor or a download writes many files one after the other. */
const quietTime = 60

/** Milliseconds between two looks where the system has no watches left. */
const pollTime = 1000

/** Systems whose watch of a folder covers what is below it, and stays with the path. */
const hasRecursiveWatch = process.platform === 'darwin' || process.platform === 'win32'

/** Watches until the signal ends it. */
export async function watchPages({ input, configPath, known, signal, onChange }: WatchOptions): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let isRunning = false
  let isDirty = false
  let files = known

  // It may end before it first waits: where nothing has changed, it is over by the time that its caller has the promise.
  const look = async (): Promise<void> => {
    isRunning = true
    while (isDirty && !signal.aborted) {
      isDirty = false
      // The watches first, then the look that counts: what changes after it is an event.
      watched.renew(scanWatched(input, configPath).folders)
      const now = scanWatched(input, configPath)
      const changed = compareWatched(files, now)
      files = now
      if (changed.length > 0) await onChange(changed)
    }
    isRunning = false
  }
  const schedule = (delay = quietTime): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isDirty = true
      if (!isRunning) running = look()
    }, delay)
  }
  const watched = new WatchedFolders(input, configPath, schedule)

  watched.renew(files.folders)
  schedule()
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  clearTimeout(timer)
  watched.close()
  await running
}

/** The watches on the input, on what is below it, and on the folders that hold the input and the configuration. */
class WatchedFolders {
  #watchers: FSWatcher[] = []
  readonly #roots = new Map<string, Set<string>>()

  constructor(
    readonly input: string,
    configPath: string | undefined,
    readonly schedule: (delay?: number) => void,
  ) {
    for (const path of configPath === undefined ? [input] : [input, configPath]) {
      this.#roots.set(dirname(path), (this.#roots.get(dirname(path)) ?? new Set()).add(basename(path)))
    }
  }

  /** Opens all watches anew, because a folder may be another one under the same name, and closes the old ones after that. */
  renew(folders: readonly string[]): void {
    const old = this.#watchers
    this.#watchers = []
    for (const [root, names] of this.#roots) {
      this.#open(root, false, (name) => (name === null || names.has(name)) && this.schedule())
    }
    for (const folder of hasRecursiveWatch ? [this.input] : folders) {
      this.#open(folder, hasRecursiveWatch, () => this.schedule())
    }
    for (const watcher of old) watcher.close()
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close()
  }

  #open(folder: string, recursive: boolean, listener: (name: string | null) => void): void {
    try {
      const watcher = watch(folder, { recursive }, (_event, name) => listener(name))
      watcher.on('error', () => this.schedule())
      this.#watchers.push(watcher)
    } catch (error) {
      if (!isSystemError(error)) throw error
      // A folder that is gone by now is an event of the folder that held it; anything else means that no event will come.
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') this.schedule(pollTime)
    }
  }
}

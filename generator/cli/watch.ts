/**
 * Running a command again whenever a page or the configuration changes.
 *
 * Uses `node:fs`'s own watcher: what changed does not matter here, only that something did, because a run finds out by itself; so the guarantees that
 * a watching library adds (which file, once, in order) would go unused.
 *
 * @module
 */
import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** What to look at, and what to do. */
export interface WatchOptions {
  /** Absolute path of the folder with the pages. */
  readonly input: string
  /** Absolute path of the configuration file. */
  readonly configPath?: string
  /** Ends the watching. */
  readonly signal: AbortSignal
  /** Called after changes, never twice at a time. */
  readonly onChange: () => Promise<void>
}

/** Milliseconds without a change before a run: an editor or a download writes many files one after the other. */
const quietTime = 150

/** Watches until the signal ends it. */
export async function watchPages({ input, configPath, signal, onChange }: WatchOptions): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let isDirty = false

  const run = async (): Promise<void> => {
    do {
      isDirty = false
      await onChange()
    } while (isDirty && !signal.aborted)
    running = undefined
  }
  const schedule = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isDirty = true
      running ??= run()
    }, quietTime)
  }

  const watchers: FSWatcher[] = [
    watch(input, { recursive: true }, (_event, name) => {
      if (name === null || /(?:^|[/\\])[^.][^/\\]*\.rst$|^[^.]+$/.test(name)) schedule()
    }),
  ]
  if (configPath !== undefined) {
    // The folder, not the file: many editors write a new file and rename it.
    watchers.push(watch(dirname(configPath), (_event, name) => name === basename(configPath) && schedule()))
  }
  for (const watcher of watchers) watcher.on('error', schedule)
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
}

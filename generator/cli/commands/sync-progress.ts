/**
 * How far a sync is: a bar on a terminal, a line per service elsewhere.
 *
 * @module
 */
import type { SourceProgress } from '../../sync/index.js'
import type { Console } from '../console.js'

/** Shows progress until it is told to stop. */
export interface SyncProgressView {
  update(progress: SourceProgress): void
  /** Removes the bar. */
  stop(): void
}

/** Opens the view that fits the console. */
export async function openSyncProgress(console: Console): Promise<SyncProgressView> {
  return console.hasTerminal ? openBar(console) : openLines(console)
}

async function openBar({ streams }: Console): Promise<SyncProgressView> {
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    stream: streams.stderr,
    format: '{bar} {value}/{total} pages  {service}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 20,
  })
  let isOpen = false
  return {
    update({ done, total, service }) {
      if (!isOpen) bar.start(total, done, { service })
      isOpen = true
      bar.setTotal(total)
      bar.update(done, { service })
    },
    stop() {
      if (isOpen) bar.stop()
      isOpen = false
    },
  }
}

function openLines(console: Console): SyncProgressView {
  const begun = new Set<string>()
  return {
    update({ service }) {
      if (!begun.has(service)) console.note(`${service}: getting pages`)
      begun.add(service)
    },
    stop() {
      begun.clear()
    },
  }
}

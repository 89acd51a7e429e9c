/**
 * How far a run is: a bar on a terminal, a line per service and step elsewhere.
 *
 * @module
 */
import type { Progress } from '../result.js'
import type { Console } from './console.js'

/** Shows progress until it is told to stop. */
export interface ProgressView {
  update(progress: Progress): void
  /** Removes the bar. */
  stop(): void
}

const stepWords: Readonly<Record<Progress['step'], string>> = {
  read: 'reading pages',
  resolve: 'joining pages',
  emit: 'emitting',
  format: 'formatting',
  write: 'writing',
}

/** Opens the view that fits the console. The bar's library is loaded for a terminal alone: everything else starts faster without it. */
export async function openProgress(console: Console): Promise<ProgressView> {
  return console.hasTerminal ? openBar(console) : openLines(console)
}

async function openBar({ streams }: Console): Promise<ProgressView> {
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    stream: streams.stderr,
    format: '{bar} {value}/{total} pages  {service}: {step}',
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
    update({ done, total, service, step }) {
      const payload = { service, step: stepWords[step] }
      if (isOpen) bar.update(done, payload)
      else bar.start(total, done, payload)
      isOpen = true
    },
    stop() {
      if (isOpen) bar.stop()
      isOpen = false
    },
  }
}

function openLines(console: Console): ProgressView {
  let last = ''
  return {
    update({ service, step }) {
      const line = `${service}: ${stepWords[step]}`
      if (line !== last) console.note(line)
      last = line
    },
    stop() {
      last = ''
    },
  }
}

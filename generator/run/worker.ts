/**
 * A process that generates one service after the other for a run.
 *
 * @module
 */
import { once } from 'node:events'
import { findCacheFolder } from '../write/index.js'
import { compileLess } from './compile-less.js'
import { FormerReleases } from './former-releases.js'
import { generateService } from './generate-service.js'
import { InputReader } from './input-reader.js'
import type { GenerateOptions } from './options.js'
import type { Tracker } from './progress.js'
import type { ServiceTask, WorkerNews, WorkerOrder, WorkerOutcome } from './service-task.js'
import { recordStop } from './stop-message.js'

/** So many pages are read between two pieces of news. */
const pagesTold = 16

compileLess()
// A terminal interrupts the workers, too. Writing is one piece that no signal may part: the run ends, and with it this process, when the piece is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.once('disconnect', () => process.exit())
process.on('message', (order: WorkerOrder) => {
  if (order.type === 'generate') void generateTask(order).then(tell)
})

async function generateTask(task: ServiceTask): Promise<WorkerOutcome> {
  const { pages, source, entry, mayWrite, emitOptions, names, knownNames, commit } = task
  const { service } = pages
  const options: GenerateOptions = {
    ...task.options,
    services: [service],
    ...(emitOptions && { emitOptions: () => emitOptions }),
    names: () => names,
    knownNames: () => knownNames,
  }
  const { output, cwd, mode } = options
  try {
    const result = await generateService(pages, {
      options,
      tracker: trackTask(),
      reader: new InputReader(options),
      formerReleases: new FormerReleases(output, [service], commit),
      sources: {
        versions: new Map(source === undefined ? [] : [[service, source]]),
        entries: new Map(entry ? [[service, entry]] : []),
      },
      cacheFolder: mode === 'check' ? undefined : findCacheFolder(cwd, output),
      onDamage: () => {}, // the process that shares the services out has read the caches, and told
      mayWrite,
      waitForTurn,
    })
    return { type: 'done', result, memory: process.memoryUsage.rss() }
  } catch (error) {
    try {
      return { type: 'stopped', message: recordStop(error, options) }
    } catch (mistake) {
      const { name, message, stack } = mistake instanceof Error ? mistake : new Error(String(mistake))
      return { type: 'failed', error: { name, message, ...(stack !== undefined && { stack }) } }
    }
  }
}

/** Tells the run how far the task is. Pages are told in groups. */
function trackTask(): Tracker {
  let pages = 0
  return (step, service) => {
    if (step === 'read' && ++pages < pagesTold) return
    if (step !== 'read' && pages > 0) tell({ type: 'progress', step: 'read', service, pages })
    tell({ type: 'progress', step, service, pages })
    pages = 0
  }
}

async function waitForTurn(): Promise<void> {
  const answer = once(process, 'message')
  tell({ type: 'turn' })
  await answer
}

function tell(news: WorkerNews): void {
  // a run that has ended hears nothing; the process ends with it
  if (process.connected) process.send!(news, undefined, undefined, () => {})
}

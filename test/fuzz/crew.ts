/**
 * The threads of a long run: started, watched, and replaced when one hangs or runs out of memory.
 *
 * @module
 */
import { Worker } from 'node:worker_threads'
import { type Tally, addTally, emptyTally } from './tally.js'
import type { FoundPage, WorkerMessage, WorkerTask } from './worker.js'

/** What to run. */
export interface CrewOptions {
  readonly seed: number
  /** How many tries. */
  readonly runs: number
  /** How many threads. The tries are the same whatever it is. */
  readonly jobs: number
  /** A folder of boto3's own pages. */
  readonly corpus?: string
  /** Called for each page that showed something, as it is found. */
  readonly onFound: (page: FoundPage) => void
  /** Called every ten seconds. */
  readonly onProgress: (sum: Tally) => void
}

/** What a run came to. */
export interface CrewResult {
  readonly tally: Tally
  /** Bytes in use after a collection, by thread, as the run went on. */
  readonly heaps: readonly (readonly number[])[]
}

/** Seconds that one page may take before its thread is given up. */
const hangAfter = 60

/** Megabytes of heap that a thread may use. The stages, the compiler and all outlines of pages take about 300. */
const heapLimit = 1024

/** Megabytes of stack: what Node.js gives a main thread, where the generator runs in earnest. */
const stackLimit = 1

/** Tries all runs. */
export async function runCrew(options: CrewOptions): Promise<CrewResult> {
  const tally = emptyTally()
  const epoch = Date.now()
  const next = new Int32Array(new SharedArrayBuffer(4))
  const crew = Array.from({ length: options.jobs }, () => ({
    state: new Int32Array(new SharedArrayBuffer(12)),
    heaps: [] as number[],
  }))
  const progress = setInterval(() => options.onProgress(tally), 10_000)
  try {
    await Promise.all(
      crew.map(async ({ state, heaps }) => {
        for (let isDone = false; !isDone;) {
          const { seed, runs, corpus } = options
          const lost = await runThread(
            { seed, runs, ...(corpus !== undefined && { corpus }), next, state, epoch },
            take,
          )
          isDone = lost === undefined
          if (lost !== undefined) options.onFound(giveUp(state, lost))
        }

        function take(message: WorkerMessage): void {
          if (message.type === 'found') options.onFound(message.page)
          else {
            addTally(tally, message.tally)
            if (message.heap !== undefined) heaps.push(message.heap)
          }
        }
      }),
    )
  } finally {
    clearInterval(progress)
  }
  return { tally, heaps: crew.map(({ heaps }) => heaps) }
}

/** Runs one thread. @returns why it ended before its time, if it did */
function runThread(task: WorkerTask, take: (message: WorkerMessage) => void): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker-start.mjs', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: heapLimit, stackSizeMb: stackLimit },
    })
    let reason: string | undefined
    // until the thread has loaded and says when its next page began, the time counts from here
    task.state[2] = (Date.now() - task.epoch) / 1000
    const watch = setInterval(() => {
      const [run = 0, end = 0, began = 0] = task.state
      if (run >= end || (Date.now() - task.epoch) / 1000 - began < hangAfter) return
      reason = `The page took more than ${hangAfter} s.`
      void worker.terminate()
    }, 1000)
    worker.on('message', take)
    worker.on('error', (error) => {
      reason = error.stack ?? error.message
    })
    worker.on('exit', () => {
      clearInterval(watch)
      resolve(reason)
    })
  })
}

/** The run that a thread was lost at; the next thread begins behind it. */
function giveUp(state: Int32Array, detail: string): FoundPage {
  const run = state[0] as number
  state[0] = run + 1
  return { run, subject: 'unknown', blows: [], value: '', findings: [{ kind: 'lost-thread', detail }] }
}

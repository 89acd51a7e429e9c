/**
 * A thread that tries pages one after another. What it is at stands in shared memory, because a thread that hangs sends nothing.
 *
 * @module
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { type Finding, tryPage } from './attempt.js'
import { SubjectPool } from './subjects.js'
import { type Tally, countAttempt, emptyTally } from './tally.js'

/** What a thread is given. */
export interface WorkerTask {
  readonly seed: number
  readonly runs: number
  readonly corpus?: string
  /** Shared by all threads: the first run that nobody has taken. */
  readonly next: Int32Array
  /** Of this thread alone: the run it is at, the end of its runs, and the second, since {@link epoch}, in which the run began. */
  readonly state: Int32Array
  /** Milliseconds since 1970. */
  readonly epoch: number
}

/** A page that showed something. */
export interface FoundPage {
  readonly run: number
  readonly subject: string
  readonly blows: readonly string[]
  readonly value: string | Uint8Array
  readonly findings: readonly Finding[]
}

/** What a thread sends: after each block of runs, and at once for a finding. */
export type WorkerMessage =
  | { readonly type: 'found'; readonly page: FoundPage }
  | { readonly type: 'tally'; readonly tally: Tally; readonly heap?: number }

/** Runs that a thread takes at once. */
export const blockSize = 64

/** After so many blocks a thread says how much of its heap is in use after a collection. */
const blocksPerHeap = 100

const { seed, runs, corpus, next, state, epoch } = workerData as WorkerTask

// only a heap without garbage tells whether memory is kept
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const pool = new SubjectPool(corpus)
const send = (message: WorkerMessage): void => parentPort?.postMessage(message)
for (let block = 0; ; block++) {
  // a thread that takes the place of one that hung goes on with the rest of its block
  let run = state[0] as number
  let end = state[1] as number
  if (run >= end) {
    run = Atomics.add(next, 0, blockSize)
    end = Math.min(run + blockSize, runs)
    state[1] = end
  }
  if (run >= runs) break
  const tally = emptyTally()
  for (; run < end; run++) {
    state[2] = (Date.now() - epoch) / 1000
    Atomics.store(state, 0, run)
    const attempt = tryPage(pool, seed, run)
    countAttempt(tally, attempt, run)
    if (attempt.findings.length > 0) {
      const { subject, blows, value, findings } = attempt
      send({ type: 'found', page: { run, subject, blows, value, findings } })
    }
  }
  Atomics.store(state, 0, end)
  if (block % blocksPerHeap !== 0) send({ type: 'tally', tally })
  else {
    collectGarbage()
    send({ type: 'tally', tally, heap: process.memoryUsage().heapUsed })
  }
}

/**
 * Generating services in several processes.
 *
 * Processes and not threads: what a large service took goes back to the system with its process, and what a killed run leaves bears a process's number.
 *
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MessageRecord } from '../messages/record.js'
import type { ServiceResult } from '../result.js'
import { recordRunMessage } from '../run-messages.js'
import { inputPath } from './input-messages.js'
import type { Tracker } from './progress.js'
import { type RunStop, reportService } from './report.js'
import type { ServiceTask, WorkerNews, WorkerOrder, WorkerOutcome } from './service-task.js'

/** A process that holds more bytes is replaced before the next service. */
const mostMemory = 300e6

/** What became of services that were to be generated. */
export interface GeneratedServices {
  /** In any order. */
  readonly results: readonly ServiceResult[]
  /** Present if the run stopped before all services were generated. */
  readonly stop?: RunStop
}

/**
 * Generates services in several processes. The first process takes the largest services, the others the smallest, so that large ones do not stand in memory together. One process writes at a time.
 *
 * @param tasks - in any order
 * @param count - of processes
 * @throws the error that a mistake of the generator threw in a process
 */
export async function generateByWorkers(
  tasks: readonly ServiceTask[],
  count: number,
  tracker: Tracker,
): Promise<GeneratedServices> {
  const pool = new WorkerPool(tasks, tracker)
  return pool.run(Math.min(count, tasks.length))
}

class WorkerPool {
  readonly #waiting: ServiceTask[]
  readonly #tracker: Tracker
  readonly #results: ServiceResult[] = []
  readonly #unfinished: string[] = []
  readonly #writers: ChildProcess[] = []
  #problem: MessageRecord | undefined
  #error: Error | undefined

  constructor(tasks: readonly ServiceTask[], tracker: Tracker) {
    this.#waiting = [...tasks].sort((a, b) => b.pages.pages.length - a.pages.pages.length)
    this.#tracker = tracker
  }

  async run(count: number): Promise<GeneratedServices> {
    await Promise.all(Array.from({ length: count }, (_, index) => this.#work(index === 0)))
    if (this.#error) throw this.#error
    for (const { pages } of this.#waiting) this.#unfinished.push(pages.service)
    const [results, problem, unfinished] = [this.#results, this.#problem, this.#unfinished]
    return { results, ...(problem && { stop: { problem, unfinished } }) }
  }

  /** Has services generated until none is left, or until the run cannot go on. */
  async #work(largestFirst: boolean): Promise<void> {
    let worker: ChildProcess | undefined
    for (;;) {
      const isStopped = this.#problem !== undefined || this.#error !== undefined
      const task = isStopped ? undefined : largestFirst ? this.#waiting.shift() : this.#waiting.pop()
      if (!task) break
      worker ??= startWorker()
      const outcome = await this.#generate(worker, task)
      const memory = outcome.type === 'done' ? outcome.memory : 0
      this.#note(task, outcome)
      if (worker.connected && memory < mostMemory) continue
      if (worker.connected) worker.disconnect()
      worker = undefined
    }
    if (worker?.connected) worker.disconnect()
  }

  #note({ pages: { service } }: ServiceTask, outcome: WorkerOutcome): void {
    if (outcome.type === 'done') this.#results.push(outcome.result)
    if (outcome.type === 'failed') this.#error ??= Object.assign(new Error(outcome.error.message), outcome.error)
    if (outcome.type !== 'stopped') return
    this.#problem ??= outcome.message
    this.#unfinished.push(service)
  }

  #generate(worker: ChildProcess, task: ServiceTask): Promise<WorkerOutcome> {
    return new Promise((resolve) => {
      const settle = (outcome: WorkerOutcome): void => {
        worker.removeAllListeners()
        this.#endTurn(worker)
        resolve(outcome)
      }
      worker.on('message', (news: WorkerNews) => {
        if (news.type === 'progress') this.#tracker(news.step, news.service, news.pages)
        else if (news.type === 'turn') this.#askForTurn(worker)
        else settle(news)
      })
      worker.once('exit', (code, signal) => settle(describeEnd(task, signal ?? `exit code ${code}`)))
      worker.once('error', ({ message }) => settle(describeEnd(task, message)))
      send(worker, task)
    })
  }

  /** Lets a worker write at once, or when those that asked before it are done. */
  #askForTurn(worker: ChildProcess): void {
    this.#writers.push(worker)
    if (this.#writers.length === 1) send(worker, { type: 'go' })
  }

  #endTurn(worker: ChildProcess): void {
    const place = this.#writers.indexOf(worker)
    if (place === -1) return
    this.#writers.splice(place, 1)
    if (place === 0 && this.#writers[0]) send(this.#writers[0], { type: 'go' })
  }
}

function startWorker(): ChildProcess {
  // sources run as sources, a build as a build
  const extension = extname(fileURLToPath(import.meta.url))
  return fork(new URL(`worker${extension}`, import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

function send(worker: ChildProcess, order: WorkerOrder): void {
  // a process that has ended says so by its exit
  worker.send(order, () => {})
}

/** A process that was killed costs its service, and no other. */
function describeEnd({ pages, options }: ServiceTask, how: string): WorkerOutcome {
  const message = recordRunMessage(inputPath(options, pages.service), 'process-ended', {
    found: `The process that generated ${pages.service} ended with ${how}`,
    instead: 'The package is whole: the one before, or the new one.',
  })
  return { type: 'done', result: reportService(pages, undefined, [message]), memory: Infinity }
}

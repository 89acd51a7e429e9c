/**
 * Asks the worker.
 *
 * @module
 */
import type { Answer, Question, Questions } from './protocol.js'

/** A worker that answers. */
export interface EngineClient {
  /** @throws if the worker failed at this question */
  ask<Name extends keyof Questions>(name: Name, asked: Questions[Name]['asked']): Promise<Questions[Name]['answer']>
  /** Ends the worker. */
  stop(): void
}

/** Starts the worker. */
export function startEngine(): EngineClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'shapewright' })
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  let count = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failure' in data) asker?.reject(new Error(data.failure))
    else asker?.resolve(data.answer as never)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'The worker did not start'))
    waiting.clear()
  })
  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        const id = ++count
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, name, asked } as Question)
      }),
    stop: () => worker.terminate(),
  }
}

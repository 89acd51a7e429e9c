/**
 * The playground's worker: the generator and the runtime of its packages, away from the page's own thread.
 *
 * @module
 */
import restructured from 'restructured'
import { provideRestructured } from '../../generator/read/restructured.js'
import type { Templates } from '../../generator/templates/templates.js'
import { loadFormatter } from './engine/format-code.js'
import type { RuntimeModules } from './engine/package-program.js'
import { PlaygroundEngine } from './engine/playground-engine.js'
import type { Answer, Question, Questions } from './protocol.js'

const runtimeTexts = import.meta.glob('../../templates/runtime/*.ts', { query: '?raw', import: 'default', eager: true })
const packageTexts = import.meta.glob(['../../templates/package/*', '!**/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const runtimeModules = import.meta.glob('../../templates/runtime/*.ts', { eager: true })

/** Gives files of a glob by their names. */
function byName<Value>(files: Record<string, unknown>, rename = (name: string): string => name): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [rename(path.slice(path.lastIndexOf('/') + 1)), value as Value]),
  )
}

provideRestructured(restructured)

const engine = loadFormatter().then(
  (formatCode) =>
    new PlaygroundEngine({
      templates: { runtime: byName(runtimeTexts), package: byName<string>(packageTexts) as Templates['package'] },
      runtime: byName<RuntimeModules[string]>(runtimeModules, (name) => name.replace(/\.ts$/, '.js')),
      formatCode,
    }),
)

/** How often the worker goes over the first pages again while nobody asks: the engine compiles what runs often, and the first keystroke is as fast as the tenth. */
let warmUps = 4

/** One question after the other: what a check looks at is what was shown before it. */
let last: Promise<unknown> = engine
let waiting = 0

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  waiting++
  last = last
    .then(() => answer(data))
    .then((reply) => {
      waiting--
      self.postMessage(reply)
      if (data.name === 'show') setTimeout(() => void warmUp(data.asked), 300)
    })
})

async function warmUp(asked: Questions['show']['asked']): Promise<void> {
  if (waiting > 0 || warmUps-- <= 0) return
  const ready = await engine
  const rehearsal = ready.rehearse(asked.pages)
  last = last.then(() => rehearsal)
  await rehearsal
  setTimeout(() => void warmUp(asked), 50)
}

async function answer(question: Question): Promise<Answer> {
  const { id } = question
  try {
    const ready = await engine
    switch (question.name) {
      case 'show':
        return { id, answer: await ready.show(question.asked.pages, question.asked.withGuards) }
      case 'model':
        return { id, answer: ready.printModel() }
      case 'check':
        return { id, answer: ready.check(question.asked.json, question.asked.shape) }
      case 'sample':
        return { id, answer: ready.sample(question.asked.shape) }
    }
  } catch (error) {
    return { id, failure: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }
  }
}

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
import type { Answer, Question } from './protocol.js'

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

/** One question after the other: what a check looks at is what was shown before it. */
let last: Promise<unknown> = engine

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(() => answer(data)).then((reply) => self.postMessage(reply))
})

async function answer(question: Question): Promise<Answer> {
  const { id } = question
  try {
    const ready = await engine
    switch (question.name) {
      case 'show':
        return { id, answer: await ready.show(question.asked.pages, question.asked.withGuards) }
      case 'check':
        return { id, answer: ready.check(question.asked.json, question.asked.shape) }
      case 'sample':
        return { id, answer: ready.sample(question.asked.shape) }
    }
  } catch (error) {
    return { id, failure: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }
  }
}

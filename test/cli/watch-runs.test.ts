/**
 * A run that remembers earlier ones gives what a run gives that knows nothing: the same package, byte for byte, and the same messages, after any edits of the pages.
 */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { warmUp } from '../../generator/cli/warm-up.js'
import { type GenerateOptions, generate } from '../../generator/generate.js'
import type { GenerateResult } from '../../generator/result.js'
import { ReleaseMemory } from '../../generator/run/former-releases.js'
import { PageMemory } from '../../generator/run/page-memory.js'
import { type Stages, stages } from '../../generator/stages.js'
import { embeddedFolder } from '../spec/embedded-pages.js'
import { fillFolder, makeFolder, readFolder } from '../write/folders.js'

const pages = [
  'sagemaker.rst',
  'sagemaker/client/describe_auto_ml_job.rst',
  'sagemaker/client/list_auto_ml_jobs.rst',
  'sagemaker/client/stop_auto_ml_job.rst',
  'sagemaker/paginator/ListAutoMLJobs.rst',
] as const
const original = new Map(pages.map((page) => [page, readFileSync(join(embeddedFolder, page), 'utf8')]))

/** What somebody does to a page. */
const edits = {
  'change a word': (text: string, word: string) => text.replace(/^( +)(\w+) (\w+)/m, `$1${word} $2 $3`),
  'cut it': (text: string, word: string) => text.slice(0, text.length - 200 * word.length),
  'empty it': () => '',
  'break its Syntax block': (text: string) => text.replace('response = client', 'answer : client'),
  'add a bullet of no kind': (text: string, word: string) => `${text}\n      - **${word}** *(nothing) --*\n\n`,
  'put it back': undefined,
  'remove it': undefined,
  'rename it': undefined,
}

const step = fc.record({
  page: fc.constantFrom(...pages),
  edit: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  word: fc.constantFrom('Some', 'Another', 'Wholly'),
})

/** The pages that the last run with a memory parsed, below the input folder. */
const parsed: string[] = []

const countingStages: Stages = {
  ...stages,
  async loadModelStages() {
    const real = await stages.loadModelStages()
    return {
      ...real,
      parsePage(tree, file) {
        parsed.push(file.data.page ?? '')
        return real.parsePage(tree, file)
      },
    }
  },
}

/** What a run said of the pages. What it changed, and which packages have no pages any more, depends on what was there. */
function outcomeOf({ messages, failed, services }: GenerateResult): object {
  return {
    messages: messages.filter(({ rule }) => rule !== 'output-orphan'),
    failed,
    services: services.map(({ changes: _, release: _release, ...report }) => report),
  }
}

/** What a watch remembers. */
type Memory = Required<Pick<GenerateOptions, 'memory' | 'releases'>>

function createMemory(): Memory {
  return { memory: new PageMemory(), releases: new ReleaseMemory() }
}

function copyPages(cwd: string): void {
  mkdirSync(join(cwd, 'node_modules'))
  for (const page of pages) cpSync(join(embeddedFolder, page), join(cwd, 'spec', page), { recursive: true })
}

function copyDynamodb(cwd: string): void {
  cpSync(join(embeddedFolder, 'dynamodb'), join(cwd, 'spec/dynamodb'), { recursive: true })
  cpSync(join(embeddedFolder, 'dynamodb.rst'), join(cwd, 'spec/dynamodb.rst'))
}

async function generateBoth(cwd: string, memory: Memory, services?: readonly string[]): Promise<GenerateResult> {
  const options: GenerateOptions = {
    input: join(cwd, 'spec'),
    output: join(cwd, 'watched'),
    cwd,
    ...(services && { services }),
  }
  const cold = join(cwd, 'cold')
  rmSync(cold, { recursive: true, force: true })
  const expected = await generate({ ...options, output: cold })
  parsed.length = 0
  const result = await generate({ ...options, ...memory, stages: countingStages })
  const shown = JSON.stringify(outcomeOf(result)).replaceAll('watched', 'cold')
  expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(outcomeOf(expected))))
  for (const { service } of result.failed ? [] : result.services) {
    expect(readFolder(join(cwd, 'watched', service))).toEqual(readFolder(join(cold, service)))
  }
  return result
}

describe('a run that remembers earlier ones', () => {
  it('gives what a run gives that knows nothing', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 6 }), async (steps) => {
        const cwd = makeFolder()
        copyPages(cwd)
        const memory = createMemory()
        await generateBoth(cwd, memory)
        for (const { page, edit, word } of steps) {
          const path = join(cwd, 'spec', page)
          const change = edits[edit]
          const text = readOptional(path)
          if (edit === 'put it back') fillFolder(join(cwd, 'spec'), { [page]: original.get(page)! })
          else if (edit === 'rename it' && text !== undefined)
            fillFolder(join(cwd, 'spec'), { [page.replace('.rst', `_${word}.rst`)]: text })
          else if (change && text !== undefined) fillFolder(join(cwd, 'spec'), { [page]: change(text, word) })
          if (edit === 'remove it' || edit === 'rename it') rmSync(path, { force: true })
          await generateBoth(cwd, memory)
        }
      }),
      { numRuns: 1 },
    )
  })

  it('follows a page that is edited, breaks and is mended, and parses no other', { timeout: 60_000 }, async () => {
    const cwd = makeFolder()
    copyPages(cwd)
    const memory = createMemory()
    const page = 'sagemaker/client/stop_auto_ml_job.rst'
    const text = original.get(page)!
    await generateBoth(cwd, memory)
    const before = readClient(cwd)
    fillFolder(join(cwd, 'spec'), { [page]: text.replace(/^ {2}(\w)/m, '  Firstly, $1') })
    const edited = await generateBoth(cwd, memory)
    expect(parsed).toEqual([page])
    expect(edited.services[0]?.changes?.changed).toContain('src/client.ts')
    expect(readClient(cwd)).toContain('Firstly, ')

    fillFolder(join(cwd, 'spec'), { [page]: '' })
    const broken = await generateBoth(cwd, memory)
    expect(broken.failed).toBe(true)
    expect(readClient(cwd)).toContain('Firstly, ')

    fillFolder(join(cwd, 'spec'), { [page]: text })
    expect((await generateBoth(cwd, memory)).failed).toBe(false)
    expect(readClient(cwd)).toBe(before)
  })

  it('is ready for the first edit where the run before it had nothing to do', { timeout: 60_000 }, async () => {
    const cwd = makeFolder()
    copyPages(cwd)
    const { releases } = createMemory()
    await generateBoth(cwd, { memory: new PageMemory(), releases })
    const memory = { memory: new PageMemory(), releases }
    await generateBoth(cwd, memory)
    expect(parsed).toEqual([])
    await warmUp({ cwd, input: join(cwd, 'spec') }, memory.memory)
    const page = 'sagemaker/client/stop_auto_ml_job.rst'
    fillFolder(join(cwd, 'spec'), { [page]: original.get(page)!.replace(/^ {2}(\w)/m, '  Firstly, $1') })
    await generateBoth(cwd, memory)
    expect(parsed).toEqual([page])
  })

  it('makes nothing ready where any of several services may be edited, unless one is chosen', async () => {
    const cwd = makeFolder()
    copyPages(cwd)
    copyDynamodb(cwd)
    const [memory, input] = [new PageMemory(), join(cwd, 'spec')]
    await warmUp({ cwd, input }, memory)
    expect(memory.isEmpty).toBe(true)
    await warmUp({ cwd, input, services: ['dynamodb'] }, memory)
    expect(memory.isEmpty).toBe(false)
  })

  it('keeps the pages of one service', async () => {
    const cwd = makeFolder()
    copyPages(cwd)
    copyDynamodb(cwd)
    const memory = createMemory()
    for (const services of [undefined, ['dynamodb'], ['sagemaker'], undefined]) {
      await generateBoth(cwd, memory, services)
    }
  })
})

function readClient(cwd: string): string {
  return readFileSync(join(cwd, 'watched/sagemaker/src/client.ts'), 'utf8')
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Measures `generate` of one service: what each step takes, and how soon a package follows an edit.
 *
 * ```text
 * npm run bench:generate -- [--corpus DIR] [--service sagemaker] [--rounds 5] [--dist DIR]
 * ```
 *
 * Four cases in one run, side by side: cold (no output, no cache), one page (one has changed since), nothing (nothing has), and watch (from the edit of a page to
 * the client on disk that has it, in a process that watches). Medians of the rounds, in milliseconds; `total` is the life of a process, `cpu` what it took of all processors: that
 * is what to compare on a machine that others use, too.
 *
 * DIR of `--corpus` is `../shared/corpus` beside the checkout unless given; its pages are copied to a temporary folder. `--dist` is the build that is measured.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const runner = fileURLToPath(new URL('generate-run.mjs', import.meta.url))

/** The steps that a run reports, after what it does before the first. */
const steps = ['start', 'read', 'resolve', 'emit', 'format', 'write'] as const

/** Milliseconds after which an edit counts as lost. */
const patience = 30_000

/** Milliseconds by step. */
type Times = Readonly<Partial<Record<(typeof steps)[number] | 'cpu' | 'total', number>>>

/** What is generated where, and by which build. */
interface Place {
  readonly dist: string
  /** Holds `spec/` and `output/`. */
  readonly folder: string
  readonly service: string
  /** Absolute path of the page that is edited. */
  readonly page: string
}

const { corpus, dist, rounds, service } = readOptions()
const folder = mkdtempSync(join(tmpdir(), 'bench-generate-'))
let edits = 0
try {
  mkdirSync(join(folder, 'node_modules'))
  for (const name of [service, `${service}.rst`]) {
    cpSync(join(corpus, name), join(folder, 'spec', name), { recursive: true })
  }
  const pages = listOperationPages(join(folder, 'spec', service, 'client'))
  const page = pages[pages.length >> 1]!
  await measure({ dist, folder, service, page })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function readOptions(): { corpus: string; dist: string; rounds: number; service: string } {
  try {
    const { values } = parseArgs({
      options: {
        corpus: { type: 'string', default: join(root, '../shared/corpus') },
        service: { type: 'string', default: 'sagemaker' },
        rounds: { type: 'string', default: '5' },
        dist: { type: 'string', default: join(root, 'dist') },
      },
    })
    for (const path of [join(values.corpus, values.service, 'client'), join(values.dist, 'generate.js')]) {
      if (!existsSync(path)) throw new Error(`${path} is not there`)
    }
    const count = Number(values.rounds)
    if (!Number.isInteger(count) || count < 1) throw new Error(`--rounds ${values.rounds}: a whole number from 1`)
    return { ...values, corpus: resolve(values.corpus), dist: resolve(values.dist), rounds: count }
  } catch (error) {
    console.error(`bench:generate: ${(error as Error).message}`)
    process.exit(2)
  }
}

async function measure(place: Place): Promise<void> {
  const runs: Record<'cold' | 'one page' | 'nothing', Times[]> = { cold: [], 'one page': [], nothing: [] }
  for (let round = 0; round < rounds; round++) {
    rmSync(join(folder, 'output'), { recursive: true, force: true })
    rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true })
    runs.cold.push(await startRun(place))
    editPage(place.page)
    runs['one page'].push(await startRun(place))
    runs.nothing.push(await startRun(place))
  }
  const latencies = await measureWatch(place)
  const columns = [...steps, 'cpu', 'total'] as const
  const print = (name: string, cells: readonly string[]): void =>
    console.log(name.padEnd(10) + cells.map((cell) => cell.padStart(9)).join(''))
  console.log(`${service}, medians of ${rounds} in ms; Node.js ${process.version}, ${cpus().length} processors`)
  print('', columns)
  for (const [name, times] of Object.entries(runs)) {
    print(
      name,
      columns.map((column) => showMedian(times.map((run) => run[column] ?? 0))),
    )
  }
  print('watch', [...steps.map(() => ''), '', showMedian(latencies)])
}

/** Paths of the pages of operations, ascending: those of hand-written methods show nowhere in a package. */
function listOperationPages(client: string): readonly string[] {
  const paths = readdirSync(client).map((name) => join(client, name))
  return paths.filter((path) => readFileSync(path, 'utf8').includes('**Request Syntax**')).sort()
}

/** Generates in a process of its own. */
async function startRun({ dist: build, folder: place }: Place): Promise<Times> {
  const started = performance.now()
  const child = spawn(process.execPath, [runner, build, place], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number | null]>])
  if (code !== 0) throw new Error(`the run ended with ${code}`)
  return { ...(JSON.parse(output) as Times), total: performance.now() - started }
}

/** Milliseconds from an edit to the client that has it. */
async function measureWatch({ dist: build, folder: place, page }: Place): Promise<number[]> {
  const client = join(place, 'output', service, 'src/client.ts')
  const child = spawn(process.execPath, [join(build, 'cli.js'), 'generate', '--watch'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    await waitForText(child, 'watching; Ctrl+C')
    const latencies: number[] = []
    for (let round = 0; round < rounds; round++) {
      const done = waitForText(child, 'still watching')
      const word = editPage(page)
      const started = performance.now()
      while (!readText(client).includes(word)) {
        if (performance.now() - started > patience) throw new Error('no package followed the edit')
        await setTimeout(5)
      }
      latencies.push(performance.now() - started)
      await done
    }
    return latencies
  } finally {
    child.kill()
    await once(child, 'close')
  }
}

/** Changes a word of a page's description, which the operation's comment shows. */
function editPage(path: string): string {
  const word = `Edited${++edits}`
  const page = readFileSync(path, 'utf8')
  writeFileSync(path, page.replace(/^( {2})(?:Edited\d+ )?(\w.*)$/m, `$1${word} $2`))
  return word
}

/** Waits until the child has written a text to its standard error. */
function waitForText({ stderr }: ChildProcess, expected: string): Promise<void> {
  return new Promise((done, refuse) => {
    let seen = ''
    stderr?.once('end', () => refuse(new Error(`the watch ended: ${seen}`)))
    const listen = (chunk: Buffer): void => {
      seen += chunk.toString()
      if (!seen.includes(expected)) return
      stderr?.off('data', listen)
      done()
    }
    stderr?.on('data', listen)
  })
}

/** The text of a file; for a moment of a package's exchange it is not there. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function showMedian(numbers: readonly number[]): string {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!.toFixed(0)
}

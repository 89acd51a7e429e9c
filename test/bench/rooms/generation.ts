/**
 * How long `generate` takes for one large service, and how soon a package follows an edit.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Cost, runMeasured } from '../processes/measured-process.js'
import { medianBy } from '../processes/turns.js'
import type { Row } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { locateWhole } from './page-folder.js'

const service = 'sagemaker'

/** Milliseconds after which an edit counts as lost. */
const patience = 30_000

/** A copy of the pages, so that one can be edited. */
interface Place {
  /** Holds `spec/` and `output/`. */
  readonly folder: string
  /** Absolute path of the built command. */
  readonly cli: string
  /** Absolute path of the page that is edited. */
  readonly page: string
}

/** Wall times of the built command: with no output and no cache, after the edit of one page, without any change, and while it watches. */
export const generation: Room = {
  name: 'generate',
  async measure(bench) {
    const pages = locateWhole(bench, service)
    const folder = mkdtempSync(join(tmpdir(), 'bench-generate-'))
    try {
      mkdirSync(join(folder, 'node_modules'))
      for (const name of [service, `${service}.rst`]) {
        cpSync(join(pages.folder, name), join(folder, 'spec', name), { recursive: true })
      }
      const edited = listOperationPages(join(folder, 'spec', service, 'client'))
      const place = { folder, cli: join(bench.root, 'dist/cli.js'), page: edited[edited.length >> 1]! }
      return { rows: await measurePlace(place, pages, bench) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measurePlace(
  place: Place,
  { count, isWhole }: { readonly count: number; readonly isWhole: boolean },
  { quick, log }: Bench,
): Promise<readonly Row[]> {
  const rounds = quick ? 1 : 5
  const costs: Record<'cold' | 'edited' | 'unchanged', Cost[]> = { cold: [], edited: [], unchanged: [] }
  const edits = createEdits(place.page)
  const generate = (): Promise<Cost> =>
    runMeasured({ line: [process.execPath, place.cli, 'generate', '--silent'], cwd: place.folder })
  log(`generates ${count} pages of ${service}`)
  for (let round = 0; round < rounds; round++) {
    rmSync(join(place.folder, 'output'), { recursive: true, force: true })
    rmSync(join(place.folder, 'node_modules/.cache'), { recursive: true, force: true })
    costs.cold.push(await generate())
    edits.edit()
    costs.edited.push(await generate())
    costs.unchanged.push(await generate())
  }
  const describe = (what: string, seconds: number, most?: number): Row => ({
    subject: service,
    what: `generate ${count} pages, ${what}`,
    unit: 'seconds',
    ours: seconds,
    ...(most !== undefined && isWhole && { goal: { of: 'figure', most } as const }),
  })
  const wall = (each: readonly Cost[]): number => medianBy(each, (cost) => cost.wall)
  return [
    describe('cold', wall(costs.cold), 2),
    describe('unchanged', wall(costs.unchanged), 0.3),
    describe('one page edited', wall(costs.edited)),
    quick
      ? { subject: service, what: 'generate --watch, one page edited', skipped: 'left out by --quick' }
      : describe(
          'watching, one page edited',
          medianBy(await measureWatch(place, rounds, edits), (time) => time),
        ),
  ]
}

/** Paths of the pages of operations, ascending: those of hand-written methods show nowhere in a package. */
function listOperationPages(client: string): readonly string[] {
  const paths = readdirSync(client).map((name) => join(client, name))
  return paths.filter((path) => readFileSync(path, 'utf8').includes('**Request Syntax**')).sort()
}

/** Seconds from an edit to the client that has it, in a process that watches. */
async function measureWatch({ folder, cli }: Place, rounds: number, edits: Edits): Promise<readonly number[]> {
  const client = join(folder, 'output', service, 'src/client.ts')
  const child = spawn(process.execPath, [cli, 'generate', '--watch'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    await waitForText(child, 'watching; Ctrl+C')
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const done = waitForText(child, 'still watching')
      const word = edits.edit()
      const started = performance.now()
      while (!readText(client).includes(word)) {
        if (performance.now() - started > patience) throw new Error('no package followed the edit')
        await setTimeout(5)
      }
      times.push((performance.now() - started) / 1000)
      await done
    }
    return times
  } finally {
    child.kill()
    await once(child, 'close')
  }
}

/** Edits a page, each time differently. */
interface Edits {
  /** Changes a word of the page's description, which the operation's comment shows; gives the word. */
  edit(): string
}

function createEdits(path: string): Edits {
  let count = 0
  return {
    edit() {
      const word = `Edited${++count}`
      const page = readFileSync(path, 'utf8')
      writeFileSync(path, page.replace(/^( {2})(?:Edited\d+ )?(\w.*)$/m, `$1${word} $2`))
      return word
    },
  }
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

/** The text of a file; empty if it is not there, as for a moment while a package is replaced. */
function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

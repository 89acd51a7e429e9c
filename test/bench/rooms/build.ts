/**
 * How long packages take to build, and how much memory.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watchMemory } from '../../long/process-memory.js'
import { runMeasured } from '../processes/measured-process.js'
import { medianOf } from '../median.js'
import type { Row } from '../report/row.js'
import type { Bench, Room } from '../room.js'
import { locateWhole } from './page-folder.js'

/** What is built, and what it may take. */
interface Build {
  readonly subject: string
  /** Folder of the pages. */
  readonly pages: string
  readonly services: readonly string[]
  readonly rounds: number
  /** Most seconds; absent if there is no goal. */
  readonly most?: number
}

/** Most bytes that all processes of a build may hold together. */
const mostMemory = 1e9

/** Services that the goal is for. */
const wholeCount = 56

/** Wall times of `build:output` for packages that have just been generated. */
export const build: Room = {
  name: 'build',
  async measure(bench) {
    const { folder, isWhole } = locateWhole(bench, 'sagemaker')
    const one: Build = {
      subject: 'sagemaker',
      pages: folder,
      services: ['sagemaker'],
      rounds: bench.quick ? 1 : 5,
      ...(isWhole && { most: 3 }),
    }
    return { rows: [...(await measureBuild(one, bench)), ...(await measureAll(bench))] }
  },
}

function measureAll(bench: Bench): Promise<readonly Row[]> {
  const services = bench.pages.list()
  const subject = `${services.length || wholeCount} services`
  const skip = (skipped: string): Promise<readonly Row[]> =>
    Promise.resolve([{ subject, what: 'build:output', skipped }])
  if (bench.quick) return skip('left out by --quick')
  if (bench.pages.folder === undefined) return skip('no folder of pages; name one by --pages')
  const most = services.length === wholeCount ? { most: 40 } : {}
  return measureBuild({ subject, pages: bench.pages.folder, services, rounds: 1, ...most }, bench)
}

async function measureBuild({ subject, pages, services, rounds, most }: Build, bench: Bench): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'))
  try {
    mkdirSync(join(folder, 'node_modules'))
    const run = (path: string, ...args: readonly string[]): ReturnType<typeof runMeasured> =>
      runMeasured({ line: [process.execPath, join(bench.root, path), ...args], cwd: folder })
    bench.log(`generates ${subject} to build`)
    await run('dist/cli.js', 'generate', '--silent', '-i', pages, '--service', ...services)
    bench.log(`builds ${subject}`)
    const times: number[] = []
    let memory: number | undefined
    for (let round = 0; round < rounds; round++) {
      for (const service of readdirSync(join(folder, 'output'))) {
        rmSync(join(folder, 'output', service, 'dist'), { recursive: true, force: true })
      }
      const stopWatch = watchMemory()
      const { wall } = await run('templates/workflows/scripts/build-output.mjs')
      times.push(wall)
      memory = Math.max(memory ?? 0, stopWatch()?.sum ?? 0)
    }
    return [
      {
        subject,
        what: 'build:output, wall time',
        unit: 'seconds',
        ours: medianOf(times),
        ...(most !== undefined && { goal: { of: 'figure', most } }),
      },
      memory
        ? {
            subject,
            what: 'build:output, memory',
            unit: 'bytes',
            ours: memory,
            goal: { of: 'figure', most: mostMemory },
          }
        : { subject, what: 'build:output, memory', skipped: 'this system has no /proc to read it from' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Tries damaged pages, as many as wanted: `npm run fuzz -- --runs 1000000 --seed 1`. CONTRIBUTING.md tells what it looks for.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCrew } from './crew.js'
import { readReplay } from './replay.js'
import { type Tally, printTally } from './tally.js'
import type { FoundPage } from './worker.js'

const usage = `usage: npm run fuzz -- [options]
  --runs N      how many pages to try (10000)
  --seed N      where chance begins; the same seed tries the same pages (the time)
  --jobs N      threads; they do not change what is tried (1)
  --corpus DIR  a folder of boto3's own pages, to be damaged as well
  --only N      try the one page of this number again, and print all that is known of it
  --keep DIR    write the pages that showed something to this folder`

/** Megabytes by which the heap may grow from the first tenth of a run to the last. */
const growthLimit = 200

process.exitCode = await main()

async function main(): Promise<number> {
  const options = readOptions()
  if (options === undefined) {
    report(usage)
    return 2
  }
  const { seed, runs, jobs, corpus, only, keep } = options
  const command = `npm run fuzz -- --seed ${seed}${corpus === undefined ? '' : ` --corpus ${corpus}`}`
  if (only !== undefined) {
    const replay = readReplay({ seed, run: only, ...(corpus !== undefined && { corpus }) })
    print(replay.report)
    if (keep !== undefined) keepPage(keep, seed, replay.page)
    return replay.page.findings.length === 0 ? 0 : 1
  }
  print(`${command} --runs ${runs}`)
  const found: FoundPage[] = []
  const start = performance.now()
  const { tally, heaps } = await runCrew({
    ...{ seed, runs, jobs, ...(corpus !== undefined && { corpus }) },
    onFound(page) {
      found.push(page)
      print(printFound(page, command))
      if (keep !== undefined) keepPage(keep, seed, page)
    },
    onProgress(sum) {
      report(printProgress(sum, runs, found.length, (performance.now() - start) / 1000))
    },
  })
  const growths = heaps.map(measureGrowth)
  const isGrowing = growths.some((growth) => growth > growthLimit)
  print(printTally(tally))
  print(
    `memory      ${heaps.map(printHeap).join('; ')}; ${megabytes(process.resourceUsage().maxRSS * 1024)} MB at most in all`,
  )
  if (isGrowing) print(`The heap grew by more than ${growthLimit} MB.`)
  print(printFindings(found, Math.round((performance.now() - start) / 1000), seed))
  return found.length > 0 || isGrowing ? 1 : 0
}

/** Reads the arguments; undefined where they cannot be understood. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        ...{ runs: { type: 'string' }, seed: { type: 'string' }, jobs: { type: 'string' } },
        ...{ corpus: { type: 'string' }, only: { type: 'string' }, keep: { type: 'string' } },
      },
    })
    const { corpus, only, keep } = values
    const numbers = {
      seed: Number(values.seed ?? Date.now() % 1_000_000_000),
      runs: Number(values.runs ?? 10_000),
      jobs: Number(values.jobs ?? 1),
      ...(only !== undefined && { only: Number(only) }),
    }
    if (!Object.values(numbers).every((number) => Number.isSafeInteger(number) && number >= 0) || numbers.jobs === 0)
      return undefined
    return { ...numbers, only: numbers.only, corpus: corpus === undefined ? undefined : resolve(corpus), keep }
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function report(text: string): void {
  process.stderr.write(`${text}\n`)
}

function printFound({ run, subject, blows, findings }: FoundPage, command: string): string {
  return [
    ...findings.map(({ kind, detail }) => `found ${kind}: ${detail.split('\n').slice(0, 6).join('\n      ')}`),
    `      run ${run}: ${subject}, ${blows.join(', ')}`,
    `      ${command} --only ${run}`,
  ].join('\n')
}

function keepPage(folder: string, seed: number, { run, value }: Pick<FoundPage, 'run' | 'value'>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${seed}-${run}.rst`), value)
}

function printProgress({ tries, milliseconds }: Tally, runs: number, found: number, seconds: number): string {
  const perTry = ((seconds * 1000) / Math.max(1, tries)).toFixed(2)
  const stages = (milliseconds / Math.max(1, tries)).toFixed(2)
  const left = Math.round(((runs - tries) * seconds) / Math.max(1, tries))
  return `${tries}/${runs} tried in ${Math.round(seconds)} s, ${found} found; ${perTry} ms each (${stages} in the stages), ${left} s left`
}

/** How many pages showed what, and with which seed. */
function printFindings(found: readonly FoundPage[], seconds: number, seed: number): string {
  const counts = new Map<string, number>()
  for (const { findings } of found) for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const runs = found.map(({ run }) => run).sort((a, b) => a - b)
  const list =
    runs.length > 0
      ? `: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}; runs ${runs.join(' ')}`
      : ''
  return `findings    ${found.length} pages${list}\nseed        ${seed}, ${seconds} s`
}

/** Megabytes between the least of the first tenth of a thread's measurements and the least of the last. */
function measureGrowth(heaps: readonly number[]): number {
  const tenth = Math.max(1, Math.floor(heaps.length / 10))
  return megabytes(Math.min(...heaps.slice(-tenth)) - Math.min(...heaps.slice(0, tenth)))
}

function printHeap(heaps: readonly number[]): string {
  return heaps.length === 0
    ? 'no heap was measured'
    : `heap ${megabytes(heaps[0] ?? 0)} MB at first, ${megabytes(heaps.at(-1) ?? 0)} MB at last, ${megabytes(Math.max(...heaps))} MB at most`
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576)
}

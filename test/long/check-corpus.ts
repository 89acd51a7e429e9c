/**
 * Generates the packages of all services below a folder of pages and compiles each under its own `tsconfig.json`, as whoever uses them does.
 *
 * ```text
 * npm run check:corpus -- [FOLDER] [--typescript 6|7]...
 * ```
 *
 * FOLDER is `../shared/corpus` beside the checkout unless given. TypeScript 7 compiles unless told otherwise; each that is named compiles all. Packages go to
 * a temporary folder.
 *
 * Exit 0: all packages are generated and compile, in less than 4 GB. Exit 1: one is not, or the memory does not suffice. Exit 2: the arguments are wrong.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type PeakMemory, watchMemory } from './process-memory.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tsx = import.meta.resolve('tsx')

/** Compilers by the number that `--typescript` takes: folders of `node_modules`. */
const compilers: ReadonlyMap<string, string> = new Map([
  ['6', 'typescript'],
  ['7', 'typescript-7'],
])

/** How many packages are compiled at once: one per core of the machine that must suffice. */
const cores = 2

/** Bytes that all processes together may hold. */
const memoryLimit = 4e9

/** What `shapewright generate --json` prints, as far as it is looked at. */
interface GenerateReport {
  readonly exitCode: number
  readonly services: readonly { readonly service: string; readonly operations: number }[]
  readonly messages: readonly { path: string; line?: number; severity: string; found: string }[]
}

interface Outcome {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

const { input, versions } = readArguments()
const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
let failures = 0
try {
  const services = await generatePackages()
  for (const version of services.length > 0 ? versions : []) await compilePackages(services, version)
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = failures > 0 ? 1 : 0

function readArguments(): { input: string; versions: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { typescript: { type: 'string', multiple: true, default: ['7'] } },
    })
    const input = resolve(positionals[0] ?? join(root, '../shared/corpus'))
    if (positionals.length > 1) throw new Error(`one folder, not ${positionals.length}`)
    if (!existsSync(input) || !statSync(input).isDirectory()) throw new Error(`no folder of pages: ${input}`)
    const unknown = values.typescript.find((version) => !compilers.has(version))
    if (unknown !== undefined) throw new Error(`--typescript ${unknown}: one of ${[...compilers.keys()].join(', ')}`)
    return { input, versions: values.typescript }
  } catch (error) {
    process.stderr.write(`check:corpus: ${(error as Error).message}\n`)
    process.exit(2)
  }
}

/** Runs in the temporary folder, so that neither a configuration nor a cache of the checkout counts. */
async function generatePackages(): Promise<readonly string[]> {
  const cli = join(root, 'generator/cli.ts')
  const options = ['generate', '--json', '--input', input, '--output', join(folder, 'packages')]
  const { result, seconds, memory } = await measure(() => run(['--import', tsx, cli, ...options]))
  const report = readReport(result)
  if (!report) return []
  for (const { path, line, found } of report.messages.filter(({ severity }) => severity === 'error')) {
    fail(`${path}:${line ?? 1}: ${found}`)
  }
  if (report.exitCode !== 0) fail(`generate ended with ${report.exitCode}`)
  const operations = report.services.reduce((sum, service) => sum + service.operations, 0)
  print(`generated ${report.services.length} services, ${operations} operations`, seconds, memory)
  return report.exitCode === 0 ? report.services.map(({ service }) => service) : []
}

function readReport({ exitCode, stdout, stderr }: Outcome): GenerateReport | undefined {
  try {
    return JSON.parse(stdout) as GenerateReport
  } catch {
    fail(`generate ended with ${exitCode} and printed no report\n${stderr}`)
    return undefined
  }
}

async function compilePackages(services: readonly string[], version: string): Promise<void> {
  const compiler = join(root, 'node_modules', compilers.get(version)!, 'bin/tsc')
  const waiting = [...services]
  const failed: string[] = []
  const compile = async (): Promise<void> => {
    for (let service = waiting.shift(); service !== undefined; service = waiting.shift()) {
      const { exitCode, stdout, stderr } = await run([compiler, '-p', join(folder, 'packages', service)])
      if (exitCode === 0) continue
      failed.push(service)
      fail(`${service} does not compile with TypeScript ${version}\n${stdout}${stderr}`)
    }
  }
  const { seconds, memory } = await measure(() => Promise.all(Array.from({ length: cores }, compile)))
  print(`compiled ${services.length - failed.length} of ${services.length} with TypeScript ${version}`, seconds, memory)
}

async function measure<Result>(
  task: () => Promise<Result>,
): Promise<{ result: Result; seconds: number; memory: PeakMemory | undefined }> {
  const start = performance.now()
  const stop = watchMemory()
  const result = await task()
  const memory = stop()
  if (memory && memory.sum > memoryLimit) fail(`${formatBytes(memory.sum)} is more than ${formatBytes(memoryLimit)}`)
  return { result, seconds: (performance.now() - start) / 1000, memory }
}

async function run(args: readonly string[]): Promise<Outcome> {
  const child: ChildProcess = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return { exitCode, stdout, stderr }
}

function print(what: string, seconds: number, memory: PeakMemory | undefined): void {
  const held = memory
    ? `peak memory ${formatBytes(memory.sum)}, ${formatBytes(memory.process)} in one process`
    : 'memory not measured: there is no /proc'
  process.stdout.write(`${what} in ${seconds.toFixed(1)} s; ${held}\n`)
}

function fail(text: string): void {
  failures++
  process.stderr.write(`${text.trimEnd()}\n`)
}

function formatBytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`
}

/**
 * Changes the generator and the runtime in small ways, one at a time, and tells which changes no test notices.
 *
 * ```text
 * npm run test:mutation -- PATH...                      every mutant of folders or files: generator/contract
 * npm run test:mutation -- --count 200 [--seed N]       mutants drawn at random over generator/ and templates/runtime/
 * npm run test:mutation -- --again FILE                 those of an earlier run's --json FILE that no test noticed
 *                          [--all-tests] [--processes N] [--json FILE]
 * ```
 *
 * Stryker makes the mutants. A file is held against the tests that `related-tests.ts` names for its folder. With `--all-tests`, mutants that those do not notice are
 * tried again with all tests of `vitest.config.ts`, which takes up to a minute for each. What the compiler refuses does not count. The last lines are the mutants
 * that no test noticed, and the scores by folder.
 *
 * Exit 0: mutants were tried. Exit 2: the arguments are wrong, Stryker cannot be installed, or the tests fail without a mutant.
 *
 * @module
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { groupBy } from '../../generator/diff/group-changes.js'
import { installClients, locateCache } from '../sdk/client-packages.js'
import { type Mutant, type Place, drawMutants, listMutants } from './draw.js'
import { openCompiler } from './refused.js'
import { findGroup, listRelatedTests } from './related-tests.js'
import { type MutantResult, describeScores, describeSurvivors, isNoticed } from './report.js'
import { testsVariable } from './vitest.config.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface StrykerModule {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<readonly MutantResult[]> }
}

/** Which mutants are tried, and how. */
interface Request {
  readonly paths: readonly string[]
  /** Mutants to draw; 0 for all of the paths. */
  readonly count: number
  readonly seed: number
  readonly processes: number
  readonly allTests: boolean
  /** The file that gets the results; none unless given. */
  readonly json: string | undefined
  /** The file of an earlier run's results; none unless given. */
  readonly again: string | undefined
}

try {
  await run(readArguments())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}

function readArguments(): Request {
  const { values, positionals: paths } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      processes: { type: 'string', default: '2' },
      'all-tests': { type: 'boolean', default: false },
      json: { type: 'string' },
      again: { type: 'string' },
    },
  })
  const [count, seed, processes] = [Number(values.count), Number(values.seed), Number(values.processes)]
  if (![count, seed, processes].every(Number.isSafeInteger)) {
    throw new Error('--count, --seed and --processes take whole numbers')
  }
  if ([count > 0, paths.length > 0, values.again !== undefined].filter(Boolean).length !== 1) {
    throw new Error('Give folders or files, or --count with a number of mutants, or --again with a file')
  }
  const missing = paths.find((path) => !existsSync(resolve(root, path)))
  if (missing !== undefined) throw new Error(`${missing} is not there`)
  return { paths, count, seed, processes, allTests: values['all-tests'], json: values.json, again: values.again }
}

async function run({ paths, count, seed, processes, allTests, json, again: earlier }: Request): Promise<void> {
  const listed = fileURLToPath(new URL('packages/', import.meta.url))
  // Stryker's runner takes the project's own vitest, which the lock file of Stryker does not list.
  const modules = installClients({ listed, cache: locateCache('mutation'), options: ['--legacy-peer-deps'] })
  const start = performance.now()
  const mutants =
    earlier !== undefined
      ? readUnnoticed(earlier)
      : count > 0
        ? await drawMutants(modules, root, count, seed)
        : await listMutants(modules, root, paths)
  const isRefused = openCompiler(root)
  const results: MutantResult[] = []
  for (const [group, ofGroup] of groupBy(mutants, ({ fileName }) => findGroup(relative(root, fileName)))) {
    const tried = await tryMutants(modules, ofGroup, processes, listRelatedTests(group))
    process.stderr.write(`${group}: ${tried.filter(isNoticed).length} of ${tried.length}\n`)
    results.push(...tried)
  }
  const judged = results.map((result) =>
    isNoticed(result) || !isRefused(result) ? result : { ...result, status: 'Refused' },
  )
  const left = judged.filter((result) => !isNoticed(result))
  const again = allTests && left.length > 0 ? await tryMutants(modules, left, processes, []) : []
  const last = new Map([...judged, ...again].map((result) => [describeMutant(result), result]))
  const final = [...last.values()]
  if (json !== undefined) {
    const written = final.map((result) => ({ ...result, fileName: relative(root, result.fileName) }))
    writeFileSync(json, `${JSON.stringify(written, null, 2)}\n`)
  }
  const seconds = (performance.now() - start) / 1000
  const speed = `${seconds.toFixed(0)} s, ${(seconds / Math.max(1, final.length)).toFixed(1)} s per mutant`
  process.stdout.write([...describeSurvivors(root, final), ...describeScores(root, final), speed, ''].join('\n'))
}

/** The mutants of an earlier run that no test noticed. Sources that were edited since have them elsewhere. */
function readUnnoticed(path: string): readonly Mutant[] {
  const results = JSON.parse(readFileSync(path, 'utf8')) as readonly MutantResult[]
  return results
    .filter((result) => !isNoticed(result))
    .map((result) => ({ ...result, fileName: join(root, result.fileName) }))
}

/** @param tests - globs; all tests if there are none */
async function tryMutants(
  modules: string,
  mutants: readonly Mutant[],
  processes: number,
  tests: readonly string[],
): Promise<readonly MutantResult[]> {
  const { Stryker } = await importModule<StrykerModule>(join(modules, '@stryker-mutator/core/dist/src/index.js'))
  const folder = mkdtempSync(join(tmpdir(), 'shapewright-mutation-'))
  if (tests.length > 0) process.env[testsVariable] = tests.join()
  try {
    const results = await new Stryker({
      ...{ mutate: mutants.map(describeRange), drawn: mutants.map(({ location }) => location) },
      ...{ testRunner: 'vitest', concurrency: processes, tempDirName: folder, cleanTempDir: 'always' },
      plugins: [
        join(modules, '@stryker-mutator/vitest-runner/dist/src/index.js'),
        fileURLToPath(new URL('drawn-only.mjs', import.meta.url)),
      ],
      ...{ ignorers: ['drawn-only'], reporters: [], allowConsoleColors: false, logLevel: 'error' },
      ...{ vitest: { configFile: 'test/mutation/vitest.config.ts' }, ignorePatterns: ['output', 'dist'] },
      ...{ timeoutMS: 20_000, dryRunTimeoutMinutes: 30, disableTypeChecks: false },
    }).runMutationTest()
    const isDrawn = new Set(mutants.map(describeMutant))
    return results.map(countFromZero).filter((result) => isDrawn.has(describeMutant(result)))
  } finally {
    delete process.env[testsVariable]
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Results have lines and columns from 1, mutants from 0. */
function countFromZero({ location: { start, end }, ...result }: MutantResult): MutantResult {
  const shift = ({ line, column }: Place): Place => ({ line: line - 1, column: column - 1 })
  return { ...result, location: { start: shift(start), end: shift(end) } }
}

/** Where a mutant is, as Stryker takes it: lines from 1, columns from 0. */
function describeRange({ fileName, location: { start, end } }: Mutant): string {
  return `${relative(root, fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}

function describeMutant({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string {
  const place = [start.line, start.column, end.line, end.column]
  return JSON.stringify([fileName, ...place, mutatorName, replacement])
}

async function importModule<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(path).href)) as Module
}

/**
 * Mutants drawn at random.
 *
 * @module
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isFixed } from './drawn-only.mjs'
import { Random } from '../fuzz/random.js'

/** A place in a file. */
export interface Place {
  /** From 0. */
  readonly line: number
  /** From 0. */
  readonly column: number
}

/** A small change of a file, as Stryker describes it. */
export interface Mutant {
  /** Absolute path. */
  readonly fileName: string
  readonly location: { readonly start: Place; readonly end: Place }
  /** The kind of change: `EqualityOperator`. */
  readonly mutatorName: string
  /** What stands at the location instead. */
  readonly replacement: string
  /** What became of it; `Ignored` if it cannot be tried, absent before it is. */
  readonly status?: string
}

interface InstrumenterModule {
  readonly Instrumenter: new (logger: object) => {
    instrument(files: readonly object[], options: object): Promise<{ readonly mutants: readonly Mutant[] }>
  }
}

/** Folders from which mutants are drawn. */
const drawnFrom = ['generator', 'templates/runtime']

/** Files that are data: `npm run test:tools` holds them against botocore. */
const isData = /^generator\/boto3\/\w+-table\.ts$/

/**
 * Lists all mutants of folders and files, in the order of files.
 *
 * @param modules - absolute path of the `node_modules` folder that has Stryker
 * @param root - absolute path of the project
 * @param paths - folders and files, relative to the root
 */
export async function listMutants(modules: string, root: string, paths: readonly string[]): Promise<readonly Mutant[]> {
  const module = join(modules, '@stryker-mutator/instrumenter/dist/src/index.js')
  const { Instrumenter } = (await import(pathToFileURL(module).href)) as InstrumenterModule
  const silent = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const files = paths
    .flatMap((path) => listSources(root, path))
    .map((name) => ({ name: join(root, name), content: readFileSync(join(root, name), 'utf8'), mutate: true }))
  const options = { ignorers: [{ shouldIgnore: nameFixed }], excludedMutations: [], plugins: null }
  const { mutants } = await new Instrumenter(silent).instrument(files, options)
  return mutants.filter(({ status }) => status !== 'Ignored')
}

/**
 * Draws mutants, each with the same chance. The same seed draws the same ones from the same sources.
 *
 * @returns in the order of files
 */
export async function drawMutants(
  modules: string,
  root: string,
  count: number,
  seed: number,
): Promise<readonly Mutant[]> {
  const mutants = await listMutants(modules, root, drawnFrom)
  const ofCode = mutants.filter(({ fileName }) => !isData.test(relative(root, fileName)))
  return drawItems(ofCode, count, new Random(seed, 0))
}

/** Why a part is not changed; undefined if it is. */
function nameFixed(path: Parameters<typeof isFixed>[0]): string | undefined {
  return isFixed(path) ? 'a name' : undefined
}

/** TypeScript files of a folder, or the file itself: paths relative to the root, ascending. */
function listSources(root: string, path: string): readonly string[] {
  if (statSync(resolve(root, path)).isFile()) return [path]
  return readdirSync(resolve(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name))
    .sort()
}

/** Draws so many items, each at most once, in their order: the first steps of a shuffle. */
export function drawItems<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const indices = items.map((_, index) => index)
  const drawn: number[] = []
  for (let index = 0; index < Math.min(count, items.length); index++) {
    const other = index + random.below(items.length - index)
    drawn.push(indices[other]!)
    indices[other] = indices[index]!
  }
  return drawn.sort((one, other) => one - other).map((index) => items[index]!)
}

/**
 * Reading and writing the JSON of a listing: agreement, then speed.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util'
import { pathToFileURL } from 'node:url'
import { medianOf } from '../median.js'
import type { TimingEffort } from '../timing.js'
import { openWorkFolder } from '../work-folder.js'
import type { CodecContender, CodecModule } from './contender.js'
import { printListing, readListingModel } from './listing.js'

/** What is timed. */
export type Direction = 'decode' | 'encode'

/** What a process that measures is told. JSON. */
export interface CodecJob extends TimingEffort {
  readonly direction: Direction
  /** Paths of the contenders' modules. */
  readonly modules: readonly string[]
  /** JSON of the listing. */
  readonly text: string
}

/** How much to measure. */
export interface CodecEffort extends TimingEffort {
  /** Processes for each direction; medians count. */
  readonly processes: number
}

/** Enough for ratios that come out alike again. */
export const fullEffort: CodecEffort = { processes: 5, rounds: 101, roundTime: 2, warmUpTime: 500 }

/** Enough for ratios that are right by and large. */
export const quickEffort: CodecEffort = { processes: 1, rounds: 41, roundTime: 2, warmUpTime: 300 }

/** What was measured of one contender. */
export interface CodecMeasurement {
  readonly name: string
  /** Nanoseconds for the whole listing. */
  readonly times: Readonly<Record<Direction, number>>
  /** Times beside the first contender's in the same process. */
  readonly ratios: Readonly<Record<Direction, number>>
}

/** Objects of the listing. */
const objects = 1000

/**
 * Measures contenders side by side.
 *
 * @throws if they do not give the same for the same
 */
export async function measureCodecs(
  contenders: readonly CodecContender[],
  effort: CodecEffort,
): Promise<readonly CodecMeasurement[]> {
  const model = readListingModel()
  return openWorkFolder('codecs', ['timing-process'], async ({ write, run }) => {
    const modules: string[] = []
    for (const contender of contenders) {
      modules.push(await write(`${contender.name.replaceAll(' ', '-')}.mjs`, await contender.bundle(model)))
    }
    const disagreements = findDisagreements(contenders, await Promise.all(modules.map(load)))
    if (disagreements.length > 0) throw new Error(disagreements.join('\n'))
    const time = async (direction: Direction): Promise<readonly (readonly number[])[]> => {
      const job: CodecJob = { ...effort, direction, modules, text: printListing(objects) }
      const path = await write('job.json', JSON.stringify(job))
      const results: (readonly number[])[] = []
      for (let count = 0; count < effort.processes; count++) {
        results.push(JSON.parse(await run('timing-process', path)) as readonly number[])
      }
      return results
    }
    const results = { decode: await time('decode'), encode: await time('encode') }
    return contenders.map(({ name }, index) => {
      const summarize = (read: (result: readonly number[]) => number): Readonly<Record<Direction, number>> => ({
        decode: medianOf(results.decode.map(read)),
        encode: medianOf(results.encode.map(read)),
      })
      return {
        name,
        times: summarize((result) => result[index]!),
        ratios: summarize((result) => result[index]! / result[0]!),
      }
    })
  })
}

/**
 * Compares what contenders make of a listing, and of listings with one thing wrong, with what the first makes of them.
 *
 * @returns a sentence for each difference
 */
export function findDisagreements(
  contenders: readonly Pick<CodecContender, 'name'>[],
  modules: readonly CodecModule[],
): readonly string[] {
  const [first] = modules as readonly [CodecModule, ...CodecModule[]]
  const right = JSON.parse(printListing(3)) as unknown
  const value = first.decode(right)
  return contenders.flatMap(({ name }, index) => {
    const { decode, encode } = modules[index]!
    return [
      ...(isDeepStrictEqual(decode(right), value) ? [] : [`${name} decodes another listing`]),
      ...(isDeepStrictEqual(encode(value), first.encode(value)) ? [] : [`${name} encodes another listing`]),
      ...listWrong().flatMap(([fault, json]) => (refuses(decode, json) ? [] : [`${name} decodes ${fault}`])),
      ...(refuses(encode, { Contents: [{ LastModified: new Date(NaN) }] }) ? [] : [`${name} encodes an invalid date`]),
    ]
  })
}

function listWrong(): readonly (readonly [fault: string, json: unknown])[] {
  return [
    ['no object', 'text'],
    ['a size that is a text', { Contents: [{ Size: '1' }] }],
    ['a fraction of bytes', { Contents: [{ Size: 1.5 }] }],
    ['a date that is none', { Contents: [{ LastModified: 'yesterday' }] }],
    ['an owner that is a list', { Contents: [{ Owner: [] }] }],
    ['contents that are no list', { Contents: {} }],
  ]
}

function refuses(convert: (value: unknown) => unknown, value: unknown): boolean {
  try {
    convert(value)
    return false
  } catch {
    return true
  }
}

async function load(path: string): Promise<CodecModule> {
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as CodecModule
}

/**
 * A folder with everything that is measured: the contenders' bundles and the processes that measure.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { LoadedContender } from './agreement.js'
import { bundleText, weigh } from './bundle.js'
import type { Contender, GuardModule, Subject } from './contender.js'

/** A contender in the workshop. */
export interface PreparedContender extends LoadedContender {
  /** Version of the library. */
  readonly version?: string
  /** Paths of the bundles. */
  readonly paths: { readonly check: string; readonly report: string }
  /** Bytes of the bundles, gzipped. */
  readonly sizes: { readonly check: number; readonly report: number }
}

/** The folder, while it is there. */
export interface Workshop {
  readonly contenders: readonly PreparedContender[]
  /** Writes a file; gives its path. */
  write(name: string, text: string): Promise<string>
  /** Runs one of the processes in a Node.js of its own; gives what it writes. */
  run(process: 'timing-process' | 'first-check-process', argument: string): Promise<string>
}

/**
 * Bundles the contenders and the processes, lets somebody work with them, and removes them.
 *
 * @throws whatever the work throws, and where a bundle cannot be made
 */
export async function openWorkshop<T>(
  contenders: readonly Contender[],
  subject: Subject,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-guards-'))
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  try {
    for (const name of ['timing-process', 'first-check-process']) {
      // A process is all side effects, whatever the project's package says of its modules.
      await write(
        `${name}.mjs`,
        await bundleText(`import './${name}.js'`, { platform: 'node', ignoreAnnotations: true }),
      )
    }
    const prepared: PreparedContender[] = []
    for (const contender of contenders) prepared.push(await prepare(contender, subject, write))
    const run: Workshop['run'] = async (name, argument) => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, `${name}.mjs`), argument])
      return stdout
    }
    return await work({ contenders: prepared, write, run })
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function prepare(contender: Contender, subject: Subject, write: Workshop['write']): Promise<PreparedContender> {
  const bundles = await contender.bundle(subject)
  const file = contender.name.replaceAll(' ', '-')
  const paths = {
    check: await write(`${file}.check.mjs`, bundles.check),
    report: await write(`${file}.report.mjs`, bundles.report),
  }
  return {
    contender,
    ...(contender.library !== undefined && { version: await readVersion(contender.library) }),
    paths,
    sizes: { check: weigh(bundles.check), report: weigh(bundles.report) },
    check: await load(paths.check),
    report: await load(paths.report),
  }
}

async function load(path: string): Promise<GuardModule> {
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as GuardModule
}

async function readVersion(library: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../../node_modules/${library}/package.json`, import.meta.url))
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version
}

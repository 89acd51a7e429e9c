/**
 * A folder with everything that is measured: the contenders' bundles and the processes that measure.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { weigh } from '../bundle.js'
import { openWorkFolder, type WorkFolder } from '../work-folder.js'
import type { LoadedContender } from './agreement.js'
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
export interface Workshop extends WorkFolder<'timing-process' | 'first-check-process'> {
  readonly contenders: readonly PreparedContender[]
}

/**
 * Bundles the contenders and the processes, lets somebody work with them, and removes them.
 *
 * @throws whatever the work throws, and if a bundle cannot be made
 */
export function openWorkshop<T>(
  contenders: readonly Contender[],
  subject: Subject,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  return openWorkFolder('guards', ['timing-process', 'first-check-process'], async (folder) => {
    const prepared: PreparedContender[] = []
    for (const contender of contenders) prepared.push(await prepare(contender, subject, folder.write))
    return await work({ ...folder, contenders: prepared })
  })
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

/**
 * Pages from a local boto3: rendered by boto3's own documenters.
 *
 * @module
 */
import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../pages/make-folder.js'
import { isVersion } from './manifest.js'
import { type SyncProblem, makeProblem } from './problems.js'
import { type ScriptEnd, runScript } from './python-script.js'
import type { PageSource } from './source.js'
import type { Stage } from './stage.js'
import { listStandingPages } from './standing-pages.js'

/** Which Python renders, and how long it may take. */
export interface Boto3Options {
  /** The interpreter's command; `python3`, then `python`, unless given. */
  readonly python?: string
  /** Milliseconds that one service may take; the largest ones take some minutes on a slow machine. */
  readonly timeoutMs?: number
}

/** A Python that has boto3. */
interface Installation {
  readonly python: string
  /** boto3's version. */
  readonly version: string
  readonly services: readonly string[]
}

const defaultTimeoutMs = 20 * 60 * 1000

/** Opens the local boto3 as a source. Python is looked for when it is needed. */
export function openBoto3Source({ python, timeoutMs = defaultTimeoutMs }: Boto3Options = {}): PageSource {
  let found: Promise<Installation> | undefined
  const findInstallation = (): Promise<Installation> =>
    (found ??= findBoto3(python === undefined ? ['python3', 'python'] : [python], timeoutMs))
  return {
    name: 'boto3',
    parallel: availableParallelism(),
    listServices: async () => (await findInstallation()).services,
    fetchService: async (stage, onProgress) => {
      const installation = await findInstallation()
      const { service } = stage
      if (!installation.services.includes(service)) return false
      onProgress({ service, done: 0, total: 0 })
      const pages = await renderService(stage, installation, timeoutMs)
      onProgress({ service, done: pages, total: pages })
      return true
    },
  }
}

/** @throws SyncProblem where no interpreter of these has boto3 */
async function findBoto3(commands: readonly string[], timeoutMs: number): Promise<Installation> {
  const ends: [string, ScriptEnd][] = []
  for (const python of commands) {
    const end = await runScript(python, ['list'], timeoutMs)
    const { boto3, services } = end.answer ?? {}
    if (end.reason === 'done' && typeof boto3 === 'string' && Array.isArray(services)) {
      return { python, version: boto3, services: services.map(String) }
    }
    ends.push([python, end])
  }
  throw makeFindProblem(ends)
}

/** Where one of several interpreters is there and has no boto3, that is what to mend. */
function makeFindProblem(ends: readonly [string, ScriptEnd][]): SyncProblem {
  const [python, { answer, reason, detail }] = ends.find(([, end]) => end.reason !== 'missing') ?? ends[0]!
  if (reason === 'missing') {
    const found = `There is no Python: ${ends.map(([command]) => `\`${command}\``).join(' and ')} cannot be run`
    return makeProblem('boto3', 'source-unusable', { found, expected: ['an interpreter that --python names'] })
  }
  if (answer?.['error'] !== undefined) {
    const found = `\`${python}\` has no boto3: ${String(answer['error'])}`
    const expected = ['`pip install boto3`', 'another interpreter that --python names']
    return makeProblem('boto3', 'source-unusable', { found, expected })
  }
  return makeProblem('boto3', 'source-unusable', {
    found: `\`${python}\` cannot list boto3's services: ${detail || 'it printed no list'}`,
  })
}

/** @returns the number of pages */
async function renderService(stage: Stage, { python, version }: Installation, timeoutMs: number): Promise<number> {
  const { service } = stage
  const folder = join(stage.folder, 'rendered')
  rmSync(folder, { recursive: true, force: true })
  makeFolder(folder)
  try {
    const { reason, detail } = await runScript(python, ['render', folder, service], timeoutMs)
    if (reason !== 'done') {
      const found = `boto3 ${version} cannot render the pages of ${service}: ${detail}`
      throw makeProblem(service, 'page-fetch', { found, instead: 'The service is as it was.' })
    }
    const pages = listStandingPages(folder, service)
    if (pages.length === 0) {
      throw makeProblem(service, 'page-fetch', { found: `boto3 ${version} rendered no page of ${service}` })
    }
    for (const page of pages) stage.put(page, readFileSync(join(folder, page)))
    if (isVersion(version)) stage.boto3 = version
    return pages.length
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Where the pages of services are.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openCache } from './cache.js'

/** All pages of a service. */
export interface ServicePages {
  /** Folder that holds `<service>/` and `<service>.rst`. */
  readonly folder: string
  /** Who wrote them: `../shared/corpus`, `boto3 1.43.11`. */
  readonly origin: string
}

/** Finds pages: in the folder that the command line names, or else written by boto3. */
export interface PageSource {
  /** The folder that the command line names, or the one beside the project; absent if there is none. */
  readonly folder: string | undefined
  /** Folder of the pages that come with the project. They show few operations of a service. */
  readonly embedded: string
  /**
   * Finds all pages of a service.
   *
   * @returns the pages, or the reason why there are none
   */
  find(service: string): ServicePages | string
  /** Names of all services of {@link folder}, ascending. */
  list(): readonly string[]
  /** Who wrote the pages that were found so far, by service. */
  readonly origins: ReadonlyMap<string, string>
}

/** What to find pages by. */
export interface PageOptions {
  /** Absolute path of the project. */
  readonly root: string
  readonly folder: string | undefined
  /** Command of a Python that has boto3. */
  readonly python: string
  log(text: string): void
}

/** Makes a source of pages. */
export function createPageSource(options: PageOptions): PageSource {
  const { root, folder, python } = options
  let version: string | undefined
  const origins = new Map<string, string>()
  return {
    folder,
    origins,
    embedded: join(root, 'spec'),
    find(service) {
      const found = findPages(service)
      if (typeof found === 'object') origins.set(service, found.origin)
      return found
    },
    list: () => (folder === undefined ? [] : readdirSync(folder).filter((name) => hasPages(folder, name))).sort(),
  }

  function findPages(service: string): ServicePages | string {
    if (folder !== undefined && hasPages(folder, service)) return { folder, origin: relative(root, folder) }
    version ??= askVersion(python)
    if (version === '') return `no pages of ${service}, and ${python} has no boto3 to write them`
    return renderPages(service, `boto3 ${version}`, options)
  }
}

function hasPages(folder: string, service: string): boolean {
  return existsSync(join(folder, service, 'client'))
}

/** The version of boto3 that a Python has; empty if it has none. */
function askVersion(python: string): string {
  const { stdout } = spawnSync(python, ['-c', 'import boto3; print(boto3.__version__)'], { encoding: 'utf8' })
  return stdout?.trim() ?? ''
}

/**
 * Lets boto3 write the pages of a service, which takes up to a minute, and keeps them.
 *
 * @param origin - boto3 with its version
 */
function renderPages(service: string, origin: string, { root, python, log }: PageOptions): ServicePages | string {
  const folder = openCache(root, `pages/${origin.replace(' ', '-')}`)
  if (hasPages(folder, service)) return { folder, origin }
  log(`${origin} writes the pages of ${service}`)
  const fresh = `${folder}-${process.pid}`
  try {
    const args = [join(root, 'dist/cli.js'), 'sync', service, '--from', 'boto3', '--python', python, '-i', fresh]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${origin} cannot write the pages of ${service}: ${stderr}`)
    for (const name of [`${service}.rst`, service]) renameSync(join(fresh, name), join(folder, name))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return { folder, origin }
}

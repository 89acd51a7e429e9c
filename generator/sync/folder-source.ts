/**
 * Pages from a folder that somebody has already: `S.rst` and `S/folder/page.rst`, or the same with `.rst.txt`, as Sphinx calls the sources that it publishes.
 *
 * @module
 */
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describeError, isSystemError } from '../pages/describe-error.js'
import { isServiceName } from '../pages/service-name.js'
import { maxPageBytes } from './page-content.js'
import { makeProblem } from './problems.js'
import type { PageSource } from './source.js'
import type { Stage } from './stage.js'

const pageEnd = /\.rst(?:\.txt)?$/

/**
 * Opens a folder as a source. Symbolic links are followed only to what lies in the folder.
 *
 * @param name - the folder as it was given
 * @param path - its absolute path
 * @throws SyncProblem where it is no folder that can be read
 */
export function openFolderSource(name: string, path: string): PageSource {
  const root = openRoot(name, path)
  const resolveInside = (...names: string[]): string | undefined => {
    const real = realpathSync(join(root, ...names))
    return real.startsWith(root.endsWith(sep) ? root : root + sep) ? real : undefined
  }
  const takePage = (stage: Stage, page: string, names: readonly string[]): void => {
    const found = readPage(() => resolveInside(...names))
    if (typeof found === 'string') stage.report(page, 'page-fetch', { found: `The source's page ${found}` })
    else stage.put(page, found)
  }
  return {
    name,
    parallel: 1,
    listServices: () => Promise.resolve(listServices(root)),
    fetchService: (stage, onProgress) => {
      const { service } = stage
      const paths = listPaths(root, service, resolveInside, stage)
      paths.forEach(([page, names], done) => {
        takePage(stage, page, names)
        onProgress({ service, done: done + 1, total: paths.length })
      })
      return Promise.resolve(paths.length > 0)
    },
  }
}

function openRoot(name: string, path: string): string {
  try {
    readdirSync(path)
    return realpathSync(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw makeProblem(name, 'source-unusable', { found: `The folder cannot be read: ${describeError(error)}` })
  }
}

function listServices(root: string): string[] {
  const names = readdirSync(root).flatMap((name) => (pageEnd.test(name) ? [name.replace(pageEnd, '')] : []))
  return [...new Set(names)].filter(isServiceName).sort()
}

/** @returns pairs of a page's path below the input folder and its names below the source's folder */
function listPaths(
  root: string,
  service: string,
  resolveInside: (...names: string[]) => string | undefined,
  stage: Stage,
): [string, string[]][] {
  const index = readdirSync(root).find((name) => pageEnd.test(name) && name.replace(pageEnd, '') === service)
  if (index === undefined) return []
  const paths: [string, string[]][] = [[`${service}.rst`, [index]]]
  const listInside = (...names: string[]): string[] => {
    const folder = findFolder(() => resolveInside(...names))
    if (folder === 'outside') {
      const found = `${names.join('/')} leads out of the source's folder`
      stage.report(names.join('/'), 'page-fetch', { found })
    }
    return folder === undefined || folder === 'outside' ? [] : readdirSync(folder).sort()
  }
  for (const folder of listInside(service)) {
    if (folder.startsWith('.') || pageEnd.test(folder)) continue
    for (const name of listInside(service, folder)) {
      if (!pageEnd.test(name) || name.startsWith('.')) continue
      paths.push([`${service}/${folder}/${name.replace(pageEnd, '.rst')}`, [service, folder, name]])
    }
  }
  return paths
}

function findFolder(resolveInside: () => string | undefined): string | undefined {
  try {
    const folder = resolveInside()
    if (folder === undefined) return 'outside'
    return statSync(folder).isDirectory() ? folder : undefined
  } catch (error) {
    if (!isSystemError(error)) throw error
    return undefined
  }
}

/** @returns the bytes, or why there are none */
function readPage(resolveInside: () => string | undefined): Uint8Array | string {
  try {
    const path = resolveInside()
    if (path === undefined) return "is a link that leads out of the source's folder"
    const stats = statSync(path)
    if (!stats.isFile()) return 'is no regular file'
    if (stats.size > maxPageBytes) return `has ${stats.size} bytes; at most ${maxPageBytes} are read`
    return readFileSync(path)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return `cannot be read: ${describeError(error)}`
  }
}

/**
 * From the text of `--from` to a source.
 *
 * @module
 */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { openBoto3Source } from './boto3-source.js'
import { openFolderSource } from './folder-source.js'
import { makeProblem } from './problems.js'
import { resemblesAddress, showAddress } from './shown-address.js'
import { openSiteSource, siteAddress } from './site-source.js'
import type { PageSource } from './source.js'

/** What goes with a source. */
export interface SourceOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string
  /** The interpreter for `boto3`. */
  readonly python?: string
  /** Requests at the same time, from 1. */
  readonly concurrency?: number
}

const names: ReadonlySet<string> = new Set(['boto3', 'site'])

const address = /^https?:\/\//i

/** Whether a text of `--from` names a folder, there or not. */
export function namesFolder(from: string): boolean {
  return !names.has(from) && !address.test(from)
}

/**
 * Opens the source that a text names: `boto3`; `site`, the published reference; an address that begins with `http://` or `https://`; otherwise a folder.
 *
 * @throws SyncProblem where it names none that can be used
 */
export function chooseSource(from: string, { cwd, python, concurrency }: SourceOptions): PageSource {
  const siteOptions = { ...(concurrency !== undefined && { concurrency }) }
  if (from === 'boto3') return openBoto3Source({ ...(python !== undefined && { python }) })
  if (from === 'site') return openSiteSource(siteAddress, siteOptions)
  if (address.test(from)) return openSiteSource(from, siteOptions)
  const path = resolve(cwd, from)
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  // the names of the other sources are no folders: a folder `boto3` is `./boto3`
  if (!isFolder) {
    const expected = ['boto3', 'site', 'an address that begins with https://', 'a folder']
    const found = resemblesAddress(from) ? 'This is no address of a site' : 'There is no such source'
    throw makeProblem(showAddress(from), 'source-unusable', { found, expected })
  }
  return openFolderSource(from, path)
}

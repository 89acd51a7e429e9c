/**
 * The pages of a service that stand in the input folder, as far as they are a sync's to remove.
 *
 * @module
 */
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestService } from './manifest.js'

/** Folders of every service (spec/README.md §1.1). Other folders are resources' where they have an index page. */
const pageFolders: ReadonlySet<string> = new Set(['client', 'paginator', 'waiter'])

/**
 * Lists the pages of a service: those that an earlier sync put there, and those that stand where boto3's layout has pages. Everything else is the user's.
 *
 * @param entry - what the manifest says of the service
 * @returns paths below the input folder, with `/`; only of files and links that are there
 */
export function listStandingPages(input: string, service: string, entry?: ManifestService): string[] {
  const paths = new Set([`${service}.rst`, ...Object.keys(entry?.pages ?? {})])
  for (const folder of listNames(join(input, service))) {
    if (!pageFolders.has(folder) && !existsSync(join(input, service, folder, 'index.rst'))) continue
    for (const name of listNames(join(input, service, folder))) {
      if (name.endsWith('.rst') && !name.startsWith('.')) paths.add(`${service}/${folder}/${name}`)
    }
  }
  return [...paths].filter((path) => lstatSync(join(input, path), { throwIfNoEntry: false })?.isDirectory() === false)
}

function listNames(folder: string): string[] {
  try {
    return lstatSync(folder).isDirectory() ? readdirSync(folder) : []
  } catch {
    return []
  }
}

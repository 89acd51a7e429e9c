/**
 * The small services whose models are known.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs'

/** Holds a folder for each case. */
export const goldenFolder = new URL('golden/', import.meta.url)

/** Names of the cases, ascending. */
export const goldenCases: readonly string[] = readdirSync(goldenFolder).sort()

/** The pages of a case with their paths, ascending. */
export function readPages(name: string): [string, Uint8Array][] {
  const pages = new URL(`${name}/pages/`, goldenFolder)
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.rst'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, pages))])
}

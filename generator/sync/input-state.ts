/**
 * What tells one state of an input folder from another: pages that are read while a sync puts others in their places are read again.
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs'
import { locateJournal } from './journal.js'
import { locateManifest } from './manifest.js'

/**
 * Reads the state of an input folder. A sync writes its journal, moves pages, writes the manifest as a new file and removes the journal, in this order. So pages between two equal states are of one sync;
 * the journal is looked for first, because a sync may end between the two looks.
 *
 * @param input - the input folder
 * @returns undefined while a journal stands: pages are being moved, or a killed sync has left it
 * @throws an error of the operating system
 */
export function readInputState(input: string): string | undefined {
  if (existsSync(locateJournal(input))) return undefined
  const stats = statSync(locateManifest(input), { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : 'no manifest'
}

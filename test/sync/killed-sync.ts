/**
 * What a sync that was killed must leave.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createHash } from 'node:crypto'
import { locateJournal } from '../../generator/sync/journal.js'
import { readManifest } from '../../generator/sync/manifest.js'
import { recoverPages } from '../../generator/sync/recover.js'
import { fillFolder, readFolder } from '../write/folders.js'
import { makePages } from './harbour-pages.js'
import { killAgainAndAgain } from './kill-loop.js'

const own = { 'harbour/notes.txt': 'ours', 'pier.rst': 'ours' }

/** What was found after all kills. */
export interface KillCounts {
  /** How often each state was left. */
  readonly states: Readonly<Record<string, number>>
  /** How often a sync was killed while it put pages in their places. */
  readonly parted: number
}

/**
 * Kills syncs between two sets of pages, and holds after each kill that the pages are those of one set, that the manifest says which, and that the user's own files are there.
 *
 * @param folder - an empty folder
 * @throws an error that says what does not hold
 */
export async function killSyncs(folder: string, kills: number): Promise<KillCounts> {
  const sets = makeSets()
  for (const [name, pages] of Object.entries(sets)) fillFolder(join(folder, name), pages)
  const input = join(folder, 'spec')
  fillFolder(input, own)
  const states: Record<string, number> = {}
  let parted = 0
  const check = (): void => {
    if (existsSync(locateJournal(input))) parted++
    const messages = recoverPages(input, folder)
    if (messages.some(({ severity }) => severity === 'error')) throw new Error(messages[0]!.found)
    const state = findState(input, sets)
    states[state] = (states[state] ?? 0) + 1
  }
  const script = 'test/sync/endless-sync.ts'
  await killAgainAndAgain({ script, args: [folder], kills, check })
  return { states, parted }
}

/** Pages that differ, that are in one set alone, and that are the same. */
function makeSets(): Record<'even' | 'odd', Record<string, string>> {
  const names = (word: string): string[] => Array.from({ length: 60 }, (_, index) => `${word}_${index}`)
  const [even, odd] = [makePages([...names('open'), ...names('even')]), makePages([...names('open'), ...names('odd')])]
  for (const name of names('open').slice(0, 40)) odd[`harbour/client/${name}.rst`] += 'Changed.\n'
  return { even, odd }
}

/** @throws an error where the input folder is in no state that it may be in */
function findState(input: string, sets: Readonly<Record<string, Record<string, string>>>): string {
  const { 'manifest.json': _manifest, ...files } = readFolder(input)
  const pages = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.sync/')))
  for (const [path, text] of Object.entries(own)) {
    if (pages[path] !== text) throw new Error(`${path} is not what it was`)
    delete pages[path]
  }
  const entry = readManifest(input, input).manifest.services['harbour']
  if (entry === undefined && Object.keys(pages).length === 0) return 'nothing yet'
  const state = Object.keys(sets).find((name) => isDeepStrictEqual(sets[name], pages))
  if (state === undefined) throw new Error('the pages are of neither set')
  const hashes = Object.entries(pages).map(([path, text]): [string, object] => [path, { sha256: hashText(text) }])
  if (entry?.source !== state || !isDeepStrictEqual(entry.pages, Object.fromEntries(hashes))) {
    throw new Error('the manifest does not say what is there')
  }
  return state
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Kills syncs, and runs that generate, at random moments, as often as is asked: `npm run check:kill -- 200`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killSyncs } from '../sync/killed-sync.js'
import { killGenerates } from './killed-generate.js'

const kills = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'shapewright-kill-'))
const printStates = (states: Readonly<Record<string, number>>): string =>
  Object.entries(states)
    .map(([state, count]) => `${state} ${count}`)
    .join(', ')
try {
  for (const name of ['sync', 'generate']) mkdirSync(join(folder, name))
  const sync = await killSyncs(join(folder, 'sync'), kills)
  process.stdout.write(
    `sync: ${kills} kills, ${sync.parted} of them between two pages; left whole: ${printStates(sync.states)}\n`,
  )
  const { states, parted, versions } = await killGenerates(join(folder, 'generate'), kills)
  const found = `packages left whole: ${printStates(states)}; ${versions} versions`
  process.stdout.write(`generate: ${kills} kills, ${parted} of them while packages were written; ${found}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

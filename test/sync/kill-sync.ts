/**
 * Kills syncs at random moments, as often as is asked: `npm run check:kill -- 200`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killSyncs } from './killed-sync.js'

const kills = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'shapewright-kill-'))
try {
  const { states, parted } = await killSyncs(folder, kills)
  const left = Object.entries(states).map(([state, count]) => `${state} ${count}`)
  process.stdout.write(`sync: ${kills} kills, ${parted} of them between two pages; left whole: ${left.join(', ')}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { compileSources } from '../compile/compiled-sources.js'
import { hasLeftovers } from '../../generator/write/recover.js'
import { recoverPackages } from '../../generator/write/write.js'
import { fillFolder, makeFolder, readFolder } from './folders.js'

/** Kills that must hit in the middle of a write, and the most kills that are tried for that. */
const [wantedHits, mostKills] = [6, 60]

it('leaves one version whole, and what belongs to others, whenever a run is killed', async () => {
  const writer = (await compileSources(makeFolder()))('test/write/kill-writer.ts')
  const output = makeFolder()
  // A first run that is killed early leaves what was there before: as many files, all alike.
  const before = Array.from({ length: 40 }, (_, index): [string, string] => [`demo/src/${index}.ts`, 'before'])
  fillFolder(output, { ...Object.fromEntries(before), 'demo/dist/index.js': 'built' })
  let hits = 0
  for (let kill = 0; kill < mostKills && hits < wantedHits; kill++) {
    const child = spawn(process.execPath, [writer, output], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await seeFolder(output, kill % 2 === 0 ? '.new-' : '.old-')
    child.kill('SIGKILL')
    await once(child, 'close')
    if (hasLeftovers(output)) hits++
    recoverPackages(output)
    const { 'dist/index.js': built, ...sources } = readFolder(join(output, 'demo'))
    expect(built).toBe('built')
    expect(Object.keys(sources)).toHaveLength(40)
    expect(new Set(Object.values(sources)).size).toBe(1)
    expect(readdirSync(output).filter((name) => name !== '.shapewright-lock')).toEqual(['demo'])
  }
  expect(hits).toBe(wantedHits)
})

/** Waits until a writer has a folder that only stands there while it writes. */
async function seeFolder(output: string, mark: string): Promise<void> {
  while (!readdirSync(output).some((name) => name.includes(mark))) await setImmediate()
}

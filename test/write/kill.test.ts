import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { compileSources } from '../compile/compiled-sources.js'
import { recoverPackages } from '../../generator/write/write.js'
import { fillFolder, makeFolder, readFolder } from './folders.js'

it('leaves one version whole, and what belongs to others, whenever a run is killed', async () => {
  const writer = (await compileSources(makeFolder()))('test/write/kill-writer.ts')
  const output = makeFolder()
  // A first run that is killed early leaves what was there before: as many files, all alike.
  const before = Array.from({ length: 40 }, (_, index): [string, string] => [`demo/src/${index}.ts`, 'before'])
  fillFolder(output, { ...Object.fromEntries(before), 'demo/dist/index.js': 'built' })
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, [writer, output], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    await setTimeout(20 + round * 7.3)
    child.kill('SIGKILL')
    await once(child, 'close')
    recoverPackages(output)
    const { 'dist/index.js': built, ...sources } = readFolder(join(output, 'demo'))
    expect(built).toBe('built')
    expect(Object.keys(sources)).toHaveLength(40)
    expect(new Set(Object.values(sources)).size).toBe(1)
    expect(readdirSync(output).filter((name) => name !== '.shapewright-lock')).toEqual(['demo'])
  }
})

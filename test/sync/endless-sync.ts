/**
 * Syncs from one of two folders, in turn, until it is killed. Says that it is ready, begins when it is told to, and says when a round is done.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { openFolderSource } from '../../generator/sync/folder-source.js'
import { syncServices } from '../../generator/sync/sync-services.js'

const folder = process.argv[2]!
process.stdout.write('ready')
await once(process.stdin, 'data')
for (let round = 0; ; round++) {
  const name = round % 2 === 0 ? 'even' : 'odd'
  const source = openFolderSource(name, join(folder, name))
  const input = join(folder, 'spec')
  const result = await syncServices({ cwd: folder, input, source, services: ['harbour'], allowRemovals: true })
  if (result.failed) throw new Error(result.messages.map(({ found }) => found).join('; '))
  process.stdout.write('done')
}

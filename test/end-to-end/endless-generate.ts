/**
 * Edits pages and generates packages, in turn, until it is killed. Says that it is ready, begins when it is told to, and says when a round is done.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { generate } from '../../generator/generate.js'
import { editPage, editedServices, readRound } from './edited-pages.js'

const folder = process.argv[2]!
process.stdout.write('ready')
await once(process.stdin, 'data')
for (;;) {
  for (const service of editedServices) editPage(folder, service, readRound(folder, service) + 1)
  const result = await generate({
    cwd: folder,
    input: join(folder, 'spec'),
    output: join(folder, 'output'),
    onProgress: ({ step }) => step === 'write' && process.stdout.write('writing'),
  })
  if (result.failed) throw new Error(result.messages.map(({ found }) => found).join('; '))
  process.stdout.write('done')
}

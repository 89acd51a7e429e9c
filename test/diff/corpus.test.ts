/** Compares states of real pages. Runs where `../shared/corpus` stands beside the checkout. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../cli/command.js'
import { makeFolder } from '../write/folders.js'

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const isThere = existsSync(join(corpus, 'sqs'))

describe.skipIf(!isThere)(isThere ? 'real pages' : 'skipped: ../shared/corpus is not beside the checkout', () => {
  it('that lost an operation and a required mark are told so, and nothing else', async () => {
    const cwd = makeFolder()
    for (const state of ['old', 'new']) {
      cpSync(join(corpus, 'sqs/client'), join(cwd, state, 'sqs/client'), { recursive: true })
    }
    rmSync(join(cwd, 'new/sqs/client/tag_queue.rst'))
    const page = join(cwd, 'new/sqs/client/purge_queue.rst')
    writeFileSync(page, readFileSync(page, 'utf8').replace('**[REQUIRED]**', ''))
    const { exitCode, stdout } = await runCommand(cwd, 'diff', 'old', 'new')
    expect(exitCode).toBe(0)
    expect(stdout.replaceAll(/:\d+:\d+$/gm, ':…')).toBe(`sqs
  Breaking
    - operation TagQueue is gone [operation-removed] old/sqs/client/tag_queue.rst:…
  Changed
    PurgeQueue
      - PurgeQueueRequest.QueueUrl is optional now, in requests [member-optional] new/sqs/client/purge_queue.rst:…
sqs: major (1 breaking, 1 change)
`)
  })
})

/**
 * A documentation update becomes a release, for three services: `npm run check:release`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellReleases } from './release-story.js'
import { findSources } from './sources.js'

const sources = findSources()
if ('missing' in sources) {
  process.stderr.write(`Not checked: ${sources.missing}\n`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'shapewright-release-'))
const started = performance.now()
try {
  const services = ['sqs', 'dynamodb', 'sagemaker']
  const { versions, bodyLength, names } = tellReleases(folder, {
    services,
    sources: sources.found,
    compiler: 'typescript',
    isShort: false,
  })
  for (const [service, text] of Object.entries(versions)) process.stdout.write(`${service}: ${text}\n`)
  process.stdout.write(`${names.published} names were published, ${names.lost} of them are gone and told\n`)
  process.stdout.write(`The pull request has ${bodyLength} characters\n`)
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} s\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
